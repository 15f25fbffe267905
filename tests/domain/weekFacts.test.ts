import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { PLATFORMS, type Platform } from '../../src/domain/platform.ts';
import type { Purpose, Session } from '../../src/domain/session.ts';
import { timeOf, totalOf } from '../../src/domain/sums.ts';
import { factsOfWeek, type WeekRows } from '../../src/domain/weekFacts.ts';
import { aGoal, aLead, anEffort, aSale, aSession, aVisit, someCoverage } from '../support/rows.ts';

const ZONE = 'Europe/London';
const WEEK = { from: '2026-11-09', to: '2026-11-15' };
const VIEW = { days: WEEK, zone: ZONE, currency: 'GBP', since: 0, until: at('2026-11-16T09:00') };
const NONE: WeekRows = {
  sessions: [],
  visits: [],
  goals: [],
  leads: [],
  sales: [],
  efforts: [],
  coverage: [],
  ownSites: [],
};

function at(local: string, zone = ZONE): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

const factsOf = (rows: Partial<WeekRows>, view = VIEW) => factsOfWeek({ ...NONE, ...rows }, view);

const linkedin = (rows: Partial<WeekRows>, view = VIEW) =>
  factsOf(rows, view).facts.find((row) => row.platform === 'linkedin');

describe('time', () => {
  test('is laid on its purpose', () => {
    const purposes: Purpose[] = ['goal', 'customer', 'personal', 'unstated'];
    const start = at('2026-11-10T09:00');
    const sessions = purposes.map((purpose) =>
      aSession({ id: purpose, purpose, start, zone: ZONE }),
    );
    const visits = purposes.map((sessionId, index) =>
      aVisit({ id: sessionId, sessionId, start, end: start + 1000, seconds: 10 ** index }),
    );
    expect(linkedin({ sessions, visits })).toMatchObject({
      seconds: 1111,
      goalSeconds: 1,
      customerSeconds: 10,
      personalSeconds: 100,
      unstatedSeconds: 1000,
      unstatedSessions: 1,
      sessions: 4,
    });
  });

  test('over the week’s border is cut there, and counts as a session where it began', () => {
    const start = at('2026-11-15T23:50');
    const rows = {
      sessions: [aSession({ start, zone: ZONE, plannedMinutes: 5 })],
      visits: [aVisit({ start, end: at('2026-11-16T00:20'), seconds: 1800 })],
    };
    const next = { ...VIEW, days: { from: '2026-11-16', to: '2026-11-22' } };
    expect(linkedin(rows)).toMatchObject({
      seconds: 600,
      sessions: 1,
      plannedSeconds: 300,
      overSeconds: 300,
    });
    expect(linkedin(rows, next)).toMatchObject({
      seconds: 1200,
      sessions: 0,
      plannedSeconds: 0,
      overSeconds: 1200,
    });
  });

  test('falls on the days of the zone it was recorded in', () => {
    const start = at('2026-11-16T08:00', 'Asia/Tokyo');
    const rows = {
      sessions: [aSession({ start, zone: 'Asia/Tokyo' })],
      visits: [aVisit({ start, end: start + 60_000, seconds: 60 })],
    };
    expect(linkedin(rows)).toMatchObject({ seconds: 0, sessions: 0 });
  });

  test('logged by hand stands beside it', () => {
    const efforts = [
      anEffort({ channel: 'linkedin', minutes: 40, kind: 'phone' }),
      anEffort({ id: 'late', channel: 'linkedin', on: '2026-11-16' }),
      anEffort({ id: 'fair', channel: 'event', minutes: 90 }),
    ];
    expect(linkedin({ efforts })).toMatchObject({ seconds: 0, loggedMinutes: 40 });
    expect(factsOf({ efforts }).channels).toMatchObject([{ channel: 'event', loggedMinutes: 90 }]);
  });
});

test('a weekly figure for the phone counts on the days of it that have passed', () => {
  const efforts = [
    anEffort({ channel: 'x', on: '2026-11-02', every: 'week', minutes: 70, kind: 'phone' }),
  ];
  const running = { ...VIEW, until: at('2026-11-11T09:00') };
  const minutes = (view = VIEW) => factsOf({ efforts }, view).facts[1]?.loggedMinutes;
  expect(minutes()).toBeCloseTo(70);
  expect(minutes(running)).toBeCloseTo(30);
});

describe('outcomes', () => {
  const lead = aLead({ channel: 'linkedin', goalId: 'goal', createdAt: at('2026-11-09T00:00') });

  test('a lead counts in the week it was logged, for its channel and goal', () => {
    const leads = [lead, aLead({ id: 'later', createdAt: at('2026-11-16T00:00') })];
    const week = factsOf({ leads, goals: [aGoal({ title: 'More work' })] });
    expect(week.facts.map((row) => row.leads)).toEqual([0, 0, 1, 0]);
    expect(week.goals).toMatchObject([{ goalId: 'goal', title: 'More work', leads: 1 }]);
  });

  test('a sale counts for the channel its lead came from, less what was paid back', () => {
    const sale = aSale({
      leadId: 'lead',
      channel: 'email',
      amount: 142_00,
      count: 6,
      refunds: [{ on: '2026-11-12', amount: 2_00 }],
    });
    const week = factsOf({ leads: [lead], sales: [sale] });
    expect(week.facts[2]).toMatchObject({ sales: 6, revenue: 140_00 });
    expect(week.channels).toEqual([]);
  });

  test('a goal that is gone keeps its row without a name', () => {
    expect(factsOf({ leads: [lead] }).goals).toMatchObject([{ goalId: 'goal', title: '' }]);
  });

  test('a channel that is no platform stands apart', () => {
    const week = factsOf({ sales: [aSale({ channel: 'referral' })] });
    expect(week.channels).toMatchObject([{ channel: 'referral', sales: 1, revenue: 100_00 }]);
    expect(week.goals).toMatchObject([{ goalId: null, sales: 1 }]);
  });
});

describe('coverage', () => {
  test('a gap is cut to the week and says why', () => {
    const coverage = [
      someCoverage({
        from: at('2026-11-08T22:00'),
        to: at('2026-11-09T08:00'),
        state: 'no access',
      }),
    ];
    const week = factsOf({ coverage });
    expect(week.recorded).toBe(false);
    expect(week.gaps).toEqual([
      {
        from: at('2026-11-09T00:00'),
        to: at('2026-11-09T08:00'),
        state: 'no access',
        platform: null,
      },
    ]);
  });

  test('a week in which the recorder was on and nothing happened is a real nothing', () => {
    const coverage = [someCoverage({ from: at('2026-11-10T08:00'), to: at('2026-11-10T18:00') })];
    expect(factsOf({ coverage })).toMatchObject({ recorded: true, gaps: [], goals: [] });
  });
});

describe('a site of hers', () => {
  const rows = {
    sessions: [aSession({ start: at('2026-11-10T09:00'), platform: 'site:example.com' })],
    visits: [aVisit({ start: at('2026-11-10T09:00'), seconds: 600, platform: 'site:example.com' })],
  };

  test('that is a platform has a row as the four have, with or without time', () => {
    const ownSites = [
      { host: 'example.com', serves: null, watched: true },
      { host: 'tiktok.com', serves: null, watched: true },
    ];
    const { facts } = factsOf({ ...rows, ownSites });
    expect(facts.map(({ platform, seconds }) => [platform, seconds])).toEqual([
      ...PLATFORMS.map((platform) => [platform, 0]),
      ['site:example.com', 600],
      ['site:tiktok.com', 0],
    ]);
  });

  test('that serves a channel is effort on that channel', () => {
    const ownSites = [{ host: 'example.com', serves: 'email', watched: true }] as const;
    const week = factsOf({ ...rows, ownSites });
    expect(week.channels).toMatchObject([{ channel: 'email', loggedMinutes: 10 }]);
    expect(timeOf(week.facts).seconds).toBe(0);
  });

  test('that serves a platform adds to that platform', () => {
    const ownSites = [{ host: 'example.com', serves: 'linkedin', watched: true }] as const;
    expect(linkedin({ ...rows, ownSites })).toMatchObject({ seconds: 600, sessions: 1 });
  });
});

describe('adding up', () => {
  /** Sums of the same seconds in another order differ in their last digits. */
  const TINY = 1e-6;
  const inMillis = (time: ReturnType<typeof timeOf>) => ({
    ...time,
    seconds: Math.round(time.seconds * 1000),
    overSeconds: Math.round(time.overSeconds * 1000),
  });

  const anyRows = fc
    .array(
      fc.record({
        start: fc.integer({ min: at('2026-11-01T00:00'), max: at('2026-11-24T00:00') }),
        seconds: fc.double({ min: 0, max: 7200, noNaN: true }),
        platform: fc.constantFrom<Platform>(...PLATFORMS, 'site:youtube.com'),
        goalId: fc.constantFrom(null, 'one', 'two'),
        plannedMinutes: fc.option(fc.nat(60)),
        zone: fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland'),
      }),
    )
    .map((drafts): WeekRows => {
      const sessions = drafts.map(({ goalId, ...draft }, index): Session => {
        const { seconds: _, ...fields } = draft;
        const purpose = goalId === null ? 'personal' : 'goal';
        return aSession({ ...fields, id: `${index}`, goalId, purpose });
      });
      const visits = drafts.map(({ start, seconds, platform }, index) =>
        aVisit({
          id: `${index}`,
          sessionId: `${index}`,
          start,
          end: start + Math.ceil(seconds * 1000),
          seconds,
          platform,
        }),
      );
      const leads = drafts.map(({ start, platform, goalId }, index) =>
        aLead({ id: `${index}`, createdAt: start, channel: platform, goalId }),
      );
      return { ...NONE, sessions, visits, leads };
    });

  test('platforms and goals give the same whole', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const week = factsOf(rows);
        expect(inMillis(timeOf(week.goals))).toEqual(inMillis(timeOf(week.facts)));
        expect(totalOf(week.goals)).toEqual(totalOf([...week.facts, ...week.channels]));
        for (const row of week.facts) {
          const { goalSeconds, customerSeconds, personalSeconds, unstatedSeconds } = row;
          const parts = goalSeconds + customerSeconds + personalSeconds + unstatedSeconds;
          expect(parts).toBeCloseTo(row.seconds, 6);
          expect(row.overSeconds).toBeGreaterThanOrEqual(0);
          expect(row.overSeconds).toBeLessThanOrEqual(row.seconds + TINY);
        }
      }),
    );
  });

  test('weeks add up to everything there is', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const weeks = [-14, -7, 0, 7, 14].map((ahead) => {
          const days = { from: addDays(WEEK.from, ahead), to: addDays(WEEK.to, ahead) };
          return timeOf(factsOf(rows, { ...VIEW, days }).facts);
        });
        const all = rows.visits.reduce((sum, visit) => sum + visit.seconds, 0);
        const { seconds, sessions } = timeOf(weeks);
        expect(seconds).toBeCloseTo(all, 6);
        expect(sessions).toBe(rows.sessions.length);
      }),
    );
  });

  test('the same rows in another order give the same week', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const turned = {
          ...rows,
          visits: rows.visits.toReversed(),
          leads: rows.leads.toReversed(),
        };
        expect(factsOf(turned)).toEqual(factsOf(rows));
      }),
    );
  });
});
