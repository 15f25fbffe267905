import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, isoWeekday, localTime, weekOf } from '../../src/domain/calendar.ts';
import { HOUR } from '../../src/domain/duration.ts';
import {
  nextReviewMoment,
  type ReviewReady,
  type ReviewRules,
  reviewReady,
} from '../../src/domain/reviewReady.ts';

const ZONE = 'America/New_York';
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
const RULES: ReviewRules = {
  reviewing: { by: 'badge', day: null, at: '09:00' },
  workingHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  weekStart: 1,
  since: at('2026-10-01T12:00'),
};
const rules = (more: Partial<ReviewRules>): ReviewRules => ({ ...RULES, ...more });
const on = (day: number | null, time = '09:00') =>
  rules({ reviewing: { by: 'badge', day, at: time } });
const onDays = (days: readonly number[]) =>
  rules({ workingHours: { ...RULES.workingHours, days } });

const NOT_YET: ReviewReady = { kind: 'not yet' };
const ready = (week: string, missed: number, since: string): ReviewReady => ({
  kind: 'ready',
  week,
  missed,
  since: at(since),
});
/** Reviewed up to the week that began on 2 November, a Monday. */
const REVIEWED = ['2026-10-26', '2026-11-02'];
const upTo9th = ready('2026-11-09', 0, '2026-11-16T09:00');

const TABLE: readonly [string, string, ReviewRules, readonly string[], ReviewReady][] = [
  ['waits for nine on the first working day', '2026-11-16T08:59', RULES, REVIEWED, NOT_YET],
  ['is ready at nine on the first working day', '2026-11-16T09:00', RULES, REVIEWED, upTo9th],
  ['waits through the week', '2026-11-22T23:59', RULES, REVIEWED, upTo9th],
  [
    'waits on in the next week, as one with the week that has ended since',
    '2026-11-23T00:00',
    RULES,
    REVIEWED,
    ready('2026-11-16', 1, '2026-11-16T09:00'),
  ],
  [
    'comes as one review however many weeks were missed',
    '2026-12-07T09:00',
    RULES,
    REVIEWED,
    ready('2026-11-30', 3, '2026-12-07T09:00'),
  ],
  ['is done once it is saved', '2026-11-22T23:59', RULES, [...REVIEWED, '2026-11-09'], NOT_YET],
  ['lets weeks before the last review rest', '2026-11-16T09:00', RULES, ['2026-11-02'], upTo9th],
  ['comes on the day she chose', '2026-11-20T16:29', on(5, '16:30'), REVIEWED, NOT_YET],
  [
    'comes on the day and hour she chose',
    '2026-11-20T16:30',
    on(5, '16:30'),
    REVIEWED,
    ready('2026-11-09', 0, '2026-11-20T16:30'),
  ],
  ['comes on her first working day', '2026-11-17T12:00', onDays([3, 4]), REVIEWED, NOT_YET],
  [
    'comes on the first day of the week where she works on none',
    '2026-11-16T09:00',
    onDays([]),
    REVIEWED,
    upTo9th,
  ],
  [
    'looks at weeks from the day that they start on',
    '2026-11-16T09:00',
    rules({ weekStart: 7 }),
    ['2026-11-01'],
    ready('2026-11-08', 0, '2026-11-16T09:00'),
  ],
  [
    'knows a review from when weeks began on another day',
    '2026-11-16T09:00',
    rules({ weekStart: 7 }),
    ['2026-11-09'],
    NOT_YET,
  ],
  [
    'asks for no week again of which most was reviewed',
    '2026-11-16T09:00',
    RULES,
    ['2026-11-08'],
    NOT_YET,
  ],
  [
    'asks for the week in which recording began',
    '2026-11-16T09:00',
    rules({ since: at('2026-11-13T17:00') }),
    [],
    upTo9th,
  ],
  [
    'asks for no week before anything was recorded',
    '2026-11-16T09:00',
    rules({ since: at('2026-11-16T08:00') }),
    [],
    NOT_YET,
  ],
  ['asks for none where nothing ever was', '2026-11-16T09:00', rules({ since: null }), [], NOT_YET],
  [
    'comes later on the day the clocks skip its hour',
    '2026-03-08T03:30',
    rules({ ...on(7, '02:30'), weekStart: 7, since: at('2026-02-23T12:00') }),
    [],
    ready('2026-03-01', 1, '2026-03-08T03:30'),
  ],
];

describe('the review', () => {
  for (const [sentence, now, given, saved, expected] of TABLE)
    test(sentence, () => {
      expect(reviewReady(at(now), ZONE, given, saved)).toEqual(expected);
    });

  test('becomes ready next at her day and hour of this week, or of the next', () => {
    expect(nextReviewMoment(at('2026-11-16T08:59'), ZONE, RULES)).toBe(at('2026-11-16T09:00'));
    expect(nextReviewMoment(at('2026-11-16T09:00'), ZONE, RULES)).toBe(at('2026-11-23T09:00'));
    expect(nextReviewMoment(at('2026-11-16T09:00'), ZONE, on(7))).toBe(at('2026-11-22T09:00'));
  });
});

describe('a review, whenever it is looked at', () => {
  const instant = fc.integer({ min: 1.7e12, max: 1.9e12 });
  const someRules = fc.record({
    reviewing: fc.record({
      by: fc.constant('badge' as const),
      day: fc.option(fc.integer({ min: 1, max: 7 })),
      at: fc.constantFrom('00:00', '02:30', '09:00', '23:59'),
    }),
    workingHours: fc.constantFrom(RULES.workingHours, { ...RULES.workingHours, days: [] }),
    weekStart: fc.constantFrom(1, 6, 7),
    since: fc.option(instant),
  });

  test('is of the last whole week, which is over, and no week is counted that was reviewed', () => {
    fc.assert(
      fc.property(instant, someRules, fc.integer({ min: 1, max: 9 }), (now, given, back) => {
        const running = weekOf(dayOf(now, ZONE), given.weekStart);
        const found = reviewReady(now, ZONE, given, [addDays(running, -7 * back)]);
        if (found.kind === 'not yet') return;
        expect(found.week).toBe(addDays(running, -7));
        expect(found.missed).toBeLessThanOrEqual(Math.max(0, back - 2));
        expect(found.since).toBeLessThanOrEqual(now);
      }),
    );
  });

  test('has its next moment within a week, at her hour, and is ready then', () => {
    fc.assert(
      fc.property(instant, someRules, (now, given) => {
        const next = nextReviewMoment(now, ZONE, given);
        expect(next).toBeGreaterThan(now);
        expect(next - now).toBeLessThanOrEqual((7 * 24 + 1) * HOUR);
        expect(localTime(next, ZONE) >= given.reviewing.at).toBe(true);
        const { day } = given.reviewing;
        if (day !== null) expect(isoWeekday(dayOf(next, ZONE))).toBe(day);
        const known = { ...given, since: next - 30 * 24 * HOUR };
        const found = reviewReady(next, ZONE, known, []);
        expect(found).toMatchObject({ kind: 'ready', since: next });
      }),
    );
  });
});
