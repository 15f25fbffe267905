import { expect, test } from 'vitest';
import { gapSentence } from '../../../src/app/dashboard/gapSentence.ts';
import type { Gap } from '../../../src/domain/coverageGaps.ts';
import { at } from '../../domain/analytics/facts.ts';

const ZONE = 'Europe/London';
const gap = (from: string, to: string): Gap => ({
  from: at(from),
  to: at(to),
  state: 'off',
  platform: 'x',
});
const said = (from: string, to: string) =>
  gapSentence(gap(from, to), ZONE).replaceAll(/[\u2009\u00a0\u202f]/g, ' ');

test('whole days that were not recorded are told by their dates', () => {
  expect(said('2026-10-24T00:00', '2026-10-27T00:00')).toBe('X, 24 – 26 Oct 2026: switched off');
  expect(said('2026-10-25T00:00', '2026-10-26T00:00')).toBe(
    'X, all of 25 October 2026: switched off',
  );
});

test('a part of a day is told by the clock', () => {
  expect(said('2026-10-24T00:00', '2026-10-24T09:30')).toMatch(/^X, .*24 Oct.* to .*9:30: /);
});
