import { type AmountRefusal, decimalsOf, minorOf, parseAmount } from '../../domain/money.ts';

/** The sign before the decimals in a column. */
export const DECIMALS = ['point', 'comma'] as const;
export type Decimal = (typeof DECIMALS)[number];

/** What a column's amounts are like, told from all of them. */
export type MoneyFinding =
  | { readonly kind: 'none' }
  | { readonly kind: 'sure'; readonly decimal: Decimal }
  | { readonly kind: 'ask'; readonly example: string };

/** An amount with the currency its own cell names, if it does. */
export type ReadAmount =
  | { readonly kind: 'read'; readonly minor: number; readonly currency: string | null }
  | { readonly kind: 'refused'; readonly reason: AmountRefusal };

/** Locales that write the sign and group by thousands, and by lakhs. */
const WAYS: { readonly [decimal in Decimal]: readonly string[] } = {
  point: ['en-GB', 'en-IN'],
  comma: ['de-DE'],
};

/** Signs that name a currency where the reader's own does not use them. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
];

/** What a cell could be: in which ways it can be read, and whether they differ. */
interface Likely {
  readonly fits: readonly Decimal[];
  readonly differ: boolean;
}

/** Collects a column's amounts one by one and tells its decimal sign from all of them. */
export function moneySurvey(currency: string): {
  readonly see: (cell: string) => boolean;
  readonly finding: () => MoneyFinding;
} {
  const likely = likelyReader(currency);
  let amounts = 0;
  let fits: readonly Decimal[] = DECIMALS;
  let example: string | null = null;
  const see = (cell: string): boolean => {
    const seen = likely(cell.trim());
    if (seen.fits.length === 0) return false;
    amounts += 1;
    if (seen.differ) example ??= cell.trim();
    fits = fits.filter((decimal) => seen.fits.includes(decimal));
    return true;
  };
  const finding = (): MoneyFinding => {
    if (amounts === 0) return { kind: 'none' };
    if (fits.length === 1 && fits[0] !== undefined) return { kind: 'sure', decimal: fits[0] };
    if (fits.length === 2 && example === null) return { kind: 'sure', decimal: 'point' };
    return { kind: 'ask', example: example ?? '' };
  };
  return { see, finding };
}

const LONGEST_AMOUNT = 40;
const MOST_SHAPES = 5000;
const NONE: Likely = { fits: [], differ: false };

/** Amounts of one shape, `$9,999.99`, are all read alike, so each shape is looked at once. */
function likelyReader(currency: string): (cell: string) => Likely {
  const shapes = new Map<string, Likely>();
  return (cell) => {
    if (cell.length > LONGEST_AMOUNT || !/\d/.test(cell)) return NONE;
    const shape = cell.replace(/[1-9]/g, '9').replace(/(?<=\d)\d/g, '9');
    const known = shapes.get(shape);
    const found = known ?? likelyIn(cell, currency);
    if (known === undefined && shapes.size < MOST_SHAPES) shapes.set(shape, found);
    return found;
  };
}

function likelyIn(cell: string, currency: string): Likely {
  const readings = DECIMALS.flatMap((decimal) => {
    const amount = readAmount(cell, decimal, currency);
    return amount.kind === 'read' ? [{ decimal, minor: amount.minor }] : [];
  });
  const [one, other] = readings;
  return {
    fits: readings.map(({ decimal }) => decimal),
    differ: one !== undefined && other !== undefined && one.minor !== other.minor,
  };
}

/**
 * A cell's amount in minor units of its own currency, or of the column's where it names none.
 * Below zero with a minus before or after, or in brackets as bookkeepers write it.
 * @param currency of the column, ISO 4217
 */
export function readAmount(cell: string, decimal: Decimal, currency: string): ReadAmount {
  const { text, negative } = unsigned(cell.trim());
  const named = currencyIn(text, currency);
  const unit = named?.currency ?? currency;
  const amount = inWays(named?.rest ?? text, decimal, unit);
  if (typeof amount === 'string') return { kind: 'refused', reason: amount };
  return {
    kind: 'read',
    minor: negative && amount !== 0 ? -amount : amount,
    currency: named?.currency ?? null,
  };
}

function unsigned(text: string): { readonly text: string; readonly negative: boolean } {
  const bracketed = text.match(/^([^\d(]*)\(([^()]*)\)([^\d()]*)$/);
  if (bracketed !== null) return { text: bracketed.slice(1).join(''), negative: true };
  const bare = text.replace(/^(\D*)[-\u2212]|[-\u2212](\D*)$/, '$1$2');
  return { text: bare, negative: bare !== text };
}

/** A code or a sign of a currency in a cell, and the cell without it. */
function currencyIn(text: string, own: string) {
  const code = text.match(/^([a-z]{3})(?=[\s\d])|(?<=[\s\d])([a-z]{3})$/i)?.[0];
  if (code !== undefined && isCurrency(code.toUpperCase()))
    return { currency: code.toUpperCase(), rest: text.replace(code, '').trim() };
  const [sign, currency] = SIGNS.find(([one]) => text.startsWith(one) || text.endsWith(one)) ?? [];
  if (sign === undefined || currency === undefined) return null;
  const rest = text.replace(sign, '').trim();
  return { currency: ownSign(own) === sign ? own : currency, rest };
}

/** Whether three letters are the code of a currency. */
export function isCurrency(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}
let codes: ReadonlySet<string> | null = null;

function ownSign(currency: string): string {
  const known = signs.get(currency);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? '';
  signs.set(currency, sign);
  return sign;
}
const signs = new Map<string, string>();

function inWays(text: string, decimal: Decimal, currency: string): number | AmountRefusal {
  let refusal: AmountRefusal = 'not a number';
  for (const locale of WAYS[decimal]) {
    const amount = parseAmount(text, locale, currency);
    if (amount.ok) return amount.minor;
    refusal = amount.reason;
  }
  return refusal === 'too many decimals' ? finer(text, decimal, currency) : refusal;
}

/**
 * Programs write more decimals than a currency has, `350000.0000`; they are rounded. Exactly three
 * after a sign that groups thousands in the other way of writing are a group, and refused here.
 */
function finer(text: string, decimal: Decimal, currency: string): number | AmountRefusal {
  const sign = decimal === 'point' ? '.' : ',';
  const [whole = '', part = ''] = text.replace(/\s/g, '').split(sign);
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(part)) return 'too many decimals';
  const mayBeGroup = part.length === 3 && decimalsOf(currency) < 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (mayBeGroup) return 'too many decimals';
  const minor = minorOf(Number(`${whole}.${part}`), currency);
  return Number.isSafeInteger(minor) ? minor : 'too large';
}
