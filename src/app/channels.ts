import { type Channel, channelsWith, isPlatform } from '../domain/channel.ts';
import { siteId } from '../domain/offeredSites.ts';
import { platformsWith } from '../domain/ownSite.ts';
import { PLATFORMS, type Platform } from '../domain/platform.ts';
import { readSettings } from '../storage/settings.ts';
import { useLive } from '../ui/live.ts';
import { db } from './store.ts';

/** Every channel there is to choose, the sites she added among them. */
export function useChannels(): readonly Channel[] {
  const read = useLive(() => readSettings(db), []);
  const sites = read.kind === 'ready' ? read.value.ownSites : [];
  return channelsWith(platformsWith(sites.filter(({ watched }) => watched)));
}

/** Every platform there may be time of, sites that serve a channel or are gone among them. */
export function usePlatforms(): readonly Platform[] {
  const read = useLive(() => readSettings(db), []);
  const sites = read.kind === 'ready' ? read.value.ownSites : [];
  return [...PLATFORMS, ...sites.map(({ host }) => siteId(host)).sort()];
}

/** The platforms as she speaks of them: the four, and the sites of hers that are one by themselves. */
export const useOwnPlatforms = (): readonly Platform[] => useChannels().filter(isPlatform);
