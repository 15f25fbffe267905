import type { Database } from './database.ts';
import type { MergeChanges } from './mergeRule.ts';
import { counting, parts, type Tell } from './progress.ts';
import { rebuildTotals } from './rebuildTotals.ts';
import {
  FACT_TABLES,
  putAll,
  readTables,
  rowsGiven,
  rowsStored,
  type Tables,
  WRITING,
} from './replace.ts';

/**
 * Writes what another copy changes, in one transaction with reading what is here.
 * @param coming how many rows the other copy has
 */
export function writeChanges(
  db: Database,
  coming: number,
  changesFor: (own: Tables) => MergeChanges,
  tell: Tell,
): Promise<void> {
  const tables = [...FACT_TABLES, 'dailyTotals'].map((name) => db.table(name));
  return db.transaction('rw', tables, async () => {
    const own = await rowsStored(db);
    const [reading, writing, deriving] = parts(tell, [own, coming * WRITING, own + coming]);
    const { put, gone } = changesFor(await readTables(db, reading));
    const written = counting(rowsGiven(put) + rowsGiven(gone), writing);
    for (const table of FACT_TABLES) {
      await takeAway(db, table, gone[table] ?? [], written);
      await putAll(db, table, put[table] ?? [], written);
    }
    const time = [put.visits, put.sessions, gone.visits, gone.sessions, put.settings];
    if (time.some((changed) => (changed?.length ?? 0) > 0)) await rebuildTotals(db);
    deriving(1);
  });
}

async function takeAway(
  db: Database,
  table: string,
  ids: readonly string[],
  gone: (rows: number) => void,
): Promise<void> {
  if (ids.length === 0) return;
  await db.table(table).bulkDelete([...ids]);
  gone(ids.length);
}
