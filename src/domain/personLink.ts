import type { Address } from './address.ts';
import { type BuiltIn, platformOf } from './platform.ts';
import { surfaceOf } from './surface.ts';

/** Whose page an address is. */
export interface Person {
  readonly platform: BuiltIn;
  /** The page as its platform writes it: https, no query, nothing below it; `''` if not known. */
  readonly link: string;
  /** What the address calls the person, decoded and in lower case; `''` where it is a number. */
  readonly handle: string;
}

/** First segments that stand for a list or for the user herself, though they look like names. */
const NOBODY = new Set(
  'me friends find-friends public pages people profile.php explore i intent pg p share'.split(' '),
);

/**
 * The person or page that an address belongs to, or `null` if it belongs to nobody. A company's
 * page on LinkedIn is no person; on Facebook and Instagram the two cannot be told apart.
 */
export function personAt(url: Address): Person | null {
  const platform = platformOf(url);
  const surface = surfaceOf(url);
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  if (surface === 'messages') return platform === 'facebook' ? correspondent(segments) : null;
  if (surface !== 'people') return null;
  switch (platform) {
    case 'linkedin':
      return linkedinMember(segments[0] === 'comm' ? segments.slice(1) : segments);
    case 'facebook':
      return facebookProfile(segments, url.search);
    case 'x':
      return named(platform, 'https://x.com/', segments[0], /^\w{1,15}$/);
    case 'instagram':
      return named(platform, 'https://www.instagram.com/', segments[0], /^[\w.]{1,30}$/);
    case null:
      return null;
  }
}

/** Where LinkedIn hides a name it gives a number in letters, whose case matters. */
function linkedinMember([kind, id = '']: readonly string[]): Person | null {
  const platform = 'linkedin';
  if (kind !== 'in' || id === '' || id === 'me') return null;
  const number = /^AC[a-z][\w-]{20,}$/i.test(id);
  if (number) return { platform, link: `https://www.linkedin.com/in/${id}`, handle: '' };
  return named(platform, 'https://www.linkedin.com/in/', id, /^[^/]+$/);
}

/** Numbered profiles have four addresses; the number alone leads to each of them. */
function facebookProfile(segments: readonly string[], search: string): Person | null {
  const base = 'https://www.facebook.com/';
  const [first = '', second = '', third = ''] = segments;
  const numbered = (id: string | undefined): Person | null =>
    id ? { platform: 'facebook', link: base + id, handle: '' } : null;
  switch (first) {
    case 'profile.php':
      return numbered(search.match(/[?&]id=(\d+)/)?.[1]);
    case 'people':
    case 'pages':
      return numbered(third.match(/^\d+$/)?.[0]);
    case 'p':
      return numbered(second.match(/-(\d+)$/)?.[1]);
    case 'pg':
      return named('facebook', base, second, /^[\w.-]+$/);
  }
  if (/^\d+$/.test(first)) return numbered(first);
  return named('facebook', base, first, /^[\p{L}\p{N}._-]+$/u);
}

/** A thread on Facebook or Messenger under a name; a number may be a group's and is nobody. */
function correspondent(segments: readonly string[]): Person | null {
  const at = segments.indexOf('t');
  const id = segments[at + 1];
  if (at < 0 || id === undefined || /^\d+$/.test(id)) return null;
  return named('facebook', 'https://www.facebook.com/', id, /^[\w.-]+$/);
}

function named(
  platform: BuiltIn,
  base: string,
  segment: string | undefined,
  shape: RegExp,
): Person | null {
  const handle = decoded(segment ?? '').toLowerCase();
  if (NOBODY.has(handle) || !shape.test(handle)) return null;
  return { platform, link: base + encodeURIComponent(handle), handle };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return '';
  }
}
