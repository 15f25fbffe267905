/** The signs that a locale's people write numbers with. */
export interface Signs {
  /** Signs that may stand before the decimals. */
  readonly decimal: ReadonlySet<string>;
  /** Signs that may stand between groups of digits. */
  readonly group: ReadonlySet<string>;
  /** Groups of two before the last three, as in 12,34,567. */
  readonly lakhs: boolean;
}

/** Code points of zero in the scripts whose digits people type whatever their locale is. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

const BIDI_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text with its digits as 0 to 9, every kind of space as a blank, every apostrophe as `'`, every
 * minus as `-`, and without the marks that only turn the direction of writing.
 */
export function plainNumeral(text: string, locale: string): string {
  return withLatinDigits(text.replace(BIDI_MARKS, ''), locale)
    .replace(/\s/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .trim();
}

/**
 * Blanks, apostrophes and the Arabic signs mean one thing everywhere. Stop and comma do not: they
 * are read as the locale writes them, with its own digits and with 0 to 9, and money's way.
 */
export const signsOf = remembered((locale: string, currency: string): Signs => {
  const ways = [new Intl.Locale(locale), new Intl.Locale(locale, { numberingSystem: 'latn' })];
  const parts = ways.flatMap((way) =>
    new Intl.NumberFormat(way, {
      style: 'currency',
      currency,
      minimumFractionDigits: 1,
    }).formatToParts(12345678.9),
  );
  const written = (type: string) =>
    parts.filter((part) => part.type === type).map((part) => plainSign(part.value));
  const decimal = new Set(['\u066b', ...written('decimal')]);
  const groups = [' ', "'", '\u066c', ...written('group')];
  const lakhs = parts.filter((part) => part.type === 'integer')[1]?.value.length === 2;
  return { decimal, group: new Set(groups.filter((sign) => !decimal.has(sign))), lakhs };
});

/** Asking Intl is slow, and a file to import holds thousands of amounts of one kind. */
export function remembered<Value>(
  make: (locale: string, currency: string) => Value,
): (locale: string, currency: string) => Value {
  const made = new Map<string, Value>();
  return (locale, currency) => {
    const key = `${locale} ${currency}`;
    const value = made.get(key) ?? make(locale, currency);
    made.set(key, value);
    return value;
  };
}

function plainSign(sign: string): string {
  return /\s/.test(sign) ? ' ' : sign.replace('\u2019', "'");
}

const digitsOf = remembered((locale) => {
  const own = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210);
  const digits = new Map([...own].map((digit, index) => [digit, String(9 - index)]));
  for (const zero of ZEROS)
    for (let n = 0; n < 10; n++) digits.set(String.fromCodePoint(zero + n), String(n));
  return digits;
});

function withLatinDigits(text: string, locale: string): string {
  const digits = digitsOf(locale, '');
  return [...text].map((sign) => digits.get(sign) ?? sign).join('');
}
