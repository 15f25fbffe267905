import type { Goal } from '../domain/goal.ts';
import type { Lead } from '../domain/lead.ts';
import type { Settings } from '../domain/settings.ts';
import type { Database, Import } from './database.ts';
import { type AnyRow, type MergeChanges, rowsIn, stampOf } from './mergeRule.ts';
import type { Tables } from './replace.ts';

/** The tables in which an amount may stand; reviews keep the figures they were written with. */
const WITH_AMOUNTS = [
  'goals',
  'leads',
  'sales',
  'costs',
  'reviews',
  'imports',
  'settings',
] as const;

/** Whether any amount is stored, in settings and in what an import would put back too. */
export function holdsMoney(db: Database): Promise<boolean> {
  const tables = WITH_AMOUNTS.map((name) => db.table(name));
  return db.transaction('r', tables, async () => {
    const read = WITH_AMOUNTS.map(async (name) => [name, await db.table(name).toArray()] as const);
    return moneyIn(Object.fromEntries(await Promise.all(read)));
  });
}

function moneyIn(tables: Tables): boolean {
  const some = <Row>(table: (typeof WITH_AMOUNTS)[number], says: (row: Row) => boolean) =>
    (rowsIn(tables, table) as unknown as readonly Row[]).some(says);
  return (
    some('sales', () => true) ||
    some('costs', () => true) ||
    some('reviews', () => true) ||
    some<Goal>('goals', ({ measure }) => measure === 'revenue') ||
    some<Lead>('leads', ({ expectedAmount }) => expectedAmount !== null) ||
    some<Import>('imports', ({ before }) => before.length > 0) ||
    some<Partial<Settings>>('settings', (row) => (row.hourlyValue ?? row.typicalSale ?? 0) !== 0)
  );
}

/** ISO 4217 of a copy; `undefined` where its settings do not say. */
const currencyIn = (tables: Tables): string | undefined =>
  (rowsIn(tables, 'settings')[0] as Partial<Settings> | undefined)?.currency;

/**
 * The changes of a merge, with the other copy's currency where no amount is stored here yet: a new
 * computer guessed its own, and nothing stands in it. Settled as a later edit, for other copies too.
 */
export function inTheirCurrency(own: Tables, other: Tables, changes: MergeChanges): MergeChanges {
  const currency = currencyIn(other);
  const settings = changes.put.settings?.[0] ?? rowsIn(own, 'settings')[0];
  if (currency === undefined || settings === undefined) return changes;
  if (settings.currency === currency || moneyIn(own)) return changes;
  const stamps = [settings, ...rowsIn(other, 'settings')].map(stampOf);
  const row: AnyRow = { ...settings, currency, updatedAt: Math.max(...stamps) + 1 };
  return { ...changes, put: { ...changes.put, settings: [row] } };
}
