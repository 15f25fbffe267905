import { expect, test } from 'vitest';
import { hereIn } from '../../src/domain/language.ts';
import { parseAmount } from '../../src/domain/money.ts';
import { CURRENCIES, guessCurrency, REGIONS } from '../../src/ui/currency.ts';
import { figuresOf, localeOf } from '../../src/ui/locale.ts';
import { weekStartOf } from '../../src/ui/weekStart.ts';

test('the words are English and the region is the browser’s', () => {
  expect(localeOf('de-DE', 'en')).toBe('en-DE');
  expect(localeOf('de', 'en')).toBe('en-DE');
  expect(localeOf('en-US', 'en')).toBe('en-US');
  expect(localeOf('en-GB-u-hc-h23', 'en')).toBe('en-GB');
});

test('German words have German dates wherever the browser is', () => {
  expect(localeOf('de-AT', 'de')).toBe('de-AT');
  expect(localeOf('en-US', 'de')).toBe('de-US');
  expect(localeOf(undefined, 'de')).toBe('de-DE');
});

test('figures follow German that was chosen, and English leaves them as the browser has them', () => {
  expect(new Intl.NumberFormat(figuresOf('en-US', 'de')).format(1234.5)).toBe('1.234,5');
  expect(new Intl.NumberFormat(figuresOf('de-CH', 'de')).format(1234.5)).toMatch(/1.234\.5/);
  expect(new Intl.NumberFormat(figuresOf('de-DE', 'en')).format(1234.5)).toBe('1.234,5');
  expect(new Intl.NumberFormat(figuresOf('pt-BR', 'en')).format(1234.5)).toBe('1.234,5');
});

test('Spanish is dated as in the browser’s country, and in Spain where there is none', () => {
  expect(localeOf('es-MX', 'es')).toBe('es-MX');
  expect(localeOf(undefined, 'es')).toBe('es-ES');
});

test('a region that was chosen dates the words and writes the figures, in any language', () => {
  const germany = hereIn('DE', 'en-US');
  expect(localeOf(germany, 'en')).toBe('en-DE');
  expect(localeOf(hereIn(null, 'en-US'), 'en')).toBe('en-US');
  const written = (language: 'en' | 'de' | 'es' | null, region: string) =>
    new Intl.NumberFormat(figuresOf(hereIn(region, 'en-US'), language)).format(1234.5);
  expect(written(null, 'DE')).toBe('1.234,5');
  expect(written('de', 'US')).toBe('1,234.5');
  expect(written('es', 'GB')).toBe('1,234.5');
  expect(written(null, 'EG')).toBe('1,234.5');
});

test('weeks start as in the region that was chosen, and as she says where she says it', () => {
  expect(weekStartOf({ weekStart: null, region: 'US' })).toBe(7);
  expect(weekStartOf({ weekStart: null, region: 'DE' })).toBe(1);
  expect(weekStartOf({ weekStart: 6, region: 'DE' })).toBe(6);
});

test.each(REGIONS)('%s writes its dates and reads the figures it writes', (region) => {
  const here = hereIn(region, 'en-US');
  expect(localeOf(here, 'en')).toBe(`en-${region}`);
  const figures = figuresOf(here, null);
  const written = new Intl.NumberFormat(figures).format(1234.56);
  expect(parseAmount(written, figures, 'EUR')).toEqual({ ok: true, minor: 123_456 });
});

test('an unreadable language is no failure', () => {
  expect(localeOf(undefined, 'en')).toBe('en-GB');
  expect(localeOf('not a language', 'en')).toBe('en-GB');
  expect(figuresOf('not a language', null)).toBe('en-GB');
});

test.each([
  ['de-DE', '1.234,56'],
  ['de', '1.234,56'],
  ['pt-BR', '1.234,56'],
  ['de-CH', "1'234.56"],
  ['en-GB', '1,234.56'],
  ['ar-EG', '1,234.56'],
  [undefined, '1,234.56'],
])('figures are those of %s: %s', (language, written) => {
  const figures = figuresOf(language, null);
  // Whether the apostrophe is a straight one differs between versions of ICU.
  const shown = new Intl.NumberFormat(figures).format(1234.56).replace('’', "'");
  expect(shown).toBe(written);
  expect(parseAmount(written, figures, 'EUR')).toEqual({ ok: true, minor: 123_456 });
});

test('the currency is guessed from the region', () => {
  expect(guessCurrency('en-GB')).toBe('GBP');
  expect(guessCurrency('de')).toBe('EUR');
  expect(guessCurrency('pt-BR')).toBe('BRL');
  expect(guessCurrency('en-AQ')).toBe('USD');
  expect(guessCurrency('')).toBe('USD');
});

test('every guess can be chosen', () => {
  for (const region of ['en-GB', 'ja', 'de-CH', 'ar-KW', 'hi']) {
    expect(CURRENCIES).toContain(guessCurrency(region));
  }
});
