import type { Day, Instant } from '../domain/calendar.ts';
import type { Cost } from '../domain/cost.ts';
import type { Database } from './database.ts';
import { CHANGED_SINCE, commit, GONE, type Outcome } from './rowChange.ts';
import { edited } from './rowEdit.ts';

/** What a person says of money spent. */
export type CostDraft = Omit<Cost, 'id' | 'updatedAt'>;

/** Keeps money spent on a channel. */
export function addCost(db: Database, draft: CostDraft, now: Instant): Promise<Outcome> {
  const after: Cost = { ...draft, id: crypto.randomUUID(), updatedAt: now };
  return db.transaction('rw', db.costs, db.deletions, () =>
    commit(db, [{ table: 'costs', id: after.id, before: null, after }], now),
  );
}

/**
 * Changes a cost; a monthly one ends with the last day it is given. Where another page changed the
 * same field since, nothing is written and the later page is told.
 * @param seen the cost as the page showed it when the edit began
 */
export function changeCost(
  db: Database,
  seen: Cost,
  change: Partial<CostDraft>,
  now: Instant,
): Promise<Outcome> {
  return editCost(db, seen.id, now, (cost) => edited(cost, seen, change) ?? 'changed since');
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
  edit: (cost: Cost) => Cost | null | 'changed since',
): Promise<Outcome> {
  return db.transaction('rw', db.costs, db.deletions, async () => {
    const before = await db.costs.get(id);
    if (before === undefined) return GONE;
    const after = edit(before);
    if (after === 'changed since') return CHANGED_SINCE;
    return commit(db, [{ table: 'costs', id, before, after }], now);
  });
}

/** Every cost, the one that began last in front. */
export function allCosts(db: Database): Promise<Cost[]> {
  return db.costs.orderBy('from').reverse().toArray();
}
