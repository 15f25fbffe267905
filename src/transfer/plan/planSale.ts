import { leftOf, type Sale, withRefund } from '../../domain/sale.ts';
import type { Objection } from './cells.ts';
import { namespaceOf } from './mapping.ts';
import type { Skipped, Write } from './plan.ts';
import type { Deciding, Fate } from './planner.ts';
import type { SaleSaid } from './readSale.ts';
import { idFrom } from './rowIds.ts';
import { laterDay, saleOf, updatedSale } from './saleRow.ts';
import { sameRow } from './same.ts';

/** What a row that speaks of a payment or an order comes to. */
export function planSale(said: SaleSaid, deciding: Deciding): Fate {
  const { known, memory, seen, payments, world } = deciding;
  const { on, channel } = said;
  if (on === null || channel === null) return skipped(said, 'part of the row above');
  if (said.amount < 0) return planRefund(said, deciding);
  if (said.amount === 0)
    return planUnpaid(said, { kind: 'skipped', ...refusal(said, 'not paid') }, deciding);
  const id = idOf(said, deciding);
  if (seen.has(id) && deciding.addsUp) return addItem(id, said, deciding);
  if (seen.has(id)) return skipped(said, said.id === '' ? 'twice' : 'part of the row above');
  if (!memory.sales.has(id) && known.deleted.has(id)) return skipped(said, 'deleted');
  seen.add(id);
  if (said.refundOf !== '') payments.set(said.refundOf, id);
  const sale = saleOf(said, id, on, channel, world);
  const before = memory.sales.get(id);
  if (before === undefined) {
    memory.sales.set(id, sale);
    return [{ table: 'sales', before: null, after: sale }];
  }
  return update(before, sale, deciding);
}

const refusal = ({ line }: SaleSaid, why: Skipped) => ({ line, why, field: null, text: '' });

const skipped = (said: SaleSaid, why: Skipped): Fate => ({
  kind: 'skipped',
  ...refusal(said, why),
});

/**
 * What a row comes to that is not taken. Where it says that no money came in for what an earlier file
 * called a sale, the sale goes, unless the reader has edited it since.
 */
export function planUnpaid(said: SaleSaid, objection: Objection, deciding: Deciding): Fate {
  const { memory, seen, addsUp } = deciding;
  if (said.id === '' || (objection.why !== 'not paid' && objection.why !== 'paid back'))
    return objection;
  const id = idOf(said, deciding);
  const before = memory.storedSales.get(id);
  // A part of an order that costs nothing says nothing of the order.
  if (before === undefined || seen.has(id) || addsUp) return objection;
  seen.add(id);
  if (memory.byHand(before)) return skipped(said, 'edited');
  memory.sales.delete(id);
  return [{ table: 'sales', before, after: null }];
}

/** One more item of an order of this file. */
function addItem(id: string, said: SaleSaid, { memory, world }: Deciding): Write[] {
  const sale = memory.sales.get(id);
  const stored = memory.storedSales.get(id) ?? null;
  if (sale === undefined || (stored !== null && memory.byHand(stored))) return [];
  const note = [...new Set([...sale.note.split('\n'), ...said.note.split('\n')])].join('\n');
  const after = { ...sale, amount: sale.amount + said.amount, note, updatedAt: world.at };
  memory.sales.set(id, after);
  return [{ table: 'sales', before: stored, after }];
}

/** Two equal sales on one day without ids are two: the second one is known by its number. */
function idOf({ id, on, amount, note }: SaleSaid, { mapping, seen }: Deciding): string {
  const space = `sale ${namespaceOf(mapping)}`;
  if (id !== '') return idFrom(`${space} ${id}`);
  let times = 1;
  const nth = () => idFrom(`${space} ${on} ${amount} ${note} ${times}`);
  while (seen.has(nth())) times += 1;
  return nth();
}

/** Only a file that has a column for refunds knows that there are none. */
function update(before: Sale, sale: Sale, { mapping, memory, world }: Deciding): Write[] {
  const { refunded, convertedRefunded } = mapping.columns;
  const refunds = refunded ?? convertedRefunded;
  const next = updatedSale(
    before,
    refunds === undefined ? { ...sale, refunds: before.refunds } : sale,
  );
  if (memory.byHand(before) || sameRow(before, next)) return [];
  const after = { ...next, updatedAt: world.at };
  memory.sales.set(after.id, after);
  return [{ table: 'sales', before, after }];
}

/** By the payment's number; Square also writes the number of the whole transaction in both rows. */
function refundedSale(said: SaleSaid, { mapping, memory, payments }: Deciding): Sale | undefined {
  const byId = (id: string) =>
    id === '' ? undefined : memory.sales.get(idFrom(`sale ${namespaceOf(mapping)} ${id}`));
  const bySquare =
    mapping.system === 'square'
      ? (byId(said.id) ?? memory.sales.get(payments.get(said.refundOf) ?? ''))
      : undefined;
  return byId(said.refundOf) ?? bySquare;
}

/** Money given back belongs to the payment it names; money that goes elsewhere is no sale at all. */
function planRefund(said: SaleSaid, deciding: Deciding): Fate {
  const { memory, world } = deciding;
  const sale = refundedSale(said, deciding);
  if (sale === undefined || said.on === null) return skipped(said, 'money out');
  const amount = -said.amount;
  const on = laterDay(said.on, sale.on);
  if (sale.refunds.some((refund) => refund.on === on && refund.amount === amount)) return [];
  if (amount > leftOf(sale))
    return { kind: 'unreadable', line: said.line, why: 'refund above', field: 'amount', text: '' };
  const after = { ...withRefund(sale, { on, amount }), updatedAt: world.at };
  memory.sales.set(after.id, after);
  const before = memory.storedSales.get(after.id) ?? null;
  return [{ table: 'sales', before, after }];
}
