import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { DIST } from '../support/build.ts';
import { scriptsOf, zipped } from '../support/pageScripts.ts';

const KILOBYTE = 1000;
const FIRST = 20 * KILOBYTE;
const ALL = 60 * KILOBYTE;

describe.each(Object.entries(DIST))('the popup of %s', (_, dist) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const { first, all } = scriptsOf(dist, 'popup.html', language);

    test('has no more than 20 kB of script before it is painted', () => {
      expect([...first].filter((file) => file.startsWith(`words/${language}/`))).not.toEqual([]);
      expect(zipped(dist, first)).toBeLessThanOrEqual(FIRST);
    });

    test('has no more than 60 kB of script in all', () => {
      expect(all.size).toBeGreaterThan(first.size);
      expect(zipped(dist, all)).toBeLessThanOrEqual(ALL);
    });

    test('loads no other language', () => {
      const words = [...all].filter((file) => file.startsWith('words/'));
      expect(words.filter((file) => !file.startsWith(`words/${language}/`))).toEqual([]);
    });
  });
});
