import type { Instant } from '../domain/calendar.ts';
import type { Lead } from '../domain/lead.ts';
import {
  byLastSale,
  leftOf,
  type Refund,
  refunded,
  type Sale,
  withoutRefund,
  withRefund,
} from '../domain/sale.ts';
import { moveByRefunds, moveLead } from '../domain/stage.ts';
import type { Database } from './database.ts';
import { leadChange } from './leadChanges.ts';
import { commit, GONE, type NotDone, type Outcome, type RowChange, sameRow } from './rowChange.ts';
import { edited } from './rowEdit.ts';

/** What can be changed of a sale; who bought stays. */
export type SaleDetails = Pick<Sale, 'on' | 'amount' | 'count' | 'note'>;

/** Why a sale cannot be changed so: its refunds would be above it, or one of them before it. */
export type SaleRefusal = 'refunds above the sale' | 'refund before the sale';

/**
 * Changes what is written of a sale. Where another page changed the same field since, nothing is
 * written and the later page is told.
 * @param seen the sale as the page showed it when the edit began
 */
export function changeSale(
  db: Database,
  seen: Sale,
  change: Partial<SaleDetails>,
  now: Instant,
): Promise<Outcome<NotDone | SaleRefusal>> {
  return editSale(db, seen.id, now, (sale) => {
    const after = edited(sale, seen, change);
    if (after === null) return 'changed since';
    if (after.amount < refunded(after)) return 'refunds above the sale';
    return after.refunds.some((refund) => refund.on < after.on) ? 'refund before the sale' : after;
  });
}

/**
 * Gives money back. A lead whose sales were all paid back whole is lost by refund, in the same
 * transaction. Refused where the refund is above what is left, or before the sale.
 */
export function addRefund(
  db: Database,
  saleId: string,
  refund: Refund,
  now: Instant,
): Promise<Outcome<NotDone | SaleRefusal>> {
  return editSale(db, saleId, now, (sale) => {
    if (refund.amount <= 0 || refund.amount > leftOf(sale)) return 'refunds above the sale';
    return refund.on < sale.on ? 'refund before the sale' : withRefund(sale, refund);
  });
}

/**
 * Takes a refund away, by its place among those the page showed; a lead that was lost by it is won
 * again. Where the refunds were changed since, the place may be another one's and nothing is done.
 */
export function removeRefund(
  db: Database,
  seen: Sale,
  index: number,
  now: Instant,
): Promise<Outcome<NotDone>> {
  return editSale(db, seen.id, now, (sale) =>
    sameRow(sale.refunds, seen.refunds) ? withoutRefund(sale, index) : 'changed since',
  );
}

/** Deletes a sale. Its lead stays on its stage: only the user knows why it was there. */
export function deleteSale(db: Database, id: string, now: Instant): Promise<Outcome> {
  return db.transaction('rw', db.sales, db.deletions, async () => {
    const before = await db.sales.get(id);
    if (before === undefined) return GONE;
    return commit(db, [{ table: 'sales', id, before, after: null }], now);
  });
}

function editSale<Why extends SaleRefusal | 'changed since'>(
  db: Database,
  id: string,
  now: Instant,
  edit: (sale: Sale) => Sale | Why,
): Promise<Outcome<'gone' | Why>> {
  return db.transaction('rw', db.sales, db.leads, db.deletions, async () => {
    const before = await db.sales.get(id);
    if (before === undefined) return GONE;
    const after = edit(before);
    if (typeof after === 'string') return { kind: 'refused', why: after };
    const lead = await leadAfter(db, after, now);
    const changes: RowChange[] = [{ table: 'sales', id, before, after }];
    return commit(db, lead === null ? changes : [...changes, lead], now);
  });
}

/** What the sale's lead becomes, given all its sales. */
async function leadAfter(db: Database, changed: Sale, now: Instant): Promise<RowChange | null> {
  if (changed.leadId === null) return null;
  const lead: Lead | undefined = await db.leads.get(changed.leadId);
  if (lead === undefined) return null;
  const sales = await db.sales.where('leadId').equals(lead.id).toArray();
  const left = sales.map((sale) => leftOf(sale.id === changed.id ? changed : sale));
  const move = moveByRefunds(lead, left);
  return move === null ? null : leadChange(lead, moveLead(lead, move, now));
}

/** The sales to a lead, the last one in front. */
export async function salesOf(db: Database, leadId: string): Promise<Sale[]> {
  const sales = await db.sales.where('leadId').equals(leadId).toArray();
  return sales.sort(byLastSale);
}
