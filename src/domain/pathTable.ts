import type { Surface } from './surface.ts';

/**
 * How the paths of one host tell its surfaces: the first rule whose expression fits wins. Plain
 * text, so that it can be stored; a content script reads the one of its host.
 */
export interface PathTable {
  readonly rules: readonly (readonly [surface: Surface, expression: string])[];
  readonly rest: Surface;
}

/** The surface of a path as an address holds it. */
export function surfaceAt({ rules, rest }: PathTable, pathname: string): Surface {
  const path = plain(pathname);
  return rules.find(([, expression]) => new RegExp(expression, 'i').test(path))?.[0] ?? rest;
}

/** One slash between segments, none at the end; links in LinkedIn's mails start with `/comm`. */
const plain = (pathname: string): string =>
  pathname
    .replace(/\/+/g, '/')
    .replace(/^\/comm(?=\/)/i, '')
    .replace(/(.)\/$/, '$1');
