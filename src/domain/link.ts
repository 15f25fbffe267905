import type { Address } from './address.ts';
import { personAt } from './personLink.ts';
import { type BuiltIn, hostOf, platformOf } from './platform.ts';

/** The host each platform's pages are kept under. */
const HOME: { readonly [platform in BuiltIn]: string } = {
  facebook: 'https://www.facebook.com',
  x: 'https://x.com',
  linkedin: 'https://www.linkedin.com',
  instagram: 'https://www.instagram.com',
};

/**
 * The address a lead is known by: the same for every way to one person's page or to one
 * conversation, so that links can be compared as text. On other sites only tracking marks and the
 * last slash go. `null` for what is not a web address.
 */
export function linkOf(url: Address): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const { hostname, pathname, search } = url;
  const address = { protocol: 'https:', hostname, pathname, search };
  const platform = platformOf(address);
  if (platform === null || hostOf(url).startsWith('business.')) return elsewhere(url);
  const person = personAt(address)?.link ?? '';
  return person === '' ? `${HOME[platform]}${placeIn(platform, segments(url))}` : person;
}

function segments({ pathname }: Address): readonly string[] {
  return pathname.split('/').filter((segment) => segment !== '' && segment !== 'comm');
}

/** A conversation, a company, a page of Sales Navigator: where the platform itself has several ways, one. */
function placeIn(platform: BuiltIn, parts: readonly string[]): string {
  const [kind = '', name = '', id] = parts;
  const thread = parts.indexOf('t');
  if (platform === 'facebook' && thread >= 0) return joined(['messages', ...parts.slice(thread)]);
  if (kind === 'groups' && id === 'user') return joined(parts.slice(3, 4));
  if (platform !== 'linkedin') return joined(parts);
  if (kind === 'company' || kind === 'school') return joined([kind, name.toLowerCase()]);
  // Sales Navigator writes what it was searched by behind the person's number.
  if (kind === 'sales' && id !== undefined) return joined([kind, name, id.split(',')[0] ?? '']);
  return joined(parts);
}

const joined = (parts: readonly string[]): string => parts.map((part) => `/${part}`).join('');

const TRACKING = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|trk|mc_cid|mc_eid)=/;

function elsewhere({ protocol, hostname, pathname, search }: Address): string {
  const pairs = search.replace(/^\?/, '').split('&');
  const kept = pairs.filter((pair) => pair !== '' && !TRACKING.test(pair)).join('&');
  const path = pathname.replace(/\/+$/, '');
  return `${protocol}//${hostOf({ protocol, hostname, pathname, search })}${path}${kept === '' ? '' : `?${kept}`}`;
}
