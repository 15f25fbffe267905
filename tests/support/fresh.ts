import 'fake-indexeddb/auto';
import { Database } from '../../src/storage/database.ts';

/** An empty store in memory. */
export async function freshStore(): Promise<Database> {
  const db = new Database(`test ${crypto.randomUUID()}`);
  await db.open();
  return db;
}

/** What the tables of outcomes hold, without when it was written: what undo must bring back. */
export async function outcomesIn(db: Database): Promise<unknown> {
  const tables = [db.leads, db.touches, db.sales, db.costs, db.efforts, db.goals];
  const rows = await Promise.all(tables.map((table) => table.orderBy('id').toArray()));
  return rows.map((table) => table.map(({ updatedAt: _, ...row }) => row));
}

/** The one row there is; anything else is a mistake of the test. */
export function theOnly<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`There are ${rows.length} rows.`);
  return row;
}
