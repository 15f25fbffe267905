import type { Address } from './address.ts';
import { COMMON, SITES, type Site } from './paths.ts';
import { type PathTable, surfaceAt } from './pathTable.ts';
import { hostOf, platformOf } from './platform.ts';

/** The parts of a platform; see the words table for what belongs to each. */
export const SURFACES = [
  'feed',
  'messages',
  'people',
  'post',
  'groups',
  'search',
  'notifications',
  'compose',
  'business',
  'jobs',
  'marketplace',
  'video',
  'other',
] as const;

export type Surface = (typeof SURFACES)[number];

/**
 * The part of its platform that an address belongs to, by host and path alone; titles and queries
 * mean nothing. `other` for what is known to be none of the parts, and off the platforms.
 */
export function surfaceOf(url: Address): Surface {
  if (platformOf(url) === null) return 'other';
  const labels = labelsOf(hostOf(url));
  const site = labels.map((label) => SITE_OF[label]).find((found) => found !== undefined);
  return site === undefined ? 'other' : surfaceAt(tableOf(site), url.pathname);
}

/** The parts of a host name, from the left: the first one that names a site tells which it is. */
export const labelsOf = (host: string): readonly string[] => host.split('.');

/** Hosts that hold one part of a platform only have tables of their own. */
const SITE_OF: { readonly [label: string]: Site | undefined } = {
  messenger: SITES.messenger,
  business: SITES.business,
  adsmanager: SITES.business,
  ads: SITES.business,
  pro: SITES.columns,
  tweetdeck: SITES.columns,
  facebook: SITES.facebook,
  x: SITES.x,
  twitter: SITES.x,
  linkedin: SITES.linkedin,
  instagram: SITES.instagram,
};

/** The table of every label that names a site. */
export function pathTables(): { readonly [label: string]: PathTable } {
  const tables = Object.entries(SITE_OF).flatMap(([label, site]) =>
    site === undefined ? [] : [[label, tableOf(site)] as const],
  );
  return Object.fromEntries(tables);
}

/** The table of a site, its own rules before those that hold everywhere. */
export const tableOf = ({ rules, rest }: Site): PathTable => ({
  rules: [...rules, ...COMMON].map(([surface, paths]) => [surface, expression(paths)]),
  rest,
});

/** Slashes may be doubled and may end a path; links in LinkedIn's mails start with `/comm`. */
function expression(paths: string): string {
  const alternatives = paths.trim().split(/\s+/).map(alternative).join('|');
  return `^(?:/+comm(?=/))?(?:${alternatives})(?:/|$)`;
}

const alternative = (path: string): string =>
  path === '/'
    ? '/+$'
    : path
        .replaceAll('.', '\\.')
        .replaceAll('*', '[^/]+')
        .replaceAll(/(?<!\^)\//g, '/+')
        .replaceAll('$', '/*$');
