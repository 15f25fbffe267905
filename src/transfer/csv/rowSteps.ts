import type { Row } from './records.ts';

/** A longer cell is a quote that was never closed. */
const LONGEST_CELL = 100_000;
/** How often lines are read again after such a quote: a file of nothing else must come to its end. */
const MOST_AGAIN = 1000;

/** Where the reading of a list stands, between two signs. */
export interface State {
  line: number;
  firstLine: number;
  cells: string[];
  cell: string;
  place: 'cell begins' | 'bare' | 'quoted' | 'quote in quoted';
  afterReturn: boolean;
  rows: Row[];
  /** What earlier pieces hold of this row, and where in the present one it goes on. */
  raw: string;
  rowAt: number;
  /** The row has a quote that belongs to no cell: its first line is lost, the others are read again. */
  astray: boolean;
  again: number;
}

export const LINE_END = /\r\n?|\n/;

/** Whether the lines under the first one of a row may be read again: there are some, and it was not done too often. */
export const mayReadAgain = ({ raw, rowAt, again }: State, text: string): boolean =>
  again < MOST_AGAIN && LINE_END.test(raw + text.slice(rowAt));

/** A row begins at a place of the text. */
export function beginRow(state: State, at: number): void {
  state.cells = [];
  state.firstLine = state.line;
  state.raw = '';
  state.rowAt = at;
}

/** Reads on from a place of the text; where the next step begins. */
export function step(
  state: State,
  text: string,
  at: number,
  delimiter: string,
  ends: RegExp,
): number {
  switch (state.place) {
    case 'cell begins':
      if (state.afterReturn && text[at] === '\n') {
        state.afterReturn = false;
        state.rowAt = at + 1;
        return at + 1;
      }
      state.afterReturn = false;
      if (state.cells.length === 0) {
        const next = plainRow(state, text, at, delimiter);
        if (next > at) return next;
      }
      state.place = text[at] === '"' ? 'quoted' : 'bare';
      return text[at] === '"' ? at + 1 : at;
    case 'bare':
      return bare(state, text, at, delimiter, ends);
    case 'quoted':
      return quoted(state, text, at);
    case 'quote in quoted':
      state.place = text[at] === '"' ? 'quoted' : 'bare';
      if (text[at] !== '"') {
        state.astray =
          goesOn(text[at], delimiter) && spansLines(state) && mayReadAgain(state, text);
        return at;
      }
      state.cell += '"';
      return at + 1;
  }
}

const QUOTE_OR_END = /["\r\n]/g;

/** Most rows have no quote in them and can be cut at once. Where the next one begins, or `at`. */
function plainRow(state: State, text: string, at: number, delimiter: string): number {
  QUOTE_OR_END.lastIndex = at;
  const end = QUOTE_OR_END.exec(text)?.index ?? text.length;
  if (end === text.length || text[end] === '"') return at;
  state.cells = text.slice(at, end).split(delimiter);
  endRow(state, text[end], end + 1);
  return end + 1;
}

function bare(state: State, text: string, at: number, delimiter: string, ends: RegExp): number {
  ends.lastIndex = at;
  const end = ends.exec(text)?.index ?? text.length;
  state.cell += text.slice(at, end);
  if (end === text.length) return end;
  closeCell(state);
  if (text[end] !== delimiter) endRow(state, text[end], end + 1);
  return end + 1;
}

const goesOn = (sign: string | undefined, delimiter: string): boolean =>
  sign !== delimiter && sign !== '\n' && sign !== '\r';

const spansLines = ({ cell }: State): boolean => LINE_END.test(cell);

function endRow(state: State, sign: string | undefined, next: number): void {
  closeRow(state);
  state.line += 1;
  beginRow(state, next);
  state.afterReturn = sign === '\r';
}

function quoted(state: State, text: string, at: number): number {
  const quote = text.indexOf('"', at);
  const end = quote < 0 ? text.length : quote;
  const part = text.slice(at, Math.min(end, at + LONGEST_CELL + 1 - state.cell.length));
  state.cell += part;
  state.line += linesIn(part);
  if (state.cell.length > LONGEST_CELL) {
    if (mayReadAgain(state, text)) state.astray = true;
    else giveUp(state, at + part.length);
    return at + part.length;
  }
  if (quote >= 0) state.place = 'quote in quoted';
  return quote < 0 ? end : end + 1;
}

/** What follows, up to the end of its line, is read as one more row that fits nowhere. */
function giveUp(state: State, at: number): void {
  closeCell(state);
  closeRow(state, true);
  beginRow(state, at);
  state.place = 'bare';
}

function linesIn(part: string): number {
  let lines = 0;
  for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) lines += 1;
  return lines > 0 || !part.includes('\r') ? lines : part.split('\r').length - 1;
}

export function closeCell(state: State): void {
  state.cells.push(state.cell);
  state.cell = '';
  state.place = 'cell begins';
}

export function closeRow(state: State, broken = false): void {
  const { firstLine: line, cells } = state;
  state.cells = [];
  if (cells.length === 1 && cells[0]?.trim() === '' && !broken) return;
  state.rows.push(broken ? { line, cells, broken } : { line, cells });
}
