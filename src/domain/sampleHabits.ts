import type { Platform } from './platform.ts';
import type { Purpose } from './session.ts';
import type { Surface } from './surface.ts';

/** A visit that comes back on some weekdays. Weights need not add up to anything. */
export interface SampleHabit {
  /** ISO weekdays (1 is Monday). */
  readonly days: readonly number[];
  /** Local time of day, `HH:MM`. */
  readonly at: string;
  readonly platform: Platform;
  /** From, to; both included. */
  readonly minutes: readonly [number, number];
  /** How likely it is on one of its days, 0 to 1. */
  readonly likely: number;
  readonly parts: { readonly [surface in Surface]?: number };
  readonly purposes: { readonly [purpose in Purpose]?: number };
}

const WORKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The week of a consultant: LinkedIn with a purpose, Instagram mostly without one. */
export const SAMPLE_HABITS: readonly SampleHabit[] = [
  {
    days: WORKDAYS,
    at: '08:40',
    platform: 'linkedin',
    minutes: [24, 46],
    likely: 0.85,
    parts: { feed: 24, messages: 34, people: 27, search: 15 },
    purposes: { goal: 85, unstated: 15 },
  },
  {
    days: [2, 4],
    at: '16:20',
    platform: 'linkedin',
    minutes: [12, 30],
    likely: 0.65,
    parts: { messages: 55, compose: 25, notifications: 20 },
    purposes: { goal: 80, unstated: 20 },
  },
  {
    days: [3, 5],
    at: '10:10',
    platform: 'facebook',
    minutes: [22, 48],
    likely: 0.8,
    parts: { groups: 45, feed: 40, business: 15 },
    purposes: { goal: 50, unstated: 50 },
  },
  {
    days: WORKDAYS,
    at: '12:35',
    platform: 'instagram',
    minutes: [22, 50],
    likely: 0.8,
    parts: { feed: 50, video: 30, messages: 12, compose: 8 },
    purposes: { goal: 30, unstated: 60, personal: 10 },
  },
  {
    days: [2, 4],
    at: '14:30',
    platform: 'x',
    minutes: [8, 22],
    likely: 0.75,
    parts: { feed: 55, post: 25, notifications: 20 },
    purposes: { goal: 25, unstated: 75 },
  },
  {
    days: [3],
    at: '15:05',
    platform: 'instagram',
    minutes: [15, 30],
    likely: 0.6,
    parts: { business: 60, messages: 40 },
    purposes: { customer: 100 },
  },
  {
    days: EVERY_DAY,
    at: '20:45',
    platform: 'instagram',
    minutes: [12, 45],
    likely: 0.55,
    parts: { video: 55, feed: 45 },
    purposes: { personal: 60, unstated: 40 },
  },
  {
    days: [6],
    at: '10:30',
    platform: 'facebook',
    minutes: [10, 30],
    likely: 0.6,
    parts: { marketplace: 60, feed: 40 },
    purposes: { personal: 100 },
  },
];
