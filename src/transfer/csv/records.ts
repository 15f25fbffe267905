import {
  beginRow,
  closeCell,
  closeRow,
  LINE_END,
  mayReadAgain,
  type State,
  step,
} from './rowSteps.ts';

/** One row of a list as it is written. */
export interface Row {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened in it and never closed: where its cells end is not known. */
  readonly broken?: true;
}

export type Delimiter = ',' | ';' | '\t' | '|';

/** Reads rows from text that comes in pieces. */
export interface RowReader {
  /** The rows that are complete with this piece. */
  readonly push: (text: string) => Row[];
  /** What is left when the text ends. */
  readonly end: () => Row[];
}

/**
 * Reads RFC 4180 and what programs really write: any line end, quotes only where a cell begins with
 * one, text after a closing quote kept. A stray quote costs the line it stands on: where a cell never
 * ends, or goes over several lines and on behind its closing quote, the lines after its first one are
 * read again. Empty lines are left out.
 *
 * It is our own because of what Papa Parse 5.7 makes of such files. After a quote that is never closed,
 * or one with text behind it (`"Ada" Byron`), the rest of the file is one cell: of 1,425,954 rows with
 * one such quote 1,002 came out. It knows one line end for a file, so that rows with another one run
 * together, and it does not say on which line a row stands.
 */
export function rowReader(delimiter: Delimiter): RowReader {
  const state: State = {
    line: 1,
    firstLine: 1,
    cells: [],
    cell: '',
    place: 'cell begins',
    afterReturn: false,
    rows: [],
    raw: '',
    rowAt: 0,
    astray: false,
    again: 0,
  };
  const ends = delimiter === '|' ? /[|\r\n]/g : new RegExp(`[${delimiter}\r\n]`, 'g');
  const read = (piece: string) => {
    let text = piece;
    let at = 0;
    while (at < text.length) {
      at = step(state, text, at, delimiter, ends);
      if (!state.astray) continue;
      text = readAgain(state, text);
      at = 0;
    }
    state.raw += text.slice(state.rowAt);
    state.rowAt = 0;
  };
  const push = (piece: string): Row[] => {
    read(piece);
    return taken(state);
  };
  const end = (): Row[] => {
    while (state.place === 'quoted' && mayReadAgain(state, '')) read(readAgain(state, ''));
    return finish(state);
  };
  return { push, end };
}

/** Gives up the first line of a row; what of the text is to be read then. */
function readAgain(state: State, text: string): string {
  const all = state.raw + text.slice(state.rowAt);
  const end = LINE_END.exec(all);
  const first = all.slice(0, end?.index);
  state.rows.push({ line: state.firstLine, cells: [first], broken: true });
  state.line = state.firstLine + 1;
  Object.assign(state, { cell: '', place: 'cell begins', astray: false, afterReturn: false });
  beginRow(state, 0);
  state.again += 1;
  return end === null ? '' : all.slice(end.index + end[0].length);
}

function taken(state: State): Row[] {
  const { rows } = state;
  state.rows = [];
  return rows;
}

function finish(state: State): Row[] {
  const begun = state.place !== 'cell begins' || state.cells.length > 0;
  const broken = state.place === 'quoted';
  if (begun) {
    closeCell(state);
    closeRow(state, broken);
  }
  return taken(state);
}

/** All rows of a text. */
export function rowsOf(text: string, delimiter: Delimiter): Row[] {
  const reader = rowReader(delimiter);
  return [...reader.push(text), ...reader.end()];
}
