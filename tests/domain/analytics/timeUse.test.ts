import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '../../../src/domain/activity.ts';
import { tally } from '../../../src/domain/analytics/channelRow.ts';
import { openLedger } from '../../../src/domain/analytics/ledger.ts';
import { heatMap, surfaceAt, timeUse } from '../../../src/domain/analytics/timeUse.ts';
import { addDays } from '../../../src/domain/calendar.ts';
import { PLATFORMS } from '../../../src/domain/platform.ts';
import { aHalfYear } from '../../support/sampleLedger.ts';
import { at, factsOf, sessionOf, visitOf } from './facts.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('where the time goes', () => {
  it('adds up: activities and surfaces to the whole, platforms and what was served to the total', () => {
    fc.assert(
      fc.property(aHalfYear, fc.integer({ min: 0, max: 190 }), ({ ledger, today }, days) => {
        const range = { from: addDays(today, -days), to: today };
        const use = timeUse(ledger.slices, range);
        const rows = [use.total, use.goal, use.unstated, use.personal, use.customer];
        for (const row of [...rows, ...use.platforms])
          expect(sum(ACTIVITIES.map((activity) => row.by[activity]))).toBeCloseTo(row.all, 9);
        for (const activity of ACTIVITIES) {
          const ofPlatforms = sum(use.platforms.map((row) => row.by[activity]));
          expect(ofPlatforms).toBeCloseTo(use.total.by[activity], 9);
          const served = use.goal.by[activity] + use.unstated.by[activity];
          expect(served).toBeCloseTo(use.total.by[activity], 9);
        }
        expect(sum(use.surfaces.map((row) => row.hours))).toBeCloseTo(use.total.all, 9);
      }),
      { numRuns: 6 },
    );
  });

  it('agrees with the channels’ table: watched hours that cost, and what stands beside them', () => {
    fc.assert(
      fc.property(aHalfYear, ({ ledger, today }) => {
        const range = { from: addDays(today, -100), to: today };
        const use = timeUse(ledger.slices, range);
        const all = tally({ ...ledger, efforts: [] }, range, PLATFORMS);
        expect(use.total.all).toBeCloseTo(all.hours, 9);
        expect(use.goal.all).toBeCloseTo(all.goalHours, 9);
        expect(use.personal.all).toBeCloseTo(all.personal.hours, 9);
        expect(use.customer.all).toBeCloseTo(all.customer.hours, 9);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the hours of the week', () => {
  it('hold all watched time, each cell once, whichever day the week starts on', () => {
    fc.assert(
      fc.property(aHalfYear, fc.integer({ min: 1, max: 7 }), ({ ledger, today }, weekStart) => {
        const range = { from: addDays(today, -100), to: today };
        const cells = heatMap(ledger.slices, range, weekStart);
        const use = timeUse(ledger.slices, range);
        const watched = use.total.all + use.personal.all + use.customer.all;
        expect(cells).toHaveLength(168);
        expect(cells[0]).toMatchObject({ weekday: weekStart, hour: 0 });
        expect(new Set(cells.map((cell) => cell.weekday * 24 + cell.hour)).size).toBe(168);
        expect(sum(cells.map((cell) => cell.hours))).toBeCloseTo(watched, 9);
      }),
      { numRuns: 5 },
    );
  });

  it('are the clock’s where the session was recorded', () => {
    const session = sessionOf({ id: 'one', start: at('2026-03-03T21:30') });
    const facts = factsOf({ sessions: [session], visits: [visitOf(session, 1800)] });
    const { slices } = openLedger(facts, 'Asia/Tokyo', '2026-03-18');
    const cells = heatMap(slices, { from: '2026-03-01', to: '2026-03-18' }, 1);
    expect(cells.filter((cell) => cell.hours > 0)).toEqual([{ weekday: 2, hour: 21, hours: 0.5 }]);
  });
});

describe('the part a lead came from', () => {
  const visits = [
    { start: 200, surface: 'messages' },
    { start: 100, surface: 'feed' },
  ] as const;

  it.each([
    [250, 'messages'],
    [200, 'messages'],
    [150, 'feed'],
    [50, 'feed'],
  ])('at %d is %s: the last one open by then, or the first', (instant, surface) => {
    expect(surfaceAt(visits, instant)).toBe(surface);
  });

  it('is not known where nothing was open', () => {
    expect(surfaceAt([], 100)).toBeNull();
  });
});
