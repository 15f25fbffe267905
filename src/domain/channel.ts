import { isBuiltIn, PLATFORMS, type Platform, type SiteId } from './platform.ts';

/** What is not a site. */
const NO_SITES = [
  'referral',
  'networking',
  'email',
  'phone',
  'website',
  'ads',
  'event',
  'other',
] as const;

/** Where a lead or a sale comes from, without the sites the user added. */
export const CHANNELS = [...PLATFORMS, ...NO_SITES] as const;

/** Where a lead or a sale comes from: every platform, and what is not a site. */
export type Channel = (typeof CHANNELS)[number] | SiteId;

/** Whether a channel is one of the platforms, where time is watched. */
export function isPlatform(channel: Channel): channel is Platform {
  return isBuiltIn(channel) || channel.startsWith('site:');
}

/** Every channel in its order: the platforms, some sites among them, and what is not a site. */
export function channelsWith(platforms: readonly Channel[]): readonly Channel[] {
  const sites = platforms.filter((channel) => channel.startsWith('site:'));
  return [...PLATFORMS, ...new Set(sites.toSorted()), ...NO_SITES];
}

/** Longer than any host name. */
const LONGEST = 260;

/** Reads a channel from outside; `null` for what is none. */
export function readChannel(text: string): Channel | null {
  const isSite = /^site:[a-z0-9.-]+$/.test(text) && text.length <= LONGEST;
  if (isSite) return text as SiteId;
  return CHANNELS.find((channel) => channel === text) ?? null;
}

/** Reads a platform from outside; `null` for what is none. */
export function readPlatform(text: string): Platform | null {
  const channel = readChannel(text);
  return channel !== null && isPlatform(channel) ? channel : null;
}
