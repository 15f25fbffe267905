import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { DIST } from '../support/build.ts';

const KILOBYTE = 1000;
const FIRST = 20 * KILOBYTE;
const ALL = 60 * KILOBYTE;

type Links = (file: string) => readonly string[];

const read = (dist: string, file: string): string => readFileSync(join(dist, file), 'utf8');

/** The script files a file links to by a pattern, as paths in the build. */
function linked(dist: string, file: string, pattern: RegExp): readonly string[] {
  return [...read(dist, file).matchAll(pattern)].map(([, to = '']) => join(dirname(file), to));
}

/** A script with everything it loads, one way or another. */
function reachable(start: readonly string[], links: Links, found = new Set<string>()): Set<string> {
  for (const file of start.filter((one) => !found.has(one))) {
    found.add(file);
    reachable(links(file), links, found);
  }
  return found;
}

const zipped = (dist: string, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);

describe.each(Object.entries(DIST))('the popup of %s', (_, dist) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const start = [...read(dist, 'popup.html').matchAll(/src="\/([^"]+\.js)"/g)].map(
      ([, file = '']) => file,
    );
    const fixed: Links = (file) => linked(dist, file, /(?:import|from)\s*["'](\.[^"']+\.js)["']/g);
    const later: Links = (file) =>
      linked(dist, file, /import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g).filter(
        (to) => !to.startsWith('words/') || to.startsWith(`words/${language}/`),
      );
    /** A script waits for its words. */
    const before: Links = (file) => [
      ...fixed(file),
      ...later(file).filter((to) => to.startsWith('words/')),
    ];
    const first = reachable(start, before);
    const all = reachable(start, (file) => [...fixed(file), ...later(file)]);

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
