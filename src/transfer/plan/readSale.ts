import type { Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import { channelNamed, plainWord, saysNoSource } from '../values/channels.ts';
import type { Amount, Cells } from './cells.ts';
import { type Mapping, saidOf, type World } from './mapping.ts';
import { inOwn } from './readLead.ts';

/** What a row says of a payment or an order. */
export interface SaleSaid {
  readonly line: number;
  readonly id: string;
  readonly on: Day | null;
  readonly channel: Channel | null;
  /** Minor units of the reader's currency; below zero where money was given back. */
  readonly amount: number;
  /** What was given back of it, and when. */
  readonly refunded: number;
  readonly refundedOn: Day | null;
  /** The id of the payment that this row gives back. */
  readonly refundOf: string;
  readonly note: string;
}

/** Words for a payment that brought money. */
const PAID = new Set(
  'paid|succeeded|completed|complete|partially refunded|partially_refunded|refunded|partial refund|payment|shipped|fulfilled|delivered|refund|closed|won|closed won|active|captured|yes|true'.split(
    '|',
  ),
);

/** What a row says of a sale; its cells hold the objections. No column of a card is ever read. */
export function readSale(line: number, cells: Cells, mapping: Mapping, world: World): SaleSaid {
  const date = cells.date('createdAt');
  const { amount, refunded } = moneyIn(cells, mapping, world);
  if (date === null) objectToMissingDay(cells, amount);
  else if (date.day > world.today) cells.refuse('future date', 'createdAt');
  const status = plainWord(cells.raw('status') || cells.raw('stage'));
  if (status !== '' && !PAID.has(status)) cells.skip('not paid', 'status');
  if (status === 'refunded' && !namesRefunds(mapping)) cells.skip('paid back', 'status');
  if (refunded > Math.max(amount, 0)) cells.refuse('refund above', 'refunded');
  return {
    line,
    id: cells.line('id'),
    on: date?.day ?? null,
    channel: channelOf(cells, mapping),
    amount,
    refunded,
    refundedOn: cells.date('refundedOn')?.day ?? null,
    refundOf: cells.line('refundOf'),
    note: [cells.line('name'), cells.line('title'), cells.note('note')]
      .filter((part) => part !== '')
      .join('\n'),
  };
}

/** A file with a column for what was given back says there how much it was. */
const namesRefunds = ({ columns: { refunded, convertedRefunded, refundOf } }: Mapping): boolean =>
  [refunded, convertedRefunded, refundOf].some((column) => column !== undefined);

/** The second article of an order has a row of its own, without the order's day and sum. */
function objectToMissingDay(cells: Cells, amount: number): void {
  if (cells.raw('createdAt') !== '') return;
  if (amount === 0 && cells.raw('amount') === '') cells.skip('part of the row above');
  else cells.refuse('no date', 'createdAt');
}

/** What reached the account is already in the reader's currency; else the row's own, by its rate. */
function moneyIn(cells: Cells, mapping: Mapping, world: World) {
  const converted = cells.amount('converted', 'convertedCurrency');
  const own = converted?.currency === world.currency && cells.raw('convertedCurrency') !== '';
  const [amount, refunded] = own
    ? [converted, cells.amount('convertedRefunded', 'convertedCurrency')]
    : [cells.amount('amount', 'currency'), cells.amount('refunded', 'currency')];
  if (amount === null && cells.raw('createdAt') !== '')
    cells.skip('part of the row above', 'amount');
  const inMoney = (money: Amount | null) =>
    money === null ? 0 : inOwn(money, mapping, world, cells);
  return { amount: inMoney(amount), refunded: Math.abs(inMoney(refunded)) };
}

function channelOf(cells: Cells, { channels, channel }: Mapping): Channel | null {
  const word = cells.raw('source');
  if (saysNoSource(word)) {
    if (channel === null) cells.skip('no source');
    return channel;
  }
  const named = saidOf(channels, plainWord(word)) ?? channelNamed(word);
  if (named === null) cells.skip('unknown source', 'source');
  return named;
}
