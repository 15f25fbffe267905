import { plainNumeral, remembered, signsOf } from './numeral.ts';

export type AmountRefusal =
  | 'empty'
  | 'not a number'
  | 'negative'
  /** Stops, commas or blanks that this locale does not write there. */
  | 'signs'
  | 'too many decimals'
  | 'other currency'
  | 'too large';

export type Amount =
  | { readonly ok: true; readonly minor: number }
  | { readonly ok: false; readonly reason: AmountRefusal };

/**
 * How many decimals a currency has: 2 for GBP, 0 for JPY, 3 for KWD.
 * @param currency ISO 4217; one that is no three letters throws
 */
export function decimalsOf(currency: string): number {
  return knownDecimals('', currency);
}

const knownDecimals = remembered(
  (_, currency) => formatter('en', currency, false).resolvedOptions().maximumFractionDigits ?? 2,
);

/** Minor units (pence) as major ones (pounds): for ratios and charts, not for storing. */
export function major(minor: number, currency: string): number {
  return minor / 10 ** decimalsOf(currency);
}

/** Major units (pounds) as whole minor ones (pence); halves are rounded away from zero. */
export function minorOf(majorUnits: number, currency: string): number {
  // Shifting the written number keeps 1.005 a half; multiplying would make it 100.49999.
  const [digits, exponent = '0'] = String(Math.abs(majorUnits)).split('e');
  const minor = Math.round(Number(`${digits}e${Number(exponent) + decimalsOf(currency)}`));
  return majorUnits < 0 ? -minor : minor;
}

/**
 * Money as a locale writes it, without decimals where they are all zero: £1,200 and £142.50.
 * @param minor whole minor units
 * @param options `whole` rounds to major units, for estimates and totals
 */
export function formatMoney(
  minor: number,
  currency: string,
  locale: string,
  { whole = false }: { readonly whole?: boolean } = {},
): string {
  // As a written number, because a large amount divided by 100 is no longer exact.
  const exact = `${minor}E-${decimalsOf(currency)}` as `${number}`;
  return formatter(locale, currency, whole).format(exact);
}

/**
 * An amount as a person types it in a locale, with or without the currency's sign or code. What
 * could mean two things, or is written as another locale would, is refused and never guessed.
 */
export function parseAmount(text: string, locale: string, currency: string): Amount {
  const plain = plainNumeral(text, locale);
  if (plain === '') return refused('empty');
  const unsigned = plain.replace(/^(\D*)-|-(\D*)$/, '$1$2');
  const amount = readUnsigned(unsigned, locale, currency);
  return amount.ok && unsigned !== plain ? refused('negative') : amount;
}

function readUnsigned(plain: string, locale: string, currency: string): Amount {
  const numeral = withoutSign(plain.trim(), signsOfCurrency(locale, currency));
  if (/\p{Sc}|[a-z]/iu.test(numeral)) return refused(strangeWord(numeral));
  if (!/^[\d.,'\u066b\u066c ]*\d[\d.,'\u066b\u066c ]*$/.test(numeral))
    return refused('not a number');
  return amountOf(numeral, locale, currency);
}

function amountOf(numeral: string, locale: string, currency: string): Amount {
  const { decimal, group, lakhs } = signsOf(locale, currency);
  const cut = [...numeral].findLastIndex((sign) => decimal.has(sign));
  const fraction = cut < 0 ? '' : numeral.slice(cut + 1);
  const integer = cut < 0 ? numeral : numeral.slice(0, cut);
  const digits = integer === '' ? '0' : ungrouped(integer, group, lakhs);
  if (digits === null || !/^\d*$/.test(fraction) || (cut >= 0 && fraction === ''))
    return refused('signs');
  const places = decimalsOf(currency);
  if (fraction.length > places) return refused('too many decimals');
  const minor = Number(digits + fraction.padEnd(places, '0'));
  return Number.isSafeInteger(minor) ? { ok: true, minor } : refused('too large');
}

/** The digits of a whole number, or `null` if its groups are not as the locale makes them. */
function ungrouped(integer: string, group: ReadonlySet<string>, lakhs: boolean): string | null {
  const sign = integer.match(/\D/)?.[0];
  if (sign === undefined) return integer;
  const [first = '', ...rest] = integer.split(sign);
  const last = rest.pop() ?? '';
  const three = /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
  const two = lakhs && /^\d{1,2}$/.test(first) && rest.every((part) => /^\d{2}$/.test(part));
  const fits = group.has(sign) && (three || two) && /^\d{3}$/.test(last);
  return fits ? [first, ...rest, last].join('') : null;
}

/** Takes away the currency's own sign or code, before the number, after it, or both. */
function withoutSign(plain: string, signs: readonly string[]): string {
  const before = signs.find((sign) => starts(plain, sign)) ?? '';
  const rest = plain.slice(before.length).trim();
  const after = signs.find((sign) => ends(rest, sign)) ?? '';
  return rest.slice(0, rest.length - after.length).trim();
}

const starts = (text: string, sign: string) => text.toLowerCase().startsWith(sign.toLowerCase());
const ends = (text: string, sign: string) => text.toLowerCase().endsWith(sign.toLowerCase());

const signsOfCurrency = remembered((locale, currency): string[] => {
  const signs = [locale, 'en'].flatMap((way) =>
    (['symbol', 'narrowSymbol', 'code'] as const).flatMap((currencyDisplay) =>
      new Intl.NumberFormat(way, { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .filter((part) => part.type === 'currency')
        .map((part) => plainNumeral(part.value, locale)),
    ),
  );
  return signs.sort((one, other) => other.length - one.length);
});

function strangeWord(numeral: string): AmountRefusal {
  const code = numeral.match(/[a-z]+/i)?.[0].toUpperCase() ?? '';
  const known = /\p{Sc}/u.test(numeral) || Intl.supportedValuesOf('currency').includes(code);
  return known && /\d/.test(numeral) ? 'other currency' : 'not a number';
}

const refused = (reason: AmountRefusal): Amount => ({ ok: false, reason });

const formatter = (locale: string, currency: string, whole: boolean) =>
  (whole ? wholeFormatter : exactFormatter)(locale, currency);

const exactFormatter = remembered((locale, currency) => moneyFormat(locale, currency, {}));
const wholeFormatter = remembered((locale, currency) =>
  moneyFormat(locale, currency, { maximumFractionDigits: 0 }),
);

function moneyFormat(locale: string, currency: string, digits: { maximumFractionDigits?: number }) {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
    ...digits,
  });
}
