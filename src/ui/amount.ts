import { type AmountRefusal, decimalsOf, parseAmount } from '../domain/money.ts';
import { amount, oneDecimal } from './format.ts';
import { FIGURES } from './locale.ts';
import { typed } from './words/typed.ts';

/** What a person typed: nothing, something that can be read, or how she should write it. */
export type Read<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'wrong'; readonly how: string };

/** An amount above zero as she types it where she is, in minor units. */
export function readMoney(text: string, currency: string): Read<number> {
  const read = parseAmount(text, FIGURES, currency);
  if (read.ok) {
    return read.minor > 0
      ? { kind: 'value', value: read.minor }
      : { kind: 'wrong', how: typed.amount.zero };
  }
  return read.reason === 'empty'
    ? { kind: 'none' }
    : { kind: 'wrong', how: amountWrong(read.reason, currency) };
}

/** How an amount that was refused should be written. */
export function amountWrong(reason: AmountRefusal, currency: string): string {
  const said = typed.amount;
  switch (reason) {
    case 'empty':
      return said.empty;
    case 'not a number':
    case 'signs':
      return said.unreadable(amount(exampleOf(currency), currency), '1800');
    case 'negative':
      return said.zero;
    case 'too many decimals':
      return tooFine(currency);
    case 'other currency':
      return said.otherCurrency(currency);
    case 'too large':
      return said.tooLarge;
  }
}

/** The example holds as many decimals as the currency has, since that is what was wrong. */
function tooFine(currency: string): string {
  const digits = decimalsOf(currency);
  const example = amount(exampleOf(currency) + 10 ** digits / 2, currency);
  return digits === 0
    ? typed.amount.noDecimals(amount(exampleOf(currency), currency))
    : typed.amount.tooFine(digits, example);
}

/** 1,800 of the currency in its minor units: with thousands, so that grouping is shown. */
const exampleOf = (currency: string): number => 1_800 * 10 ** decimalsOf(currency);

const HOURS_IN_WEEK = 168;

/** Hours a week, above 0 and up to 168. Nobody groups so few, so a comma and a dot both are decimal. */
export function readHours(text: string): Read<number> {
  const written = text.trim().replace(',', '.');
  if (written === '') return { kind: 'none' };
  const week = /^[-−]?\d+(\.\d+)?$/.test(written) ? Number(written.replace('−', '-')) : null;
  if (week === null) return { kind: 'wrong', how: typed.hours.wrong(oneDecimal(6.5)) };
  if (week > HOURS_IN_WEEK) return { kind: 'wrong', how: typed.hours.tooMany };
  return week > 0
    ? { kind: 'value', value: week }
    : { kind: 'wrong', how: typed.hours.tooFew(oneDecimal(6.5)) };
}

/** Hours as they would be typed; `''` for none. */
export const writeHours = (hours: number | null): string =>
  hours === null ? '' : oneDecimal(hours);

/** Minor units as they would be typed; `''` for none. */
export const writeMoney = (minor: number | null, currency: string): string =>
  minor === null ? '' : amount(minor, currency);
