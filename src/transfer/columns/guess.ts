import { type Columns, type Content, FIELDS, type Field, plainName } from './fields.ts';
import type { KnownFile } from './knownFiles.ts';
import { NAMES } from './names.ts';
import { knownFile, ownColumns } from './systems.ts';

const KNOWN_NAMES = new Set(Object.values(NAMES).flat().map(plainName));

/** Whether a cell is a column's known name. */
export const isName = (cell: string): boolean => KNOWN_NAMES.has(plainName(cell));

/** What a file's columns are taken for until the reader says otherwise. */
export interface Guess {
  readonly file: KnownFile | null;
  readonly content: Content;
  readonly columns: Columns;
}

/** Tells from a head alone what each column holds: as the known file says, else by its name. */
export function guessColumns(head: readonly string[]): Guess {
  const file = knownFile(head);
  const columns = byNames(head, file);
  return { file, columns, content: file?.content ?? contentOf(columns, head) };
}

/** Some programs write the zone of their times behind the name: `Create Date (GMT+1)`. */
const ZONE = /\s*\((?:UTC|GMT)[^()]*\)$/i;

function byNames(head: readonly string[], file: KnownFile | null): Columns {
  const names = head.map((name) => plainName(name.replace(ZONE, '')));
  const columns: { [field in Field]?: number } = file === null ? {} : { ...ownColumns(file, head) };
  const taken = new Set(Object.values(columns));
  for (const field of FIELDS) {
    if (columns[field] !== undefined || file?.own[field] === null) continue;
    const at = NAMES[field]
      .map((name) => names.indexOf(plainName(name)))
      .find((place) => place >= 0 && !taken.has(place));
    if (at === undefined) continue;
    columns[field] = at;
    taken.add(at);
  }
  // Whatever a program calls its ids, they stand in front.
  if (columns.id === undefined && names[0]?.endsWith('id') && !taken.has(0)) columns.id = 0;
  return columns;
}

/** Deals have an amount and a stage or a day they close, sales an amount and no stage. */
function contentOf(columns: Columns, head: readonly string[]): Content {
  const { amount, stage, closesOn, status } = columns;
  if (head.some((name) => plainName(name) === 'connectedon')) return 'contacts';
  if (amount === undefined) return 'leads';
  return stage === undefined && closesOn === undefined && status === undefined ? 'sales' : 'deals';
}
