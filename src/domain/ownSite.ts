import type { Address } from './address.ts';
import type { Channel } from './channel.ts';
import { hostOfId, OFFERED, siteId } from './offeredSites.ts';
import {
  type BuiltIn,
  hostOf,
  isBuiltIn,
  originsOf,
  PLATFORMS,
  type Platform,
  platformOf,
} from './platform.ts';

/** A site the user added. */
export interface OwnSite {
  /** What it is known by: lower case, ASCII, without `www`. */
  readonly host: string;
  /** The channel its time counts for, as webmail counts for email; `null` for a platform of its own. */
  readonly serves: Channel | null;
  /** `false` for one that she took away and whose time she kept. */
  readonly watched: boolean;
}

/** The hosts that belong to a site: the one it is known by, and `www` where that is usual. */
export function hostsOf(host: string): readonly string[] {
  const offered = OFFERED.find((one) => one.host === host);
  if (offered !== undefined) return [host, ...offered.more.map((label) => label + host)];
  return isBelowAnother(host) ? [host] : [host, `www.${host}`];
}

/** `mail.example.com` is a part of a site; `example.co.uk`, whose second part is short, is a whole one. */
function isBelowAnother(host: string): boolean {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const whole = top.length === 2 && second.length <= 3 ? 3 : 2;
  return labels.length > whole;
}

/** The match patterns for a site, as `permissions.request` wants them: https, and these hosts only. */
export const originsOfSite = (host: string): readonly string[] =>
  hostsOf(host).map((one) => `https://${one}/*`);

/** The platform an address is on: one of the four, a watched site of hers, or `null`. */
export function platformAt(url: Address, sites: readonly OwnSite[]): Platform | null {
  const builtIn = platformOf(url);
  if (builtIn !== null || url.protocol !== 'https:') return builtIn;
  const host = hostOf(url);
  const own = sites.find((site) => site.watched && isOn(host, site.host));
  return own === undefined ? null : siteId(own.host);
}

const isOn = (host: string, site: string): boolean =>
  hostsOf(site).some((one) =>
    one.startsWith('*.') ? host === site || host.endsWith(`.${site}`) : host === one,
  );

/** The channel that time on a platform counts for. */
export function channelOf(platform: Platform, sites: readonly OwnSite[]): Channel {
  return sites.find((site) => siteId(site.host) === platform)?.serves ?? platform;
}

/** The four and every site of hers that is a platform of its own, also one that is watched no more. */
export function platformsWith(sites: readonly OwnSite[]): readonly Platform[] {
  const own = sites.filter(({ serves }) => serves === null);
  return [...PLATFORMS, ...own.map(({ host }) => siteId(host)).sort()];
}

/** Everything that is watched: the four, and her sites whatever they count for. */
export function watchedWith(sites: readonly OwnSite[]): readonly Platform[] {
  const own = sites.filter(({ watched }) => watched);
  return [...PLATFORMS, ...own.map(({ host }) => siteId(host)).sort()];
}

/** What the settings say of where to watch. */
export interface Watching {
  readonly ownSites: readonly OwnSite[];
  readonly off: readonly BuiltIn[];
}

/** Every platform that is watched now. */
export const watchedOf = ({ ownSites, off }: Watching): readonly Platform[] =>
  watchedWith(ownSites).filter((platform) => !off.some((one) => one === platform));

/** The platform an address is on, if it is watched there. */
export function watchedOn(url: Address, { ownSites, off }: Watching): Platform | null {
  const platform = platformAt(url, ownSites);
  return off.some((one) => one === platform) ? null : platform;
}

/** The match patterns of a platform, as `permissions.contains` wants them. */
export const originsOfPlatform = (platform: Platform): readonly string[] =>
  isBuiltIn(platform) ? originsOf(platform) : originsOfSite(hostOfId(platform));

/** Why an address cannot be a site of hers. */
export type SiteRefusal =
  | { readonly why: 'no site' | 'local' | "browser's" | 'passes on' }
  | { readonly why: 'platform'; readonly platform: BuiltIn }
  | { readonly why: 'there'; readonly host: string };

export type ReadSite =
  | { readonly kind: 'site'; readonly host: string }
  | ({ readonly kind: 'refused' } & SiteRefusal);

/** Hosts that only pass a visitor on: nobody spends time there. */
const REDIRECTORS =
  /^(?:lm?\.facebook\.com|t\.co|lnkd\.in|fb\.me|m\.me|youtu\.be|pin\.it|redd\.it|bit\.ly|v[mt]\.tiktok\.com|out\.reddit\.com)$/;

/** Sites on which the browsers let no extension see anything. */
const BROWSERS_OWN =
  /^(?:addons\.mozilla\.org|accounts\.firefox\.com|support\.mozilla\.org|chromewebstore\.google\.com|chrome\.google\.com)$/;

/** Names that mean something on one network only, and addresses that are no names. */
const LOCAL =
  /^(?:localhost|[^.]*|\[.*\]|\d+(?:\.\d+){3}|.*\.(?:localhost|local|internal|lan|home|test|invalid|arpa|onion))$/;

/**
 * The site that an address means. The port, the path and what stands before the host mean nothing,
 * and http is read as https, which is what is watched.
 * @param url as the browser reads it, so that its host is ASCII
 */
export function readSite(url: Address, sites: readonly OwnSite[]): ReadSite {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused("browser's");
  const host = hostOf(url);
  const { pathname, search } = url;
  const builtIn = platformOf({ protocol: 'https:', hostname: host, pathname, search });
  if (builtIn !== null) return { kind: 'refused', why: 'platform', platform: builtIn };
  if (LOCAL.test(host)) return refused('local');
  if (REDIRECTORS.test(host)) return refused('passes on');
  if (BROWSERS_OWN.test(host)) return refused("browser's");
  const site = siteNameOf(host);
  const there = sites.some((one) => one.watched && one.host === site);
  return there ? { kind: 'refused', why: 'there', host: site } : { kind: 'site', host: site };
}

const refused = (why: 'no site' | 'local' | "browser's" | 'passes on'): ReadSite => ({
  kind: 'refused',
  why,
});

/** The offered site a host belongs to, else the host without `www`. */
function siteNameOf(host: string): string {
  const offered = OFFERED.find((one) => isOn(host, one.host));
  return offered?.host ?? host.replace(/^www\./, '');
}
