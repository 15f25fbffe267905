import { expect, test } from 'vitest';
import type { StandingAnswer } from '../../src/domain/settings.ts';
import { standingFor, withoutStanding, withStanding } from '../../src/domain/standing.ts';

const NOW = 1_000_000;
const FEED = { platform: 'facebook', surface: 'feed' } as const;
const BUSINESS = { platform: 'facebook', surface: 'business' } as const;

const answer = (id: string, change: Partial<StandingAnswer> = {}): StandingAnswer => ({
  id,
  platform: 'facebook',
  surface: null,
  purpose: 'customer',
  goalId: null,
  customer: null,
  until: null,
  ...change,
});

test('holds on its platform and on no other', () => {
  expect(standingFor([answer('a')], FEED, NOW)?.id).toBe('a');
  expect(standingFor([answer('a')], { ...FEED, platform: 'x' }, NOW)).toBeNull();
});

test('one for a surface holds there only, and goes before one for the platform', () => {
  const both = [answer('all'), answer('ads', { surface: 'business' })];
  expect(standingFor(both, BUSINESS, NOW)?.id).toBe('ads');
  expect(standingFor(both, FEED, NOW)?.id).toBe('all');
  expect(standingFor(both.slice(1), FEED, NOW)).toBeNull();
});

test('holds up to its time and not at it', () => {
  expect(standingFor([answer('a', { until: NOW + 1 })], FEED, NOW)?.id).toBe('a');
  expect(standingFor([answer('a', { until: NOW })], FEED, NOW)).toBeNull();
});

test('a new one takes the place of one for the same part, and past ones go', () => {
  const kept = withStanding(
    [answer('old'), answer('ads', { surface: 'business' }), answer('past', { until: 1 })],
    answer('new'),
    NOW,
  );
  expect(kept.map(({ id }) => id)).toEqual(['ads', 'new']);
});

test('one is ended by its id', () => {
  expect(withoutStanding([answer('a'), answer('b')], 'a', NOW).map(({ id }) => id)).toEqual(['b']);
});
