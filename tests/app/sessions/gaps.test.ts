import { expect, test } from 'vitest';
import { gapsByDay, gapText, reasonFor } from '../../../src/app/sessions/gaps.ts';
import { gapsIn } from '../../../src/domain/coverageGaps.ts';
import { someCoverage } from '../../support/rows.ts';

const ALWAYS = { start: -Infinity, end: Infinity };
const ZONE = 'Europe/London';
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;

const gap = someCoverage({
  from: at('2026-11-10T14:00'),
  to: at('2026-11-12T09:00'),
  state: 'no access',
  platform: 'facebook',
});

test('a gap over midnight is told on each of its days', () => {
  const days = gapsByDay(gapsIn([gap, someCoverage()], ALWAYS), ZONE);
  expect([...days.keys()]).toEqual(['2026-11-10', '2026-11-11', '2026-11-12']);
  expect(days.get('2026-11-12')).toMatchObject([{ from: at('2026-11-12T00:00'), to: gap.to }]);
});

test('a gap says where, when and why', () => {
  const [first] = gapsByDay(gapsIn([gap], ALWAYS), ZONE).get('2026-11-10') ?? [];
  expect(first && gapText(first, ZONE, 'clock')).toBe(
    'Not recording Facebook from 14:00 to 0:00: the browser had taken back access.',
  );
});

test('a gap of a whole day is said as all day, however long the day is', () => {
  const days = gapsByDay(gapsIn([gap], ALWAYS), ZONE);
  const [whole] = days.get('2026-11-11') ?? [];
  expect(whole && gapText(whole, ZONE, 'clock')).toBe(
    'Not recording Facebook all day: the browser had taken back access.',
  );
  const from = at('2026-10-25T00:00');
  const ofTwentyFive = { ...gap, state: 'off', from, to: at('2026-10-26T00:00') } as const;
  expect(gapText(ofTwentyFive, ZONE, 'clock')).toMatch(/all day: it was switched off/);
  expect(gapText({ ...ofTwentyFive, from: from + 1 }, ZONE, 'clock')).not.toMatch(/all day/);
});

test('where no day stands above it, a gap says its days too', () => {
  const [whole] = gapsIn([gap], ALWAYS);
  expect(whole && gapText(whole, ZONE, 'moment')).toMatch(/Tue 10 Nov, 14:00 to Thu 12 Nov, 9:00/);
});

test('days without sessions were quiet, not open, or before the first day', () => {
  const on = someCoverage({ from: 100, to: 200 });
  expect(reasonFor([on], { start: 150, end: 300 }, 100)).toBe('was on');
  expect(reasonFor([], { start: 300, end: 400 }, 100)).toBe('not open');
  expect(reasonFor([], { start: 0, end: 100 }, 100)).toBe('before the first day');
  expect(reasonFor([], { start: 0, end: 100 }, null)).toBe('before the first day');
});
