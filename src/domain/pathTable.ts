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
export const surfaceAt = ({ rules, rest }: PathTable, pathname: string): Surface =>
  rules.find(([, expression]) => new RegExp(expression, 'i').test(pathname))?.[0] ?? rest;
