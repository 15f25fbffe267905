import { disjoint } from '../domain/disjoint.ts';
import type { Visit } from '../domain/visit.ts';
import { type AnyRow, canonical, type MergeChanges, rowsIn } from './mergeRule.ts';
import type { Tables } from './replace.ts';

/**
 * The changes of a merge, so that no second is counted twice where both copies recorded: one person
 * is in one place. What is cut away leaves no deletion; the next merge finds the same cut again.
 */
export function withoutOverlaps(own: Tables, changes: MergeChanges): MergeChanges {
  const coming = changes.put.visits ?? [];
  if (coming.length === 0) return changes;
  const now = new Map(rowsIn(own, 'visits').map((row) => [row.id, row]));
  const merged = new Map(now);
  for (const id of changes.gone.visits ?? []) merged.delete(id);
  for (const row of coming) merged.set(row.id, row);
  const apart = disjoint([...merged.values()] as unknown as Visit[]);
  const left = new Set(apart.map(({ id }) => id));
  const put = (apart as unknown as AnyRow[]).filter((row) => !sameAs(now.get(row.id), row));
  const gone = [...now.keys()].filter((id) => !left.has(id));
  return { put: { ...changes.put, visits: put }, gone: { ...changes.gone, visits: gone } };
}

const sameAs = (now: AnyRow | undefined, row: AnyRow): boolean =>
  now === row || (now !== undefined && canonical(now) === canonical(row));
