import type { Channel } from '../domain/channel.ts';
import { hostOfId, OFFERED } from '../domain/offeredSites.ts';
import { shared } from '../ui/words/first.ts';

/**
 * What a platform or another channel is called. A site whose name is not known is its host as the
 * browser has it: to read `xn--` would take more script than the popup may load before it is painted.
 */
export function channelName(channel: Channel): string {
  if (!isSite(channel)) return shared.channel[channel];
  const host = hostOfId(channel);
  return OFFERED.find((one) => one.host === host)?.name ?? host;
}

const isSite = (channel: Channel): channel is `site:${string}` => channel.startsWith('site:');
