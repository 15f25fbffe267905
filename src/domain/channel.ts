import { PLATFORMS, type Platform } from './platform.ts';

/** Where a lead or a sale comes from: every platform, and what is not a site. */
export const CHANNELS = [
  ...PLATFORMS,
  'referral',
  'networking',
  'email',
  'phone',
  'website',
  'ads',
  'event',
  'other',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** Whether a channel is one of the platforms, where time is watched. */
export function isPlatform(channel: Channel): channel is Platform {
  return PLATFORMS.some((platform) => platform === channel);
}
