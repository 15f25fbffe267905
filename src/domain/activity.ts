import type { Surface } from './surface.ts';

export const ACTIVITIES = ['scrolling', 'talking', 'prospecting', 'managing'] as const;

export type Activity = (typeof ACTIVITIES)[number];

/** What a person does on a part of a platform: one of four heaps, by the words table. */
export function activityOf(surface: Surface): Activity {
  switch (surface) {
    case 'messages':
    case 'groups':
    case 'compose':
      return 'talking';
    case 'people':
    case 'search':
      return 'prospecting';
    case 'business':
      return 'managing';
    case 'feed':
    case 'post':
    case 'video':
    case 'notifications':
    case 'marketplace':
    case 'jobs':
    case 'other':
      return 'scrolling';
  }
}
