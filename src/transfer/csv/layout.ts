import { type Delimiter, type Row, rowsOf } from './records.ts';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** How a list is laid out. */
export interface Layout {
  readonly delimiter: Delimiter;
  /** The names of the columns as they stand there, trimmed; none if the list has no head. */
  readonly head: readonly string[];
  /** The line the head stands on; rows up to it are not read. 0 where there is none. */
  readonly headLine: number;
  readonly width: number;
}

/** How many rows are looked at to tell a list's layout. */
const LOOKED_AT = 50;

/**
 * Finds out how a list is laid out from its beginning. What stands before the head, as LinkedIn's
 * notes do, is left out; `sep=;` in the first line is believed.
 * @param start some ten thousand characters
 * @param isName whether a cell is a column's known name
 * @returns `null` where nothing is laid out in columns or rows
 */
export function layoutOf(start: string, isName: (cell: string) => boolean): Layout | null {
  const said = start.match(/^sep=([,;|\t])\r?\n/i)?.[1] as Delimiter | undefined;
  const tried = (said === undefined ? DELIMITERS : [said]).map((delimiter) => {
    const rows = rowsOf(start, delimiter).slice(said === undefined ? 0 : 1, LOOKED_AT);
    return { delimiter, rows, width: usualWidth(rows) };
  });
  const [best] = tried.sort((one, other) => evenness(other) - evenness(one));
  if (best === undefined || best.rows.length === 0) return null;
  const head = headIn(best.rows, best.width, isName);
  const { delimiter, width } = best;
  if (head === undefined) return width > 1 ? { delimiter, head: [], headLine: 0, width } : null;
  return {
    delimiter,
    head: head.cells.map((cell) => cell.trim()),
    headLine: head.line,
    width: head.cells.length,
  };
}

/** The most frequent number of cells in a row. */
function usualWidth(rows: readonly Row[]): number {
  const times = new Map<number, number>();
  for (const { cells } of rows) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Rows that agree on more than one column speak for a delimiter; many columns a little more. */
function evenness({ rows, width }: { readonly rows: readonly Row[]; readonly width: number }) {
  if (width < 2) return 0;
  const even = rows.filter(({ cells, broken }) => cells.length === width && !broken).length;
  return even / rows.length + Math.min(width, 100) / 1000;
}

/** The first row as wide as the others whose cells are names and not values. */
function headIn(rows: readonly Row[], width: number, isName: (cell: string) => boolean) {
  const known = rows.find(({ cells }) => cells.filter((cell) => isName(cell)).length >= 2);
  if (known !== undefined) return known;
  const first = rows.find(({ cells }) => cells.length === width);
  if (first === undefined) return undefined;
  if (width === 1) return isName(first.cells[0] ?? '') ? first : undefined;
  return first.cells.some(isValue) ? undefined : first;
}

/** E-mail addresses, links, dates and amounts are no names of columns. */
const isValue = (cell: string): boolean =>
  /\S@\S+\.\S|^https?:|^[$€£]?-?\d[\d.,/: -]*%?$/.test(cell.trim());
