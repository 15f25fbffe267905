import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/domain/analytics/channelRow.ts';
import { judgeChannels } from '../../../src/domain/analytics/judgement.ts';
import { openLedger } from '../../../src/domain/analytics/ledger.ts';
import { overTime } from '../../../src/domain/analytics/overTime.ts';
import { planOf } from '../../../src/domain/analytics/plan.ts';
import { weeklySeries } from '../../../src/domain/analytics/weeks.ts';
import { addDays } from '../../../src/domain/calendar.ts';
import { PLATFORMS } from '../../../src/domain/platform.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';
import { aHalfYear, type HalfYear } from '../../support/sampleLedger.ts';
import { at, effortOf, factsOf, leadOf, saleOf, sessionOf, visitOf } from './facts.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const judged = ({ ledger, settings, now, zone }: Omit<HalfYear, 'rows'>) =>
  judgeChannels(ledger, planOf(settings), { now, zone, mark: null });

const weeksOf = (whole: Omit<HalfYear, 'rows'>, days: number, weekStart = 1) =>
  overTime(whole.ledger, { from: addDays(whole.today, -days), to: whole.today }, judged(whole), {
    ...whole,
    weekStart,
  });

describe('the weeks over time', () => {
  it('agree with the weekly series, and the platforms of a week add up to it', () => {
    fc.assert(
      fc.property(aHalfYear, fc.integer({ min: 1, max: 7 }), (whole, weekStart) => {
        const weeks = weeksOf(whole, 80, weekStart);
        const range = { from: addDays(whole.today, -80), to: whole.today };
        const view = { weekStart, today: whole.today };
        const series = weeklySeries(whole.ledger, range, PLATFORMS, view);
        expect(
          weeks.map(({ week, soFar, leads, sales }) => ({ week, soFar, leads, sales })),
        ).toEqual(series.map(({ week, soFar, leads, sales }) => ({ week, soFar, leads, sales })));
        for (const [place, week] of weeks.entries()) {
          expect(week.hours).toBeCloseTo(series[place]?.hours ?? -1, 9);
          const stated = sum(week.platforms.map((own) => own.stated));
          expect(stated).toBeCloseTo(series[place]?.statedHours ?? -1, 9);
          expect(sum(week.platforms.map((own) => own.seen)) + stated).toBeCloseTo(week.hours, 9);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('give each sale to one cohort: laid by week or by lead the money is the same', () => {
    fc.assert(
      fc.property(aHalfYear, (whole) => {
        const weeks = weeksOf(whole, 200);
        const all = tally(whole.ledger, { from: '2000-01-01', to: whole.today }, PLATFORMS);
        expect(sum(weeks.map((week) => week.cohort.won))).toBe(all.revenue);
        expect(sum(weeks.map((week) => week.cash))).toBe(all.revenue);
        expect(sum(weeks.map((week) => week.cohort.leads))).toBe(all.leads);
        expect(sum(weeks.map((week) => week.cohort.sales))).toBe(all.sales);
      }),
      { numRuns: 6 },
    );
  });

  it('expect of all cohorts what the channels’ table expects', () => {
    fc.assert(
      fc.property(aHalfYear, (whole) => {
        const { channels } = judged(whole);
        const social = channels.filter(({ channel }) => PLATFORMS.some((one) => one === channel));
        const expected = sum(weeksOf(whole, 200).map((week) => week.cohort.stillToCome));
        expect(expected).toBeCloseTo(sum(social.map((one) => one.stillToCome)), 6);
      }),
      { numRuns: 5 },
    );
  });
});

const TODAY = '2026-03-18';
const session = sessionOf({ id: 'one', start: at('2026-03-02T09:00') });
const facts = factsOf({
  sessions: [session],
  visits: [visitOf(session, 3600)],
  leads: [
    leadOf({
      id: 'ana',
      stage: 'won',
      createdAt: at('2026-03-03T10:00'),
      expectedAmount: 1_000,
    }),
  ],
  sales: [
    saleOf({
      leadId: 'ana',
      on: '2026-03-10',
      amount: 900,
      refunds: [{ on: '2026-03-17', amount: 400 }],
    }),
    saleOf({ id: 'other', on: '2026-03-11', channel: 'referral', amount: 5_000 }),
  ],
  efforts: [
    effortOf({ channel: 'linkedin', minutes: 30, kind: 'phone' }),
    effortOf({ id: 'more', channel: 'linkedin', minutes: 90 }),
  ],
});
const told = {
  ledger: openLedger(facts, 'Europe/London', TODAY),
  settings: FIRST_SETTINGS,
  today: TODAY,
  now: at('2026-03-18T12:00'),
  zone: 'Europe/London',
};

describe('a week', () => {
  const [first, second, third] = weeksOf(told, 16);

  it('keeps stated hours apart from those that were seen or logged', () => {
    const linkedin = first?.platforms.find(({ platform }) => platform === 'linkedin');
    expect(linkedin).toEqual({ platform: 'linkedin', seen: 2.5, stated: 0.5 });
  });

  it('has money on the day it was paid and a refund on the day it was paid back', () => {
    expect([first?.cash, second?.cash, third?.cash]).toEqual([0, 900, -400]);
  });

  it('is credited, as a cohort, with what its leads brought less what was paid back', () => {
    expect([first?.cohort.won, second?.cohort.won, third?.cohort.won]).toEqual([500, 0, 0]);
    expect(first?.cohort).toMatchObject({ leads: 1, sales: 1, stillToCome: 0 });
  });

  it('leaves other channels out', () => {
    expect(sum(weeksOf(told, 16).map((week) => week.sales))).toBe(1);
  });
});
