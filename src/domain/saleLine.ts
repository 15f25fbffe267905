import { type AmountRefusal, parseAmount } from './money.ts';
import { plainNumeral } from './numeral.ts';
import { MOST_IN_A_LINE } from './sale.ts';

/** Several sales as one line, or why the line cannot be read. */
export type SaleLine =
  /** `minor` is what all of them brought together, in minor units. */
  | { readonly kind: 'read'; readonly count: number; readonly minor: number }
  /** A number of sales, and no amount that is sure. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'refused'; readonly reason: AmountRefusal };

/** `6 orders, £142` and `6 orders: 142`: a number, what it counts, and an amount of its own. */
const COUNTED = /^(\d+) +(\p{L}[\p{L}\p{M}' -]*?) *[,،;:=] *(.+)$/u;
/** `6 orders £142`, `6 orders for 142` and `6 orders at £23.50`; in `142 for 6` nothing is counted. */
const NAMED =
  /^(\d+) +(?!(?:for|from|at|of|to|in) )\p{L}[\p{L}\p{M}'-]* +(?:(for|at|of) +)?(.+)$/iu;
/** `6 x 23.50`, `6 × £23.50`, `6 orders @ 23.50`. */
const TIMES = /^(\d+)(?: +\p{L}{2,})? *(?:[×*@]|x(?=[\d \p{Sc}])) *(.+)$/iu;
/** `£142 for 6 orders` and `142, 6 orders`. */
const AFTER = /^(.+?)(?:[,،;:=] +| +(?:for|from) +)(\d+) +\p{L}[\p{L}\p{M}' -]*$/iu;

const EACH = / +(?:each|apiece|a piece|per \p{L}+)$/iu;
const IN_ALL = / +(?:in all|in total|altogether)$/iu;

/**
 * What was sold, as one typed line: an amount alone is one sale; "6 orders, £142" are six that
 * brought 142 together, and "6 x 23.50" or "6 orders, 23.50 each" six of 23.50. A line that could
 * mean two things is refused and never guessed.
 * @param locale whose way of writing amounts is read, as `parseAmount` does
 */
export function readSaleLine(text: string, locale: string, currency: string): SaleLine {
  const alone = parseAmount(text, locale, currency);
  if (alone.ok) return { kind: 'read', count: 1, minor: alone.minor };
  const plain = plainNumeral(text, locale);
  const parts = partsOf(plain);
  return parts === null ? notRead(plain, alone.reason) : lineOf(parts, locale, currency);
}

function lineOf({ count, amount, each }: Parts, locale: string, currency: string): SaleLine {
  const read = parseAmount(amount, locale, currency);
  if (!read.ok) return notRead(amount, read.reason);
  const minor = each ? read.minor * count : read.minor;
  if (!Number.isSafeInteger(minor)) return { kind: 'refused', reason: 'too large' };
  return count >= 1 && count <= MOST_IN_A_LINE ? { kind: 'read', count, minor } : UNSURE;
}

/** `6 orders`, `6, 142` and `3 to 4 orders, £20` count something; `142 usd` is another currency. */
function notRead(plain: string, reason: AmountRefusal): SaleLine {
  const counts = /^[\d.,' ]*\d(?: +\p{L}|[,;:=] +\d)/u.test(plain);
  const isOneWord = /^[^\p{L}]*\p{L}+$/u.test(plain);
  return counts && !(isOneWord && reason === 'other currency')
    ? UNSURE
    : { kind: 'refused', reason };
}

const UNSURE: SaleLine = { kind: 'unsure' };

interface Parts {
  readonly count: number;
  readonly amount: string;
  /** The amount is of one of them. */
  readonly each: boolean;
}

function partsOf(plain: string): Parts | null {
  const times = plain.match(TIMES);
  if (times) return partOf(times[1], times[2], true);
  const counted = plain.match(COUNTED);
  if (counted) return partOf(counted[1], counted[3], false);
  const named = plain.match(NAMED);
  if (named) return partOf(named[1], named[3], named[2]?.toLowerCase() === 'at');
  const after = plain.match(AFTER);
  return after && partOf(after[2], after[1], false);
}

function partOf(count = '', amount = '', each: boolean): Parts {
  const isEach = each || EACH.test(amount);
  return {
    count: Number(count),
    amount: amount.replace(EACH, '').replace(IN_ALL, ''),
    each: isEach,
  };
}
