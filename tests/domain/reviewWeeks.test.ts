import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekOf } from '../../src/domain/calendar.ts';
import {
  decidesAbout,
  lastWeekOf,
  MOST_WEEKS,
  weekAfter,
  weekFrom,
  weeksIn,
  weeksToReview,
} from '../../src/domain/reviewWeeks.ts';

/** A Monday. */
const RUNNING = '2026-11-30';

test('the week before is to review once the last review is of the one before that', () => {
  expect(weeksToReview(RUNNING, '2026-11-22', null)).toEqual(weekFrom('2026-11-23'));
  expect(weeksToReview(RUNNING, '2026-11-29', null)).toBeNull();
});

test('missed weeks come as one, at most a quarter of a year', () => {
  expect(weeksToReview(RUNNING, '2026-11-08', null)).toEqual({
    from: '2026-11-09',
    to: '2026-11-29',
  });
  const long = weeksToReview(RUNNING, '2023-03-05', null);
  expect(long && weeksIn(long)).toBe(MOST_WEEKS);
});

test('the first review begins with the week the recorder began in, if that is over', () => {
  expect(weeksToReview(RUNNING, null, '2026-11-18')).toEqual({
    from: '2026-11-16',
    to: '2026-11-29',
  });
  expect(weeksToReview(RUNNING, null, '2026-12-01')).toBeNull();
  expect(weeksToReview(RUNNING, null, null)).toBeNull();
});

test('another first day of the week reviews no week twice', () => {
  // Reviewed up to Sunday; weeks begin on Sunday from now on, and then on Saturday.
  expect(weeksToReview('2026-11-29', '2026-11-29', null)).toBeNull();
  expect(weeksToReview('2026-11-28', '2026-11-29', null)).toBeNull();
  expect(decidesAbout(weekFrom('2026-11-23'), '2026-11-29')).toBe(true);
  expect(decidesAbout(weekFrom('2026-11-23'), '2026-12-07')).toBe(false);
});

test('whatever was missed, every day is reviewed once, in whole weeks up to the running one', () => {
  const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), fc.nat(40), (today, start, missed) => {
      const running = weekOf(today, start);
      const reviewedTo = addDays(running, -1 - 7 * missed);
      const days = weeksToReview(running, reviewedTo, null);
      expect(days === null).toBe(missed === 0);
      if (days === null) return;
      expect(weeksIn(days)).toBe(Math.min(missed, MOST_WEEKS));
      expect(weekAfter(days).from).toBe(running);
      expect(lastWeekOf(days)).toEqual(weekFrom(addDays(running, -7)));
      if (missed <= MOST_WEEKS) expect(days.from).toBe(addDays(reviewedTo, 1));
    }),
  );
});
