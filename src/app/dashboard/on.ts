import type { Channel } from '../../domain/channel.ts';
import { isSite, siteName } from '../../ui/channelName.ts';
import { words } from '../../ui/words/words.ts';

/** What time was spent on, after "on": "LinkedIn", "the phone", and all platforms as "social media". */
export const onChannel = (channel: Channel | 'social'): string =>
  isSite(channel) ? siteName(channel) : words.dashboard.answer.on[channel];
