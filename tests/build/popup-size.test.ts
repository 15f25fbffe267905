import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
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
  const start = [...read(dist, 'popup.html').matchAll(/src="\/([^"]+\.js)"/g)].map(
    ([, file = '']) => file,
  );
  const before: Links = (file) => linked(dist, file, /(?:import|from)\s*["'](\.[^"']+\.js)["']/g);
  const later: Links = (file) => linked(dist, file, /import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g);

  test('has no more than 20 kB of script before it is painted', () => {
    const first = reachable(start, before);
    expect(first.size).toBeGreaterThan(1);
    expect(zipped(dist, first)).toBeLessThanOrEqual(FIRST);
  });

  test('has no more than 60 kB of script in all', () => {
    const all = reachable(start, (file) => [...before(file), ...later(file)]);
    expect(all.size).toBeGreaterThan(reachable(start, before).size);
    expect(zipped(dist, all)).toBeLessThanOrEqual(ALL);
  });
});
