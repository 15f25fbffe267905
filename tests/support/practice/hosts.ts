/** A page of the practice sites by the part of the site it shows. */
export interface PracticeSite {
  readonly name: string;
  readonly host: string;
  readonly feed: string;
  readonly person: string;
  readonly messages: string;
  readonly video: string;
  /** The title of a person's page, with the unread badge and the suffix the site adds. */
  readonly personTitle: string;
}

/** Small stand-ins for the sites, under their real names. */
export const SITES = {
  linkedin: {
    name: 'LinkedIn',
    host: 'www.linkedin.com',
    feed: '/feed/',
    person: '/in/ada-marlow/',
    messages: '/messaging/thread/2-YWRh/',
    video: '/video/live/urn:li:ugcPost:1/',
    personTitle: '(3) Ada Marlow | LinkedIn',
  },
  x: {
    name: 'X',
    host: 'x.com',
    feed: '/home',
    person: '/adamarlow',
    messages: '/messages/1-2',
    video: '/adamarlow/status/1/video/1',
    personTitle: '(3) Ada Marlow (@adamarlow) / X',
  },
  facebook: {
    name: 'Facebook',
    host: 'www.facebook.com',
    feed: '/',
    person: '/ada.marlow',
    messages: '/messages/t/1',
    video: '/watch/',
    personTitle: '(3) Ada Marlow | Facebook',
  },
  instagram: {
    name: 'Instagram',
    host: 'www.instagram.com',
    feed: '/',
    person: '/adamarlow/',
    messages: '/direct/t/1/',
    video: '/reel/C1/',
    personTitle: 'Ada Marlow (@adamarlow) • Instagram photos and videos',
  },
} as const satisfies Record<string, PracticeSite>;

export type SiteName = keyof typeof SITES;

/** A site that is no platform. */
export const ELSEWHERE = 'www.morning-news.example';

/** A site that she may add. */
export const ADDED = 'www.youtube.com';

/** What practice pages put into a frame of another origin. */
export const FRAME_HOST = 'frame.practice.example';

/** Every host the local server answers for. */
export const HOSTS: ReadonlySet<string> = new Set([
  ...Object.values(SITES).map((site) => site.host),
  'twitter.com',
  'm.facebook.com',
  'business.facebook.com',
  'www.messenger.com',
  'de.linkedin.com',
  'business.linkedin.com',
  'facebook.com.evil.example',
  ELSEWHERE,
  ADDED,
  FRAME_HOST,
]);

/** The address of a part of a site. */
export function urlOf(site: SiteName, part: 'feed' | 'person' | 'messages' | 'video'): string {
  return `https://${SITES[site].host}${SITES[site][part]}`;
}
