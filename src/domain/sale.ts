import type { Day, Instant } from './calendar.ts';
import type { Channel } from './channel.ts';
import { type Entry, read, refuse } from './entry.ts';
import { type DayRefusal, readPastDay } from './entryDay.ts';
import { type AmountRefusal, checkAmount } from './entryNumber.ts';

/** Money given back, in minor units, on a day. */
export interface Refund {
  readonly on: Day;
  readonly amount: number;
}

/** Money from a customer; may stand for several equal small sales. */
export interface Sale {
  readonly id: string;
  readonly on: Day;
  readonly channel: Channel;
  readonly leadId: string | null;
  readonly sessionId: string | null;
  readonly goalId: string | null;
  /** Minor units, of all `count` sales together. */
  readonly amount: number;
  readonly count: number;
  readonly refunds: readonly Refund[];
  readonly note: string;
  readonly importId: string | null;
  readonly updatedAt: Instant;
}

/** What was given back of a sale, in minor units. */
export function refunded(sale: Pick<Sale, 'refunds'>): number {
  return sale.refunds.reduce((sum, refund) => sum + refund.amount, 0);
}

/** What is left of a sale, in minor units; never below zero, since no refund is above its sale. */
export function leftOf(sale: Pick<Sale, 'amount' | 'refunds'>): number {
  return sale.amount - refunded(sale);
}

/** How many sales the row still stands for: its count, or none once everything was paid back. */
export function wonCount(sale: Pick<Sale, 'amount' | 'refunds' | 'count'>): number {
  return leftOf(sale) > 0 ? sale.count : 0;
}

export type RefundRefusal = AmountRefusal | DayRefusal | 'above what is left' | 'before the sale';

/**
 * A refund that a sale can bear: above zero, not above what is left, on a day from the sale's to today.
 * @param amount minor units
 * @param on as a date field gives it
 */
export function readRefund(
  sale: Sale,
  amount: number,
  on: string,
  today: Day,
): Entry<Refund, RefundRefusal> {
  const money = checkAmount(amount);
  if (money.kind === 'refused') return money;
  if (amount > leftOf(sale)) return refuse('above what is left');
  const day = readPastDay(on, today);
  if (day.kind === 'refused') return day;
  return day.value < sale.on ? refuse('before the sale') : read({ on: day.value, amount });
}

/** The sale with one more refund, in the order of their days. */
export function withRefund(sale: Sale, refund: Refund): Sale {
  const refunds = [...sale.refunds, refund].sort((a, b) => a.on.localeCompare(b.on));
  return { ...sale, refunds };
}

/** The sale without one of its refunds, by its place; the rest stays. */
export function withoutRefund(sale: Sale, index: number): Sale {
  return { ...sale, refunds: sale.refunds.filter((_, place) => place !== index) };
}

/** The greatest number of small sales in one line. */
export const MOST_IN_A_LINE = 10_000;

/** For sorting: the last day in front, and of one day what was written last; then always the same way. */
export function byLastSale(one: Sale, other: Sale): number {
  return order(other.on, one.on) || other.updatedAt - one.updatedAt || order(one.id, other.id);
}

const order = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
