import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, formatMoney, major, minorOf, parseAmount } from '../../src/domain/money.ts';

const LOCALES = [
  ['en-US', 'USD'],
  ['en-GB', 'GBP'],
  ['de-DE', 'EUR'],
  ['de-AT', 'EUR'],
  ['de-CH', 'CHF'],
  ['fr-FR', 'EUR'],
  ['fr-CH', 'CHF'],
  ['es-ES', 'EUR'],
  ['pt-BR', 'BRL'],
  ['it-IT', 'EUR'],
  ['sv-SE', 'SEK'],
  ['pl-PL', 'PLN'],
  ['hi-IN', 'INR'],
  ['mr-IN', 'INR'],
  ['ar-EG', 'EGP'],
  ['ar-KW', 'KWD'],
  ['fa-IR', 'USD'],
  ['he-IL', 'ILS'],
  ['ja-JP', 'JPY'],
  ['en-ZA', 'ZAR'],
] as const;

const amount = (text: string, locale = 'en-GB', currency = 'GBP') => {
  const read = parseAmount(text, locale, currency);
  return read.ok ? read.minor : read.reason;
};
const minor = fc.oneof(fc.nat(1_000_000), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));

describe('minor units', () => {
  test('a currency has the decimals it has', () => {
    expect(['GBP', 'JPY', 'KWD'].map(decimalsOf)).toEqual([2, 0, 3]);
    expect([major(1250, 'GBP'), major(1250, 'JPY'), major(1250, 'KWD')]).toEqual([
      12.5, 1250, 1.25,
    ]);
  });

  test('halves are rounded away from zero, as they were written', () => {
    expect(minorOf(1.005, 'GBP')).toBe(101);
    expect(minorOf(-1.005, 'GBP')).toBe(-101);
    expect(minorOf(0.0005, 'KWD')).toBe(1);
    expect(minorOf(1e-7, 'GBP')).toBe(0);
    expect(minorOf(2.5, 'JPY')).toBe(3);
  });

  test('to major units and back is where one began', () => {
    const small = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(small, fc.constantFrom('GBP', 'JPY', 'KWD'), (units, currency) => {
        expect(minorOf(major(units, currency), currency)).toBe(units === 0 ? 0 : units);
      }),
    );
  });
});

describe('writing money', () => {
  test('decimals are written where there are any', () => {
    expect(formatMoney(120_000, 'GBP', 'en-GB')).toBe('£1,200');
    expect(formatMoney(14_250, 'GBP', 'en-GB')).toBe('£142.50');
    expect(formatMoney(-14_250, 'GBP', 'en-GB')).toBe('-£142.50');
    expect(formatMoney(1800, 'JPY', 'en-US')).toBe('¥1,800');
  });

  test('whole money is rounded to major units', () => {
    expect(formatMoney(14_250, 'GBP', 'en-GB', { whole: true })).toBe('£143');
    expect(formatMoney(1_499, 'KWD', 'en-US', { whole: true })).toMatch(/^KWD\s1$/);
  });

  test('the largest amount keeps its last penny', () => {
    expect(formatMoney(9007199254740991, 'GBP', 'en-GB')).toBe('£90,071,992,547,409.91');
  });
});

describe('reading an amount', () => {
  test.each(LOCALES)('what %s writes in %s is read as it was', (locale, currency) => {
    fc.assert(
      fc.property(minor, (units) => {
        expect(amount(formatMoney(units, currency, locale), locale, currency)).toBe(units);
      }),
    );
  });

  test.each([
    ['1,234.56', 'en-GB', 'GBP', 123_456],
    ['1.234,56', 'de-DE', 'EUR', 123_456],
    ['1234,5', 'de-DE', 'EUR', 123_450],
    ["1'234.56", 'de-CH', 'CHF', 123_456],
    ['1’234.56', 'de-CH', 'CHF', 123_456],
    ['1 234,56', 'fr-FR', 'EUR', 123_456],
    ['1\u202f234,56\u00a0€', 'fr-FR', 'EUR', 123_456],
    ['1 234.56', 'en-GB', 'GBP', 123_456],
    ['12,34,567.80', 'hi-IN', 'INR', 123_456_780],
    ['1,234,567', 'hi-IN', 'INR', 123_456_700],
    ['١٬٢٣٤٫٥٦', 'ar-EG', 'EGP', 123_456],
    ['1,234.56', 'ar-EG', 'EGP', 123_456],
    ['१,२३४.५६', 'hi-IN', 'INR', 123_456],
    ['１２３４', 'ja-JP', 'JPY', 1234],
    ['1,800', 'ja-JP', 'JPY', 1800],
    ['1.800', 'en-GB', 'KWD', 1800],
    ['£142', 'en-GB', 'GBP', 14_200],
    ['142 £', 'en-GB', 'GBP', 14_200],
    ['gbp 142.5', 'en-GB', 'GBP', 14_250],
    ['£142 GBP', 'en-GB', 'GBP', 14_200],
    ['R$ 1.800,00', 'pt-BR', 'BRL', 180_000],
    ['$5', 'en-CA', 'CAD', 500],
    ['  7 ', 'en-GB', 'GBP', 700],
    ['.50', 'en-GB', 'GBP', 50],
    ['0', 'en-GB', 'GBP', 0],
  ] as const)('%s in %s is read', (text, locale, currency, units) => {
    expect(amount(text, locale, currency)).toBe(units);
  });

  test.each([
    ['', 'en-GB', 'GBP', 'empty'],
    ['  ', 'en-GB', 'GBP', 'empty'],
    ['£', 'en-GB', 'GBP', 'not a number'],
    ['ten', 'en-GB', 'GBP', 'not a number'],
    ['1e5', 'en-GB', 'GBP', 'not a number'],
    ['1.2k', 'en-GB', 'GBP', 'not a number'],
    ['=1+2', 'en-GB', 'GBP', 'not a number'],
    ['10²', 'en-GB', 'GBP', 'not a number'],
    ['½', 'en-GB', 'GBP', 'not a number'],
    ['50%', 'en-GB', 'GBP', 'not a number'],
    ['1/2', 'en-GB', 'GBP', 'not a number'],
    ['12-13', 'en-GB', 'GBP', 'not a number'],
    ['-', 'en-GB', 'GBP', 'not a number'],
    ['.', 'en-GB', 'GBP', 'not a number'],
    ['NaN', 'en-GB', 'GBP', 'not a number'],
    ['Infinity', 'en-GB', 'GBP', 'not a number'],
    ['-5', 'en-GB', 'GBP', 'negative'],
    ['−£5', 'en-GB', 'GBP', 'negative'],
    ['£-5', 'en-GB', 'GBP', 'negative'],
    ['1.800,00', 'en-GB', 'GBP', 'signs'],
    ['1,800.00', 'de-DE', 'EUR', 'signs'],
    ['1,80', 'en-GB', 'GBP', 'signs'],
    ['12,34,567', 'en-GB', 'GBP', 'signs'],
    ['1 23', 'en-GB', 'GBP', 'signs'],
    ["1'234,567", 'en-GB', 'GBP', 'signs'],
    ['1.2.3', 'en-GB', 'GBP', 'signs'],
    ['1.234.567', 'en-GB', 'GBP', 'signs'],
    ['1,,234', 'en-GB', 'GBP', 'signs'],
    [',234', 'en-GB', 'GBP', 'signs'],
    ['12.', 'en-GB', 'GBP', 'signs'],
    ['1234,567', 'en-GB', 'GBP', 'signs'],
    ['1.800', 'en-GB', 'GBP', 'too many decimals'],
    ['1,800', 'de-DE', 'EUR', 'too many decimals'],
    ['1.50', 'ja-JP', 'JPY', 'too many decimals'],
    ['$100', 'en-GB', 'GBP', 'other currency'],
    ['100 USD', 'en-GB', 'GBP', 'other currency'],
    ['US$100', 'en-CA', 'CAD', 'other currency'],
    ['€ 1.800,00', 'en-GB', 'GBP', 'other currency'],
    ['99999999999999999', 'en-GB', 'GBP', 'too large'],
  ] as const)('%j in %s (%s) is refused: %s', (text, locale, currency, reason) => {
    expect(amount(text, locale, currency)).toBe(reason);
  });

  test('any text is read as whole units from zero on, or refused', () => {
    const sign = fc.constantFrom(..."0123456789.,' -£$٫٬٣");
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 12 }),
        fc.constantFrom(...LOCALES),
        (text, [locale, currency]) => {
          const read = parseAmount(text, locale, currency);
          if (read.ok) expect(Number.isSafeInteger(read.minor) && read.minor >= 0).toBe(true);
        },
      ),
    );
  });
});
