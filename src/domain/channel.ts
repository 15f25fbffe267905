import { PLATFORMS } from './platform.ts';

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
