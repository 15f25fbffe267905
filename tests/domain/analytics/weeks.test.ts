import { describe, expect, it } from 'vitest';
import { firstDay } from '../../../src/domain/analytics/facts.ts';
import { openLedger } from '../../../src/domain/analytics/ledger.ts';
import { usualHoursAWeek, weeklySeries } from '../../../src/domain/analytics/weeks.ts';
import { CHANNELS } from '../../../src/domain/channel.ts';
import { at, effortOf, factsOf, leadOf, saleOf, sessionOf, visitOf } from './facts.ts';

const HOUR = 3600;
const MONDAYS = { weekStart: 1, today: '2026-03-18' };

const sessions = ['02', '09', '16'].map((day) =>
  sessionOf({ id: day, start: at(`2026-03-${day}T09:00`) }),
);
const facts = factsOf({
  sessions,
  visits: sessions.map((session, index) => visitOf(session, (index + 1) * HOUR)),
  leads: [leadOf({ createdAt: at('2026-03-08T23:59') })],
  sales: [saleOf({ on: '2026-03-09', amount: 500, count: 2 })],
});
const ledger = openLedger(facts, 'Europe/London', MONDAYS.today);

describe('weeks', () => {
  it('are told whole, oldest first, with none missing', () => {
    const range = { from: '2026-02-18', to: '2026-03-18' };
    const weeks = weeklySeries(ledger, range, CHANNELS, MONDAYS);
    expect(weeks.map(({ week, hours }) => [week, hours])).toEqual([
      ['2026-02-16', 0],
      ['2026-02-23', 0],
      ['2026-03-02', 1],
      ['2026-03-09', 2],
      ['2026-03-16', 3],
    ]);
    expect(weeks[2]).toMatchObject({ leads: 1, sales: 0, revenue: 0 });
    expect(weeks[3]).toMatchObject({ leads: 0, sales: 2, revenue: 500 });
  });

  it('mark the running one and leave out those to come', () => {
    const range = { from: '2026-03-09', to: '2026-04-30' };
    const weeks = weeklySeries(ledger, range, CHANNELS, MONDAYS);
    expect(weeks.map((week) => week.soFar)).toEqual([false, true]);
  });

  it('start on the weekday of the profile', () => {
    const range = { from: '2026-03-08', to: '2026-03-08' };
    const weeks = weeklySeries(ledger, range, CHANNELS, { ...MONDAYS, weekStart: 7 });
    expect(weeks.map(({ week, hours, leads }) => [week, hours, leads])).toEqual([
      ['2026-03-08', 2, 1],
    ]);
  });

  it('count the week in which the clocks change once', () => {
    const night = sessionOf({ id: 'n', start: at('2026-03-29T00:30') });
    const changed = openLedger(
      factsOf({ sessions: [night], visits: [visitOf(night, 2 * HOUR)] }),
      'Europe/London',
      '2026-04-30',
    );
    const range = { from: '2026-03-23', to: '2026-03-30' };
    const weeks = weeklySeries(changed, range, CHANNELS, { weekStart: 1, today: '2026-04-30' });
    expect(weeks.map((week) => week.hours)).toEqual([2, 0]);
  });
});

describe('a usual week', () => {
  const range = { from: '2026-02-18', to: '2026-03-18' };

  it('is the mean of whole weeks since anything is known', () => {
    const weeks = weeklySeries(ledger, range, CHANNELS, MONDAYS);
    const since = firstDay(facts, 'Europe/London');
    expect(since).toBe('2026-03-02');
    expect(usualHoursAWeek(weeks, since)).toEqual({ value: 1.5, reason: null });
  });

  it('is unknown before a whole week has passed', () => {
    const weeks = weeklySeries(ledger, range, CHANNELS, MONDAYS);
    expect(usualHoursAWeek(weeks, '2026-03-10')).toEqual({ value: null, reason: 'no_whole_week' });
    expect(usualHoursAWeek(weeks, null)).toEqual({ value: null, reason: 'no_whole_week' });
  });
});

describe('the first day', () => {
  it('is the earliest of all facts', () => {
    const known = factsOf({ ...facts, efforts: [effortOf({ on: '2025-12-31' })] });
    expect(firstDay(known, 'Europe/London')).toBe('2025-12-31');
    expect(firstDay(factsOf({}), 'Europe/London')).toBeNull();
  });
});
