import { expect, test } from 'vitest';
import { languageFor, readLanguage } from '../../src/domain/language.ts';

test('a chosen language is spoken, whatever the browser knows', () => {
  expect(languageFor('de', ['en-US'])).toBe('de');
});

test('without a choice it is the first that the reader knows', () => {
  expect(languageFor(null, ['de-AT', 'en'])).toBe('de');
  expect(languageFor(null, ['fr-FR', 'de', 'en'])).toBe('de');
  expect(languageFor(null, ['DE'])).toBe('de');
});

test('who knows none of them reads English', () => {
  expect(languageFor(null, ['fr', 'den'])).toBe('en');
  expect(languageFor(null, [])).toBe('en');
});

test('a stored language that is not spoken here is none', () => {
  expect(readLanguage('de')).toBe('de');
  for (const other of ['fr', 'DE', '', null, undefined, 1, {}])
    expect(readLanguage(other)).toBeNull();
});
