import fc from 'fast-check';
import type { AnyRow } from '../../src/storage/mergeRule.ts';
import { canonical, mergeChanges, rowsIn } from '../../src/storage/mergeRule.ts';
import { FACT_TABLES, type Tables } from '../../src/storage/replace.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const stamp = fc.nat(4);

const rows = (fields: { readonly [field: string]: fc.Arbitrary<unknown> }) =>
  fc.uniqueArray(fc.record({ id, ...fields }), { selector: (row) => row.id });

/** Copies of a small store as they come about: nothing stands in them that they know to be deleted. */
export const aCopy: fc.Arbitrary<Tables> = fc
  .record({
    leads: rows({ name: fc.constantFrom('Ada', 'Eve'), updatedAt: stamp }),
    visits: rows({ seconds: fc.nat(3), end: stamp }),
    coverage: rows({ to: stamp, state: fc.constantFrom('on', 'off') }),
    deletions: rows({ table: fc.constantFrom('leads', 'visits'), at: stamp }),
  })
  .map((tables) => merged(tables, {}));

/** One copy with another merged into it. */
export function merged(own: Tables, other: Tables): Tables {
  const { put, gone } = mergeChanges(own, {
    ...other,
    deletions: [...rowsIn(other, 'deletions'), ...rowsIn(own, 'deletions')],
  });
  const pairs = FACT_TABLES.map((table) => {
    const away = new Set([...(gone[table] ?? []), ...(put[table] ?? []).map((row) => row.id)]);
    const kept = rowsIn(own, table).filter((row) => !away.has(row.id));
    return [table, [...kept, ...(put[table] ?? [])].sort(byId)];
  });
  return Object.fromEntries(pairs);
}

const byId = (one: AnyRow, other: AnyRow): number => (one.id < other.id ? -1 : 1);

/** What a copy says, as text to compare. */
export const said = (copy: Tables): string =>
  canonical(FACT_TABLES.map((table) => [...rowsIn(copy, table)].sort(byId)));
