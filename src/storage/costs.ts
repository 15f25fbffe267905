import type { Day, Instant } from '../domain/calendar.ts';
import type { Cost } from '../domain/cost.ts';
import type { Database } from './database.ts';
import { commit, GONE, type Outcome } from './rowChange.ts';

/** What a person says of money spent. */
export type CostDraft = Omit<Cost, 'id' | 'updatedAt'>;

/** Keeps money spent on a channel. */
export function addCost(db: Database, draft: CostDraft, now: Instant): Promise<Outcome> {
  const after: Cost = { ...draft, id: crypto.randomUUID(), updatedAt: now };
  return db.transaction('rw', db.costs, db.deletions, () =>
    commit(db, [{ table: 'costs', id: after.id, before: null, after }], now),
  );
}

/** Changes a cost; a monthly one ends with the last day it is given. */
export function changeCost(
  db: Database,
  id: string,
  change: Partial<CostDraft>,
  now: Instant,
): Promise<Outcome> {
  return editCost(db, id, now, (cost) => ({ ...cost, ...change }));
}

/** Ends a monthly cost after a day; what was spent until then stays. */
export function endCost(db: Database, id: string, last: Day, now: Instant): Promise<Outcome> {
  return editCost(db, id, now, (cost) => ({ ...cost, to: last < cost.from ? cost.from : last }));
}

export function deleteCost(db: Database, id: string, now: Instant): Promise<Outcome> {
  return editCost(db, id, now, () => null);
}

function editCost(
  db: Database,
  id: string,
  now: Instant,
  edit: (cost: Cost) => Cost | null,
): Promise<Outcome> {
  return db.transaction('rw', db.costs, db.deletions, async () => {
    const before = await db.costs.get(id);
    if (before === undefined) return GONE;
    return commit(db, [{ table: 'costs', id, before, after: edit(before) }], now);
  });
}

/** Every cost, the one that began last in front. */
export function allCosts(db: Database): Promise<Cost[]> {
  return db.costs.orderBy('from').reverse().toArray();
}
