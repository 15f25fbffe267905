import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import {
  ASK_GAP,
  type AskFacts,
  DAILY_CAP,
  decideAsk,
  type Nudge,
} from '../../src/domain/nudge.ts';
import { ASKING_MODES, type StandingAnswer } from '../../src/domain/settings.ts';

const NOW = Date.UTC(2026, 10, 19, 14, 0);
const DAY_START = Date.UTC(2026, 10, 19, 5, 0);
const STANDING: StandingAnswer = {
  id: 'standing',
  platform: 'linkedin',
  surface: null,
  purpose: 'customer',
  goalId: null,
  customer: null,
  until: null,
};

type Shown = Pick<Nudge, 'kind' | 'sessionId' | 'shownAt'>;
const shown = (ago: number, sessionId = 'earlier'): Shown => ({
  kind: 'start',
  sessionId,
  shownAt: NOW - ago,
});

const calm: AskFacts = {
  sessionId: 'this',
  purpose: 'unstated',
  attention: 10,
  standing: null,
  mode: 'usual',
  notToday: false,
  workingTime: true,
  firstOfHalfDay: true,
  history: [],
  dayStart: DAY_START,
  keyAgo: null,
  fullScreen: false,
  now: NOW,
};

describe('decideAsk', () => {
  const table: readonly [string, Partial<AskFacts>, ReturnType<typeof decideAsk>][] = [
    ['opens at the tenth second of attention', {}, { kind: 'popup' }],
    ['waits before the tenth second', { attention: 7 }, { kind: 'wait', again: 3 }],
    ['asks nothing once a purpose is stated', { purpose: 'personal' }, { kind: 'nothing' }],
    ['asks nothing while a standing answer holds', { standing: STANDING }, { kind: 'nothing' }],
    ['asks nothing on a platform set to never', { mode: 'never' }, { kind: 'nothing' }],
    ['asks nothing on a day she said not today', { notToday: true }, { kind: 'nothing' }],
    ['keeps to the badge if told so', { mode: 'only the badge' }, badge()],
    ['keeps to the badge outside working hours', { workingTime: false }, badge()],
    ['keeps to the badge after the first session', { firstOfHalfDay: false }, badge()],
    ['heeds a row that a set-back clock left an hour ahead', { history: [shown(-HOUR)] }, badge()],
    ['heeds none that is years ahead', { history: [shown(-20_000 * HOUR)] }, { kind: 'popup' }],
    ['does not ask twice in one session', { history: [shown(ASK_GAP, 'this')] }, badge()],
    ['does not ask again what she opened herself', { history: [asked()] }, badge()],
    ['waits 20 minutes after the last question', { history: [shown(ASK_GAP - 1)] }, badge()],
    ['asks again after 20 minutes', { history: [shown(ASK_GAP)] }, { kind: 'popup' }],
    ['stops at four a day', { history: spread(DAILY_CAP, ASK_GAP) }, badge()],
    ['opens the fourth of a day', { history: spread(DAILY_CAP - 1, ASK_GAP) }, { kind: 'popup' }],
    ['forgets what was shown yesterday', { history: spread(9, 12 * ASK_GAP * 3) }, popup()],
    ['waits a minute after a key', { keyAgo: 20 }, badge(40)],
    ['opens 60 seconds after the last key', { keyAgo: 60 }, { kind: 'popup' }],
    ['stays away from full screen', { fullScreen: true }, badge(60)],
    [
      'asks in every session if told so, at any hour and above the cap',
      {
        mode: 'every session',
        workingTime: false,
        firstOfHalfDay: false,
        history: spread(9, MINUTE),
      },
      { kind: 'popup' },
    ],
    ['does not interrupt typing in any mode', { mode: 'every session', keyAgo: 59 }, badge(1)],
  ];
  test.each(table)('%s', (_, change, expected) => {
    expect(decideAsk({ ...calm, ...change })).toEqual(expected);
  });

  const facts = fc.record<AskFacts>({
    sessionId: fc.constant('this'),
    purpose: fc.constantFrom('unstated', 'goal', 'customer', 'personal'),
    attention: fc.nat(4000),
    standing: fc.constantFrom(null, STANDING),
    mode: fc.constantFrom(...ASKING_MODES),
    notToday: fc.boolean(),
    workingTime: fc.boolean(),
    firstOfHalfDay: fc.boolean(),
    history: fc.array(
      fc.record({
        kind: fc.constantFrom('start' as const, 'asked' as const, 'follow-up' as const),
        sessionId: fc.constantFrom('this', 'earlier', null),
        shownAt: fc.integer({ min: NOW - 30 * 60 * MINUTE, max: NOW + 60 * MINUTE }),
      }),
      { maxLength: 8 },
    ),
    dayStart: fc.constant(DAY_START),
    keyAgo: fc.option(fc.nat(200), { nil: null }),
    fullScreen: fc.boolean(),
    now: fc.constant(NOW),
  });
  const whenOpening = (holds: (facts: AskFacts) => boolean) =>
    fc.assert(
      fc.property(facts, (some) => decideAsk(some).kind !== 'popup' || holds(some)),
      { numRuns: 2000 },
    );

  test('never opens twice for one session', () => {
    whenOpening(({ history }) =>
      history.every((nudge) => nudge.sessionId !== 'this' || nudge.kind === 'follow-up'),
    );
  });
  test('never opens when off, in any combination', () => {
    whenOpening(({ mode, notToday, standing }) => {
      return mode !== 'never' && mode !== 'only the badge' && !notToday && standing === null;
    });
  });
  test('never opens within 60 s of a key, in full screen or before the tenth second', () => {
    whenOpening((some) => !some.fullScreen && (some.keyAgo ?? 60) >= 60 && some.attention >= 10);
  });

  test('never goes over the cap or under the gap on a day of any usual sessions', () => {
    const sessions = fc.array(fc.nat(90), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sessions, (pauses) => {
        const opened = dayOf(pauses);
        expect(opened.length).toBeLessThanOrEqual(DAILY_CAP);
        for (const [i, at] of opened.entries())
          expect(i === 0 || at - (opened[i - 1] ?? 0) >= ASK_GAP).toBe(true);
      }),
    );
  });
});

/** When questions opened on a day of new sessions that many minutes apart. */
function dayOf(pauses: readonly number[]): number[] {
  const history: Shown[] = [];
  let now = DAY_START;
  for (const [i, pause] of pauses.entries()) {
    now += pause * MINUTE;
    if (now >= DAY_START + 24 * 60 * MINUTE) break;
    const facts = { ...calm, sessionId: `${i}`, history, now };
    if (decideAsk(facts).kind === 'popup')
      history.push({ kind: 'start', sessionId: `${i}`, shownAt: now });
  }
  return history.map((nudge) => nudge.shownAt);
}

function badge(again: number | null = null) {
  return { kind: 'badge', again } as const;
}
function popup() {
  return { kind: 'popup' } as const;
}
function asked(): Shown {
  return { kind: 'asked', sessionId: 'this', shownAt: NOW - MINUTE };
}
function spread(count: number, apart: number): Shown[] {
  return Array.from({ length: count }, (_, i) => shown((i + 1) * apart, `${i}`));
}
