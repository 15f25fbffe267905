import type { Channel } from '../domain/channel.ts';
import { readableHost } from '../domain/hostName.ts';
import { hostOfId, OFFERED } from '../domain/offeredSites.ts';
import type { SiteId } from '../domain/platform.ts';
import { shared } from './words/first.ts';

/** What a platform or another channel is called; a site of hers by its name, or else by its host. */
export const channelName = (channel: Channel): string =>
  isSite(channel) ? siteName(channel) : shared.channel[channel];

export const isSite = (channel: Channel | 'social'): channel is SiteId =>
  channel.startsWith('site:');

/** The name of a site where it is known, else its host as people write it ("müller.example"). */
export function siteName(id: SiteId): string {
  const host = hostOfId(id);
  return OFFERED.find((one) => one.host === host)?.name ?? readableHost(host);
}
