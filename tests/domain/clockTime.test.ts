import { expect, test } from 'vitest';
import { instantOf } from '../../src/domain/clockTime.ts';

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').epochMilliseconds;
const span = (from: string, to: string) => ({ start: at(from), end: at(to) });

test.each([
  ['10:05', '2026-11-18T10:02', '2026-11-18T10:26', '2026-11-18T10:05'],
  ['10:05:30', '2026-11-18T10:02', '2026-11-18T10:26', '2026-11-18T10:05:30'],
  ['00:10', '2026-11-18T23:50', '2026-11-19T00:20', '2026-11-19T00:10'],
  ['00:00', '2026-11-18T23:50', '2026-11-19T00:20', '2026-11-19T00:00'],
  ['23:45', '2026-11-19T00:05', '2026-11-19T00:20', '2026-11-18T23:45'],
])('%s near %s to %s is %s', (time, from, to, instant) => {
  expect(instantOf(time, 'Europe/London', span(from, to))).toBe(at(instant));
});

test.each(['', '24:00', '10:60', 'ten'])('%s is no time', (time) => {
  expect(instantOf(time, 'Europe/London', span('2026-11-18T10:02', '2026-11-18T10:26'))).toBeNull();
});
