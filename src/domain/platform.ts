import type { Address } from './address.ts';

/** The sites that are known from the start, in the order they are shown. */
export const PLATFORMS = ['facebook', 'x', 'linkedin', 'instagram'] as const;

export type BuiltIn = (typeof PLATFORMS)[number];

/** A site the user added, by its host. */
export type SiteId = `site:${string}`;

export type Platform = BuiltIn | SiteId;

const X_LABELS = ['', 'www.', 'mobile.', 'pro.', 'ads.'];

/** Whole host names. LinkedIn has one more for each country, such as `de.linkedin.com`. */
const HOSTS: { readonly [platform in BuiltIn]: readonly string[] } = {
  facebook: [
    ...['', 'www.', 'm.', 'web.', 'mbasic.', 'touch.', 'business.', 'adsmanager.'].map(
      (label) => `${label}facebook.com`,
    ),
    'messenger.com',
    'www.messenger.com',
  ],
  x: [
    ...X_LABELS.map((label) => `${label}x.com`),
    ...X_LABELS.map((label) => `${label}twitter.com`),
    'tweetdeck.twitter.com',
  ],
  linkedin: ['linkedin.com', 'www.linkedin.com'],
  instagram: ['instagram.com', 'www.instagram.com'],
};

/** `px` is no country but LinkedIn's advertising pixel. */
const LINKEDIN_COUNTRY = /^(?!px)[a-z]{2}\.linkedin\.com$/;

/** Something for every one of the four platforms, and for whichever sites there are. */
export type ByPlatform<T> = { readonly [platform in BuiltIn]: T } & { readonly [site: SiteId]: T };

/** Something for some platforms. */
export type SomePlatforms<T> = { readonly [platform in BuiltIn]?: T } & {
  readonly [site: SiteId]: T;
};

/** Whether a platform is one of the four, and not a site the user added. */
export const isBuiltIn = (platform: string): platform is BuiltIn =>
  PLATFORMS.some((one) => one === platform);

/** The platforms that a record has anything for: the four, then sites by their host. */
export function platformsIn(record: { readonly [platform: string]: unknown }): Platform[] {
  const sites = Object.keys(record).filter((key): key is SiteId => key.startsWith('site:'));
  return [...PLATFORMS, ...sites.sort()];
}

/**
 * The one of the four platforms an address is on, by its whole host name, or `null`.
 *
 * Only https counts, as in the manifest: the sites answer http with a redirection. The port and
 * the user information are ignored, and so is the dot that ends a fully qualified name.
 */
export function platformOf(url: Address): BuiltIn | null {
  if (url.protocol !== 'https:') return null;
  const host = hostOf(url);
  if (LINKEDIN_COUNTRY.test(host)) return 'linkedin';
  return PLATFORMS.find((platform) => HOSTS[platform].includes(host)) ?? null;
}

/** The host name in lower case, without the dot that ends a fully qualified name. */
export function hostOf(url: Address): string {
  return url.hostname.toLowerCase().replace(/\.$/, '');
}

/** The match patterns for the hosts of one of the four, as the manifest and `permissions.contains` want them. */
export function originsOf(platform: BuiltIn): readonly string[] {
  if (platform === 'linkedin') return ['https://*.linkedin.com/*'];
  return HOSTS[platform].map((host) => `https://${host}/*`);
}

/**
 * What a content script entry of the manifest needs to run on exactly the hosts of `platformOf`.
 * Match patterns cannot say "two letters" and `*.linkedin.com` takes every host of LinkedIn's, so
 * the globs, which hold for the whole entry, name each host once more.
 */
export function matchPatterns(): {
  readonly matches: readonly string[];
  readonly include_globs: readonly string[];
  readonly exclude_matches: readonly string[];
} {
  const hosts = PLATFORMS.flatMap((platform) => HOSTS[platform]);
  return {
    matches: PLATFORMS.flatMap(originsOf),
    include_globs: [...hosts, '??.linkedin.com'].map((host) => `https://${host}/*`),
    exclude_matches: ['https://px.linkedin.com/*'],
  };
}
