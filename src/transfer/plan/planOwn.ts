import * as v from 'valibot';
import { TABLES_WITH_IMPORT } from '../../storage/imports.ts';
import { ROW_SCHEMAS } from '../backup/rowSchemas.ts';
import type { Row } from '../csv/records.ts';
import { type OwnTable, READABLE_TABLES, readOwnRow } from '../own/ownTables.ts';
import type { Skipped, Unreadable, Write } from './plan.ts';
import type { Deciding, Fate } from './planner.ts';
import { sameRow } from './same.ts';

/** What a row of a list that Worthwhile wrote itself comes to: the row as it was, under its own id. */
export function planOwn(name: OwnTable, { line, cells }: Row, deciding: Deciding): Fate {
  const { mapping, world, known } = deciding;
  const table = READABLE_TABLES.find((one) => one === name);
  if (table === undefined) return skipped(line, 'only in a backup');
  if (cells[mapping.head.indexOf('currency')] !== world.currency)
    return skipped(line, 'other currency');
  const read = readOwnRow(table, mapping.head, cells);
  if (read.kind === 'refused') return unreadable(line, 'not as written', read.field);
  if (!v.is(ROW_SCHEMAS[table], read.row)) return unreadable(line, 'not as written', '');
  const { id } = read.row;
  const before = rowNow(table, id, deciding);
  if (before === undefined && known.deleted.has(id)) return skipped(line, 'deleted');
  const named: readonly string[] = TABLES_WITH_IMPORT;
  const importId =
    before === undefined ? world.importId : (before as { importId?: unknown }).importId;
  const after = {
    ...read.row,
    ...(named.includes(table) ? { importId } : {}),
    updatedAt: world.at,
  };
  if (before !== undefined && (isLater(before, read.row) || sameRow(before, after))) return [];
  return [{ table, before: before ?? null, after } as Write];
}

function rowNow(table: OwnTable, id: string, { memory, known }: Deciding): object | undefined {
  if (table === 'leads') return memory.leads.get(id);
  return table === 'sales' ? memory.storedSales.get(id) : known.others.get(id);
}

/** What was edited after the list was written is not turned back. */
function isLater(now: object, then: object): boolean {
  const at = (row: object) => Number((row as { updatedAt?: unknown }).updatedAt);
  return at(now) > at(then);
}

const skipped = (line: number, why: Skipped): Fate => ({
  kind: 'skipped',
  line,
  why,
  field: null,
  text: '',
});

const unreadable = (line: number, why: Unreadable, text: string): Fate => ({
  kind: 'unreadable',
  line,
  why,
  field: null,
  text,
});
