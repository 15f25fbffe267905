import { type Channel, channelsWith } from '../domain/channel.ts';
import { platformsWith } from '../domain/ownSite.ts';
import { readSettings } from '../storage/settings.ts';
import { useLive } from '../ui/live.ts';
import { db } from './store.ts';

/** Every channel there is to choose, the sites she added among them. */
export function useChannels(): readonly Channel[] {
  const read = useLive(() => readSettings(db), []);
  const sites = read.kind === 'ready' ? read.value.ownSites : [];
  return channelsWith(platformsWith(sites.filter(({ watched }) => watched)));
}
