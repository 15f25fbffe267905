import { expect, test } from 'vitest';
import { activitiesOf, storyOf, surfacesOf } from '../../src/domain/sessionStory.ts';
import { aVisit } from '../support/rows.ts';

const visits = [
  aVisit({ id: 'b', surface: 'people', start: 300_000, end: 500_000, seconds: 200 }),
  aVisit({ id: 'a', surface: 'messages', start: 0, end: 100_000, seconds: 100, endedBy: 'idle' }),
];

test('a story is told in order, with what was not counted and why', () => {
  expect(storyOf(visits, null)).toMatchObject([
    { kind: 'visit', visit: { id: 'a' }, began: 'first', planEnd: null },
    { kind: 'away', start: 100_000, end: 300_000, why: 'idle' },
    { kind: 'visit', visit: { id: 'b' }, began: 'idle' },
  ]);
});

test('the plan ends where its counted seconds are used up', () => {
  expect(storyOf(visits, 3)).toMatchObject([
    { planEnd: null },
    { kind: 'away' },
    { planEnd: 380_000 },
  ]);
});

test('a plan that is not used up has no end', () => {
  expect(storyOf(visits, 5).every((line) => line.kind === 'away' || line.planEnd === null)).toBe(
    true,
  );
});

test('a change from one part to another is no absence', () => {
  const near = [
    aVisit({ id: 'a', endedBy: 'surface' }),
    aVisit({ id: 'b', start: 61_000, end: 90_000, seconds: 29 }),
  ];
  expect(storyOf(near, null).map((line) => line.kind)).toEqual(['visit', 'visit']);
});

test('surfaces and activities come with the most time first', () => {
  expect(surfacesOf(visits)).toEqual([
    { surface: 'people', seconds: 200 },
    { surface: 'messages', seconds: 100 },
  ]);
  expect(activitiesOf([...visits, aVisit({ surface: 'search', seconds: 30 })])).toEqual([
    { activity: 'prospecting', seconds: 230 },
    { activity: 'talking', seconds: 100 },
  ]);
});
