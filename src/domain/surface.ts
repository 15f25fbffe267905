import type { Address } from './address.ts';
import { COMMON, SITES, type Site } from './paths.ts';
import { hostOf, type Platform, platformOf } from './platform.ts';

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
  const platform = platformOf(url);
  if (!platform) return 'other';
  const { rules, rest } = siteOf(platform, hostOf(url));
  const path = plainPath(url.pathname);
  return [...rules, ...COMMON].find(([, paths]) => pattern(paths).test(path))?.[0] ?? rest;
}

/** Hosts that hold one part of a platform only have tables of their own. */
function siteOf(platform: Platform, host: string): Site {
  const label = host.replace('www.', '').split('.')[0] ?? '';
  switch (label) {
    case 'messenger':
      return SITES.messenger;
    case 'business':
    case 'adsmanager':
    case 'ads':
      return SITES.business;
    case 'pro':
    case 'tweetdeck':
      return SITES.columns;
  }
  return SITES[platform];
}

/** One slash between segments, none at the end; links in LinkedIn's mails start with `/comm`. */
function plainPath(pathname: string): string {
  return pathname
    .replace(/\/+/g, '/')
    .replace(/^\/comm(?=\/)/i, '')
    .replace(/(.)\/$/, '$1');
}

function pattern(paths: string): RegExp {
  const alternatives = paths
    .trim()
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^/]+')
    .replace(/\s+/g, '|');
  return new RegExp(`^(?:${alternatives})(?:/|$)`, 'i');
}
