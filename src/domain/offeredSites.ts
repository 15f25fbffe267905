import type { SiteId } from './platform.ts';

/** Sites that are offered by name, with their hosts; `*.` stands for the host and all below it. */
export const OFFERED = [
  { host: 'youtube.com', name: 'YouTube', more: ['www.', 'm.', 'studio.'] },
  { host: 'tiktok.com', name: 'TikTok', more: ['www.', 'm.'] },
  { host: 'reddit.com', name: 'Reddit', more: ['www.', 'old.', 'new.', 'sh.'] },
  { host: 'threads.com', name: 'Threads', more: ['www.'] },
  { host: 'bsky.app', name: 'Bluesky', more: [] },
  { host: 'pinterest.com', name: 'Pinterest', more: ['*.'] },
] as const satisfies readonly {
  readonly host: string;
  readonly name: string;
  readonly more: readonly string[];
}[];

export const siteId = (host: string): SiteId => `site:${host}`;

/** The host a site is known by. */
export const hostOfId = (id: SiteId): string => id.slice('site:'.length);
