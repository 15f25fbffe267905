import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Links = (file: string) => readonly string[];

/** The script files that a page of a build loads in a language: to be painted, and at any time. */
export interface PageScripts {
  readonly first: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

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

export function scriptsOf(dist: string, page: string, language: string): PageScripts {
  const start = [...read(dist, page).matchAll(/src="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
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
  return {
    first: reachable(start, before),
    all: reachable(start, (file) => [...fixed(file), ...later(file)]),
  };
}

/** Bytes of some files of a build together, each compressed by itself. */
export const zipped = (dist: string, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
