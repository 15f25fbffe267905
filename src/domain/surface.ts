/** The parts of a platform; see the words table for what belongs to each. */
export const SURFACES = [
  'feed',
  'messages',
  'people',
  'post',
  'groups',
  'search',
  'notifications',
  'compose',
  'business',
  'jobs',
  'marketplace',
  'video',
  'other',
] as const;

export type Surface = (typeof SURFACES)[number];
