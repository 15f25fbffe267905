import { expect, test } from 'vitest';
import { CURRENCIES, guessCurrency } from '../../src/ui/currency.ts';
import { localeOf } from '../../src/ui/locale.ts';

test('the words are English and the region is the browser’s', () => {
  expect(localeOf('de-DE')).toBe('en-DE');
  expect(localeOf('de')).toBe('en-DE');
  expect(localeOf('en-US')).toBe('en-US');
  expect(localeOf('en-GB-u-hc-h23')).toBe('en-GB');
});

test('an unreadable language is no failure', () => {
  expect(localeOf(undefined)).toBe('en-GB');
  expect(localeOf('not a language')).toBe('en-GB');
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
