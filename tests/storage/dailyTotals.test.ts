import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plannedOn } from '../../src/domain/analytics/timeUse.ts';
import { DAY_STARTS } from '../../src/domain/calendar.ts';
import { servedBy } from '../../src/domain/dailyCell.ts';
import { type DailyTotal, dailyTotals } from '../../src/domain/dailyTotals.ts';
import { MINUTE, SECOND } from '../../src/domain/duration.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { Database } from '../../src/storage/database.ts';
import { changeDayStart } from '../../src/storage/dayStart.ts';
import { derivedTotals, rebuildTotals } from '../../src/storage/rebuildTotals.ts';
import { changePurpose, removeSessions, splitSession } from '../../src/storage/sessionEdits.ts';
import { answerSession, extendPlan } from '../../src/storage/sessions.ts';
import { storeVisit } from '../../src/storage/visits.ts';
import { aSession, aVisit } from '../support/rows.ts';

const ZONES = ['America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'];

/** A few hours before midnight in New York, on the day the clocks go back. */
const EVENING = Date.parse('2026-11-01T02:00:00Z');

const inOrder = (rows: readonly DailyTotal[]) =>
  [...rows].sort((one, other) => (one.day < other.day ? -1 : 1));

/** A visit is on one platform for good: its script runs on one host. */
const WHERE: readonly (readonly [id: string, Platform])[] = [
  ['a', 'facebook'],
  ['b', 'facebook'],
  ['c', 'site:youtube.com'],
  ['d', 'site:youtube.com'],
  ['e', 'x'],
  ['f', 'site:a.example'],
];

const aStep = fc.oneof(
  fc.record({
    kind: fc.constant('visit' as const),
    where: fc.constantFrom(...WHERE),
    minute: fc.integer({ min: 0, max: 500 }),
    seconds: fc.integer({ min: 0, max: 4000 }),
    zone: fc.constantFrom(...ZONES),
    ended: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom(
      'personal' as const,
      'remove' as const,
      'split' as const,
      'plan' as const,
      'more' as const,
    ),
  }),
  fc.record({ kind: fc.constant('day start' as const), hour: fc.constantFrom(...DAY_STARTS) }),
);

const claimed = { kind: 'visit', ended: false } as const;
const on = (id: string): readonly [string, Platform] => [id, 'facebook'];

/** A planned session that is cut in two after midnight, and whose plan was extended before. */
const PLANNED = [
  { ...claimed, where: on('b'), minute: 100, seconds: 4000, zone: 'America/New_York' },
  { kind: 'plan' as const },
  { ...claimed, where: on('c'), minute: 169, seconds: 4000, zone: 'America/New_York' },
  { kind: 'more' as const },
  { kind: 'split' as const },
];

/** A session over midnight that turns out to have begun earlier. */
const EARLIER = [
  { ...claimed, where: on('f'), minute: 493, seconds: 2821, zone: 'Pacific/Apia' },
  { ...claimed, where: on('a'), minute: 424, seconds: 3541, zone: 'America/New_York' },
  { ...claimed, where: on('a'), minute: 0, seconds: 0, zone: 'America/New_York' },
];

async function take(db: Database, step: typeof aStep extends fc.Arbitrary<infer T> ? T : never) {
  const now = EVENING + 2000 * MINUTE;
  if (step.kind === 'visit') {
    const { zone, minute, seconds, ended } = step;
    const [id, platform] = step.where;
    const start = EVENING + minute * MINUTE;
    const end = start + seconds * SECOND;
    const endedBy = ended ? ('left' as const) : null;
    const claim = { id, platform, start, end, seconds, endedBy, surface: 'feed' as const };
    await storeVisit(db, { ...claim, trimmed: null }, { zone, now });
    return;
  }
  if (step.kind === 'day start') return changeDayStart(db, step.hour, now);
  const session = await db.sessions.toCollection().last();
  if (session === undefined) return;
  switch (step.kind) {
    case 'personal':
      await changePurpose(
        db,
        [session.id],
        { purpose: 'personal', goalId: null, customer: null },
        now,
      );
      return;
    case 'plan':
      await answerSession(
        db,
        session.id,
        { purpose: 'personal', goalId: null, customer: null, plannedMinutes: 5, ifThen: null },
        null,
        now,
      );
      return;
    case 'more':
      await extendPlan(db, session.id, 10, now);
      return;
    case 'remove':
      await removeSessions(db, [session.id], now);
      return;
    case 'split':
      await splitSession(db, session.id, session.start + 2 * MINUTE, now);
  }
}

/** All the seconds of some totals, which are the visits' own, whenever their days start. */
const secondsIn = (rows: readonly DailyTotal[]) =>
  Math.round(
    rows
      .flatMap(({ platforms }) => Object.values(platforms).flat())
      .reduce((sum, [, , , seconds]) => sum + seconds, 0),
  );

async function secondsSeen(db: Database) {
  const visits = await db.visits.toArray();
  return Math.round(visits.reduce((sum, { seconds }) => sum + seconds, 0));
}

describe('daily totals', () => {
  test('are what a rebuild from the facts gives, after anything that changes the facts', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        run += 1;
        const db = new Database(`daily totals ${run}`);
        for (const step of steps) await take(db, step);
        const kept = await db.dailyTotals.toArray();
        expect(inOrder(kept)).toEqual(inOrder(await derivedTotals(db)));
        expect(secondsIn(kept)).toBe(await secondsSeen(db));
        await rebuildTotals(db);
        expect(inOrder(await db.dailyTotals.toArray())).toEqual(inOrder(kept));
        db.close();
      }),
      { numRuns: 25, examples: [[EARLIER], [PLANNED]] },
    );
  });

  test('hold on the day a session began its plan, and all it took until the next one', () => {
    const midnight = Date.parse('2026-11-02T00:00:00Z');
    const start = midnight - 2 * MINUTE;
    const planned = aSession({ id: 'p', zone: 'UTC', start, platform: 'x', plannedMinutes: 3 });
    const free = aSession({ id: 'f', zone: 'UTC', start, platform: 'x' });
    const visits = [
      aVisit({ id: '1', sessionId: 'p', platform: 'x', start, end: midnight, seconds: 120 }),
      aVisit({
        id: '2',
        sessionId: 'p',
        platform: 'x',
        start: midnight,
        end: midnight + 9 * MINUTE,
        seconds: 540,
      }),
      aVisit({ id: '3', sessionId: 'f', platform: 'x', start, end: midnight, seconds: 60 }),
    ];
    const totals = dailyTotals(new Map([planned, free].map((one) => [one.id, one])), visits);
    expect(totals.map(({ day, plans }) => [day, plans])).toEqual([
      ['2026-11-01', { x: [[3, 660]] }],
      ['2026-11-02', undefined],
    ]);
    const on = (day: string) => plannedOn(totals, { from: day, to: day });
    expect(on('2026-11-01')).toEqual([{ plannedMinutes: 3, minutes: 11 }]);
    expect(on('2026-11-02')).toEqual([]);
  });

  test('share a visit over midnight between the days, and lose nothing', () => {
    const session = aSession({ zone: 'America/New_York', purpose: 'customer' });
    const midnight = Date.parse('2026-11-02T05:00:00Z');
    const visit = aVisit({
      start: midnight - 3 * MINUTE,
      end: midnight + MINUTE,
      seconds: 200,
      platform: 'x',
    });
    const totals = dailyTotals(new Map([[session.id, session]]), [visit]);
    expect(totals).toEqual([
      { day: '2026-11-01', platforms: { x: [['customer', '', 23, 150, 1, 'feed 150']] } },
      { day: '2026-11-02', platforms: { x: [['customer', '', 0, 50, 0, 'feed 50']] } },
    ]);
  });

  test('tell for an unstated session which it was and when it began, by its own clock', () => {
    const session = aSession({
      purpose: 'unstated',
      zone: 'Asia/Kathmandu',
      start: Date.parse('2026-11-01T02:15:30Z'),
    });
    const visit = aVisit({ start: session.start, end: session.start + 5000, seconds: 5 });
    const [total] = dailyTotals(new Map([[session.id, session]]), [visit]);
    const [cell] = total?.platforms[visit.platform] ?? [];
    expect(cell).toEqual(['unstated', `${session.id}@2026-11-01T08:00`, 8, 5, 1, 'feed 5']);
    expect(cell && servedBy(cell)).toEqual({
      purpose: 'unstated',
      sessionId: session.id,
      startedAt: '2026-11-01T08:00',
    });
  });

  test('add up by the hour and by what was served, and tell the surfaces apart', () => {
    const goal = aSession({ id: 'g', purpose: 'goal', goalId: 'goal', zone: 'UTC' });
    const start = Date.parse('2026-11-02T09:58:00Z');
    const visits = (
      [
        ['feed', 0, 60],
        ['people', 1, 30],
        ['feed', 1.5, 20],
        ['feed', 2, 5],
      ] as const
    ).map(([surface, minute, seconds], at) =>
      aVisit({
        id: `${at}`,
        sessionId: 'g',
        surface,
        platform: 'x',
        start: start + minute * MINUTE,
        end: start + minute * MINUTE + seconds * SECOND,
        seconds,
      }),
    );
    expect(dailyTotals(new Map([['g', goal]]), visits)).toEqual([
      {
        day: '2026-11-02',
        platforms: {
          x: [
            ['goal', 'goal', 9, 110, 1, 'feed 80,people 30'],
            ['goal', 'goal', 10, 5, 0, 'feed 5'],
          ],
        },
      },
    ]);
  });
});
