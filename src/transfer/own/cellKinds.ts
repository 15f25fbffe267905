import { decimalsOf, major, minorOf } from '../../domain/money.ts';

/** How a field stands in a cell. */
export type CellKind = 'text' | 'instant' | 'money' | 'number' | 'json';

/** A value as its cell's text: instants in ISO 8601 UTC, money in major units with a point, nothing as ''. */
export function cellOf(value: unknown, kind: CellKind, currency: string): string {
  if (value === null || value === undefined) return '';
  switch (kind) {
    case 'text':
      return String(value);
    case 'instant':
      return new Date(Number(value)).toISOString();
    case 'money':
      return major(Number(value), currency).toFixed(decimalsOf(currency));
    case 'number':
      return String(value);
    case 'json':
      return JSON.stringify(value);
  }
}

/** A cell's value, `null` for an empty one; `undefined` where it cannot be read. */
export function readCell(cell: string, kind: CellKind, currency: string): unknown {
  if (cell === '') return kind === 'text' ? '' : null;
  switch (kind) {
    case 'text':
      return cell;
    case 'instant':
      return finite(Date.parse(cell));
    case 'money':
      return /^-?\d+(\.\d+)?$/.test(cell) ? minorOf(Number(cell), currency) : undefined;
    case 'number':
      return finite(Number(cell));
    case 'json':
      return parsed(cell);
  }
}

const finite = (number: number): number | undefined =>
  Number.isFinite(number) ? number : undefined;

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
