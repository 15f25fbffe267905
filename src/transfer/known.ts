import type { Database, Import } from '../storage/database.ts';
import { type Known, OTHER_TABLES } from './plan/plan.ts';

/** What is in the store already, as far as an import of leads and sales needs it. */
export function readKnown(db: Database): Promise<Known> {
  const tables = [...OTHER_TABLES, 'leads', 'sales', 'deletions', 'imports'];
  return db.transaction('r', tables, async () => {
    const imports = await db.imports.toArray();
    // Rows that an undo took away come back when their file is imported again, and sales that a newer
    // export took back with one that counts them again: neither is a deletion of the reader's.
    const undone = new Set(imports.map(({ undoneAt }) => undoneAt));
    const takenBack = new Set(imports.flatMap(takenBackBy));
    const deletions = await db.deletions.toArray();
    const others: (readonly { readonly id: string }[])[] = await Promise.all(
      OTHER_TABLES.map((name) => db.table(name).toArray()),
    );
    return {
      leads: await db.leads.toArray(),
      sales: await db.sales.toArray(),
      others: new Map(others.flat().map((row) => [row.id, row])),
      deleted: new Set(
        deletions
          .filter(({ id, at }) => !undone.has(at) && !takenBack.has(`${id} ${at}`))
          .map(({ id }) => id),
      ),
      importTimes: new Set(imports.map(({ at }) => at)),
    };
  });
}

const takenBackBy = ({ before, at }: Import): string[] =>
  before.flatMap(({ row, gone }) => (gone ? [`${row.id} ${at}`] : []));

/** A time for an import that is later than all that its rows have seen, deletions included. */
export async function importTime(db: Database, now: number): Promise<number> {
  const last = await db.deletions.orderBy('at').last();
  const leads = (await db.leads.toArray()).map(({ updatedAt }) => updatedAt);
  const sales = (await db.sales.toArray()).map(({ updatedAt }) => updatedAt);
  return [...leads, ...sales, last?.at ?? 0].reduce((latest, at) => Math.max(latest, at + 1), now);
}
