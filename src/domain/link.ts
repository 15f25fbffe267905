import type { Address } from './address.ts';
import { hostOf, platformOf } from './platform.ts';

/**
 * The address a lead is known by: the same for every way to one person's page or to one
 * conversation, so that links can be compared as text. On other sites only tracking marks and the
 * last slash go. `null` for what is not a web address.
 */
export function linkOf(url: Address): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const { hostname, pathname, search } = url;
  switch (platformOf({ protocol: 'https:', hostname, pathname, search })) {
    case 'linkedin':
      return `https://www.linkedin.com${linkedinPath(segments(url))}`;
    case 'x':
      return `https://x.com${handlePath(segments(url), X_OWN)}`;
    case 'instagram':
      return `https://www.instagram.com${instagramPath(segments(url))}`;
    case 'facebook':
      // An inbox of the business tools tells its conversations apart by the query alone.
      if (hostOf(url).startsWith('business.')) return elsewhere(url);
      return `https://www.facebook.com${facebookPath(url, segments(url))}`;
    case null:
      return elsewhere(url);
  }
}

const X_OWN = [
  'home',
  'i',
  'messages',
  'search',
  'explore',
  'notifications',
  'settings',
  'compose',
];
const INSTAGRAM_OWN = ['p', 'reel', 'reels', 'explore', 'direct', 'stories', 'accounts', 'tv'];
const FACEBOOK_OWN =
  'events friends gaming groups hashtag latest login marketplace messages notifications pages permalink.php photo photo.php reel search settings share stories story.php watch'.split(
    ' ',
  );

function segments(url: Address): readonly string[] {
  return url.pathname.split('/').filter((segment) => segment !== '' && segment !== 'comm');
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => `/${part}`).join('');
}

function linkedinPath([kind = '', name = '', ...rest]: readonly string[]): string {
  if (['in', 'company', 'school', 'showcase'].includes(kind)) {
    return joined([kind, name.toLowerCase()]);
  }
  // Sales Navigator writes what it was searched by behind the person's number.
  if (kind === 'sales' && rest[0] !== undefined) {
    return joined([kind, name, rest[0].split(',')[0] ?? '']);
  }
  return joined([kind, name, ...rest].filter((part) => part !== ''));
}

/** A page of somebody's own stands right behind the host; what follows are its parts. */
function handlePath(parts: readonly string[], own: readonly string[]): string {
  const [handle = ''] = parts;
  return own.includes(handle.toLowerCase()) ? joined(parts) : joined([handle.toLowerCase()]);
}

function instagramPath(parts: readonly string[]): string {
  const [kind, handle] = parts;
  return kind === 'stories' && handle !== undefined
    ? joined([handle.toLowerCase()])
    : handlePath(parts, INSTAGRAM_OWN);
}

/** Facebook shows one person under a number in several places, and one conversation on two hosts. */
function facebookPath(url: Address, parts: readonly string[]): string {
  const thread = parts.indexOf('t');
  const conversation = thread < 0 ? undefined : parts[thread + 1];
  if (conversation !== undefined) return joined(['messages', 't', conversation]);
  const person = personNumber(url, parts);
  return person === undefined ? handlePath(parts, FACEBOOK_OWN) : `/profile.php?id=${person}`;
}

function personNumber(url: Address, parts: readonly string[]): string | undefined {
  switch (parts[0]) {
    case 'profile.php':
      return parameter(url, 'id');
    case 'people':
      return parts[2];
    case 'groups':
      return parts[2] === 'user' ? parts[3] : undefined;
  }
  return undefined;
}

function parameter(url: Address, name: string): string | undefined {
  return pairs(url)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

function pairs(url: Address): readonly string[] {
  return url.search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '');
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|trk|mc_cid|mc_eid)=/;

function elsewhere(url: Address): string {
  const search = pairs(url).filter((pair) => !TRACKING.test(pair));
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.protocol}//${hostOf(url)}${path}${search.length > 0 ? '?' : ''}${search.join('&')}`;
}
