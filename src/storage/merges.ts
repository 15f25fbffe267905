import type { Instant } from '../domain/calendar.ts';
import { type Duplicate, duplicatesOf, type Likened } from '../domain/duplicate.ts';
import type { Lead } from '../domain/lead.ts';
import { mergeLeads } from '../domain/merge.ts';
import type { Database } from './database.ts';
import { leadChange } from './leadChanges.ts';
import { leadLink } from './leadLink.ts';
import { commit, GONE, type Outcome, type RowChange } from './rowChange.ts';

/** The leads that may be the same as one, or as a draft of one, the surest first. */
export async function findDuplicates(
  db: Database,
  one: Likened & { readonly id?: string },
): Promise<Duplicate<Lead>[]> {
  return duplicatesOf({ ...one, link: leadLink(one.link) }, await db.leads.toArray());
}

/**
 * Makes one lead of two: touches and sales of the other one move to the kept one, and the other is
 * deleted, all in one transaction, since half a merge would count a sale under nobody.
 */
export function mergeInto(
  db: Database,
  keptId: string,
  otherId: string,
  now: Instant,
): Promise<Outcome> {
  return db.transaction('rw', db.leads, db.touches, db.sales, db.deletions, async () => {
    const [kept, other] = await db.leads.bulkGet([keptId, otherId]);
    if (kept === undefined || other === undefined || keptId === otherId) return GONE;
    const touches = await db.touches.where('leadId').equals(otherId).toArray();
    const sales = await db.sales.where('leadId').equals(otherId).toArray();
    const merged = mergeLeads(kept, other);
    const changes: RowChange[] = [
      leadChange(kept, merged),
      leadChange(other, null),
      ...touches.map((before) => {
        const after = { ...before, leadId: keptId };
        return { table: 'touches', id: before.id, before, after } as const;
      }),
      ...sales.map((before) => {
        const after = { ...before, leadId: keptId };
        return { table: 'sales', id: before.id, before, after } as const;
      }),
    ];
    return commit(db, changes, now);
  });
}
