import { type Figure, holds } from './measurement.ts';

const HEAD = ['', 'truth', 'recorded', 'difference', 'limit', ''];

const show = (value: number | null | undefined): string =>
  value === null || value === undefined
    ? ''
    : Math.abs(value) < 100
      ? value.toFixed(2)
      : value.toFixed(0);

function rowOf(figure: Figure): string[] {
  const { name, unit, value, limit, truth, recorded } = figure;
  const numbers = [show(truth), show(recorded), show(value), show(limit)];
  return [`${name} (${unit})`, ...numbers, holds(figure) ? '' : 'NOT HELD'];
}

/** A table for the terminal: names to the left, numbers to the right. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)));
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}
