import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/duration.ts';
import { DRIFT_AFTER, decideNudge } from '../../src/domain/governor.ts';
import { ASK_GAP, type OpeningKind } from '../../src/domain/nudge.ts';
import { isHeldOut, QUIET_FOR } from '../../src/domain/nudgeLimits.ts';
import type {
  Decision,
  Due,
  NudgeRules,
  PlanNow,
  SessionNow,
  ShownNudge,
} from '../../src/domain/nudging.ts';
import { ASKING_MODES } from '../../src/domain/settings.ts';

const NOW = Date.UTC(2026, 10, 19, 14, 0);
const DAY_START = Date.UTC(2026, 10, 19, 5, 0);

const fresh: SessionNow = {
  id: 'this',
  purpose: 'unstated',
  standing: false,
  attention: 10,
  firstOfHalfDay: true,
  unusual: false,
  keyAgo: null,
  fullScreen: false,
  audible: false,
};
const stated = { purpose: 'goal' } as const;
const NO_PLAN: PlanNow = { seconds: null, activity: null, scrolling: 0 };
const NOTHING_DUE: Due = { followUps: 0, review: false, budgetLeft: null };
const RULES: NudgeRules = {
  on: true,
  mode: 'usual',
  perDay: 4,
  workingTime: true,
  quietHours: false,
  notToday: false,
  never: [],
  compares: false,
  dayStart: DAY_START,
};

interface Given {
  readonly session?: Partial<SessionNow>;
  readonly plan?: Partial<PlanNow>;
  readonly due?: Partial<Due>;
  readonly history?: readonly ShownNudge[];
  readonly rules?: Partial<NudgeRules>;
}

function decided({ session, plan, due, history = [], rules }: Given): Decision {
  return decideNudge(
    NOW,
    { ...fresh, ...session },
    { ...NO_PLAN, ...plan },
    { ...NOTHING_DUE, ...due },
    history,
    { ...RULES, ...rules },
  );
}

const shown = (ago: number, more: Partial<ShownNudge> = {}): ShownNudge => ({
  kind: 'start',
  sessionId: 'earlier',
  shownAt: NOW - ago,
  answer: 'answered',
  answeredAt: NOW - ago,
  ...more,
});
const own = (kind: ShownNudge['kind']) => shown(HOUR, { kind, sessionId: 'this' });
const spread = (count: number, gap: number) =>
  Array.from({ length: count }, (_, index) => shown((index + 1) * gap));
const dismissed = (kind: ShownNudge['kind'], daysAgo: number) =>
  shown(daysAgo * 24 * HOUR, { kind, answer: 'dismissed' });

const nothing: Decision = { kind: 'nothing' };
const badge = (again: number | null = null): Decision => ({ kind: 'badge', again });
const wait = (again: number): Decision => ({ kind: 'wait', again });
const opens = (nudge: OpeningKind): Decision => ({
  kind: 'popup',
  nudge,
});
const drifting = { activity: 'talking', scrolling: DRIFT_AFTER } as const;
const planUp = { session: { ...stated, attention: 600 }, plan: { seconds: 600 } };

const TABLE: readonly [string, Given, Decision][] = [
  ['opens at the tenth second of attention', {}, opens('start')],
  ['waits before the tenth second', { session: { attention: 7 } }, wait(3)],
  ['asks nothing once a purpose is stated', { session: stated }, nothing],
  ['asks nothing while a standing answer holds', { session: { standing: true } }, nothing],
  ['asks nothing on a platform set to never', { rules: { mode: 'never' } }, nothing],
  ['asks nothing on a day she said not today', { rules: { notToday: true } }, nothing],
  ['keeps to the badge if told so', { rules: { mode: 'only the badge' } }, badge()],
  ['keeps to the badge outside working hours', { rules: { workingTime: false } }, badge()],
  ['keeps to the badge in quiet hours', { rules: { quietHours: true } }, badge()],
  ['keeps to the badge after the first session', { session: { firstOfHalfDay: false } }, badge()],
  [
    'asks only in an unusual session if told so',
    { session: { unusual: true, firstOfHalfDay: false }, rules: { mode: 'only when unusual' } },
    opens('start'),
  ],
  ['leaves a usual session alone if told so', { rules: { mode: 'only when unusual' } }, badge()],
  ['heeds a row that a set-back clock left ahead', { history: [shown(-HOUR)] }, badge()],
  ['heeds none that is years ahead', { history: [shown(-20_000 * HOUR)] }, opens('start')],
  ['does not ask twice in one session', { history: [own('start')] }, badge()],
  ['does not ask again what she opened herself', { history: [own('asked')] }, badge()],
  ['waits 20 minutes after the last one', { history: [shown(ASK_GAP - 1)] }, badge()],
  ['asks again after 20 minutes', { history: [shown(ASK_GAP)] }, opens('start')],
  ['stops at four a day', { history: spread(4, ASK_GAP) }, badge()],
  ['opens the fourth of a day', { history: spread(3, ASK_GAP) }, opens('start')],
  ['keeps to her own number a day', { history: spread(1, ASK_GAP), rules: { perDay: 1 } }, badge()],
  ['forgets what was shown yesterday', { history: spread(9, 12 * HOUR) }, opens('start')],
  ['waits a minute after a key', { session: { keyAgo: 20 } }, badge(40)],
  ['opens 60 seconds after the last key', { session: { keyAgo: 60 } }, opens('start')],
  ['stays away from full screen', { session: { fullScreen: true } }, badge(60)],
  ['stays away while the tab is heard', { session: { audible: true } }, badge(60)],
  [
    'asks in every session if told so, at any hour and above the cap',
    { history: spread(9, MINUTE), rules: { mode: 'every session', workingTime: false } },
    opens('start'),
  ],
  ['puts a due follow-up before the question', { due: { followUps: 2 } }, opens('follow-up')],
  [
    'offers follow-ups once a day',
    {
      session: stated,
      due: { followUps: 2 },
      history: [shown(HOUR, { kind: 'follow-up' })],
    },
    nothing,
  ],
  [
    'asks nothing more in the session whose follow-up popup asked already',
    { due: { followUps: 2 }, history: [shown(HOUR, { kind: 'follow-up', sessionId: 'this' })] },
    badge(),
  ],
  ['puts a review that is ready before the question', { due: { review: true } }, opens('review')],
  [
    'puts a due follow-up before a review',
    { due: { followUps: 1, review: true } },
    opens('follow-up'),
  ],
  [
    'says in a stated visit too that a review is ready',
    { session: stated, due: { review: true } },
    opens('review'),
  ],
  [
    'asks nothing more in the session whose review popup asked already',
    { due: { review: true }, history: [own('review')] },
    badge(),
  ],
  [
    'says nothing of a review outside working hours',
    { session: stated, due: { review: true }, rules: { workingTime: false } },
    nothing,
  ],
  [
    'says it once when ten minutes of scrolling took the place of messages',
    { session: { ...stated, attention: 900 }, plan: drifting },
    opens('drift'),
  ],
  [
    'calls no scrolling drift that she came for',
    { session: { ...stated, attention: 900 }, plan: { activity: 'scrolling', scrolling: 900 } },
    nothing,
  ],
  [
    'says a drift only once in a session',
    { session: { ...stated, attention: 900 }, plan: drifting, history: [own('drift')] },
    nothing,
  ],
  ['says when the week is used up', { session: stated, due: { budgetLeft: 0 } }, opens('budget')],
  [
    'says only once in a session that the week is used up',
    { session: stated, due: { budgetLeft: 0 }, history: [own('budget')] },
    nothing,
  ],
  ['says nothing while minutes are left', { session: stated, due: { budgetLeft: 60 } }, nothing],
  ['comes back when the plan is over', planUp, opens('plan end')],
  [
    'looks again when the plan will be over',
    { session: { ...stated, attention: 540 }, plan: { seconds: 600 } },
    wait(60),
  ],
  [
    'counts the end of a plan under no cap',
    { ...planUp, history: spread(9, MINUTE) },
    opens('plan end'),
  ],
  ['says the end of a plan once', { ...planUp, history: [own('plan end')] }, nothing],
  [
    'leaves a session alone after the end of its plan',
    { ...planUp, due: { followUps: 3, budgetLeft: -60 }, history: [own('plan end')] },
    nothing,
  ],
  [
    'keeps the end of a plan for later in quiet hours',
    { ...planUp, rules: { quietHours: true } },
    nothing,
  ],
  ['never shows a kind she never wants', { ...planUp, rules: { never: ['plan end'] } }, nothing],
  ['opens nothing when everything is off', { ...planUp, rules: { on: false } }, nothing],
  [
    'quiets a kind that was dismissed three times in a row',
    { history: [1, 2, 3].map((day) => dismissed('start', day)) },
    badge(),
  ],
  [
    'goes on with a kind that was answered in between',
    { history: [dismissed('start', 1), shown(2 * 24 * HOUR), dismissed('start', 3)] },
    opens('start'),
  ],
  [
    'tries a quiet kind again after a week',
    { history: [0, 1, 2].map((day) => dismissed('start', QUIET_FOR / (24 * HOUR) + day)) },
    opens('start'),
  ],
];

describe('decideNudge', () => {
  for (const [sentence, given, expected] of TABLE)
    test(sentence, () => {
      expect(decided(given)).toEqual(expected);
    });

  test('leaves one session in five alone where she compares, the same one each time', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `session ${index}`);
    const heldOut = ids.filter((id) => isHeldOut(id));
    expect(heldOut.length).toBeGreaterThan(300);
    expect(heldOut.length).toBeLessThan(500);
    const [id = ''] = heldOut;
    const given = { session: { id }, rules: { compares: true } };
    expect(decided(given)).toEqual({ kind: 'held out', nudge: 'start' });
    expect(decided({ session: { id } })).toEqual(opens('start'));
  });
});

/** A moment of a day of browsing: how long after the last one, and what the page is like. */
const moment = fc.record({
  later: fc.integer({ min: -30 * 60, max: 90 * 60 }),
  session: fc.integer({ min: 0, max: 5 }),
  attention: fc.integer({ min: 0, max: 4000 }),
  isStated: fc.boolean(),
  keyAgo: fc.option(fc.integer({ min: 0, max: 200 })),
  fullScreen: fc.boolean(),
  audible: fc.boolean(),
  firstOfHalfDay: fc.boolean(),
  unusual: fc.boolean(),
  scrolling: fc.integer({ min: 0, max: 1200 }),
  followUps: fc.integer({ min: 0, max: 3 }),
  review: fc.boolean(),
  budgetLeft: fc.option(fc.integer({ min: -100, max: 100 })),
  quietHours: fc.boolean(),
  workingTime: fc.boolean(),
  on: fc.boolean(),
  mode: fc.constantFrom(...ASKING_MODES),
  answer: fc.constantFrom('answered' as const, 'dismissed' as const, 'left' as const, null),
});
type Moment = typeof moment extends fc.Arbitrary<infer M> ? M : never;

/** What opened in a day of moments; only the store outlives a moment, so each may be a new worker's. */
function live(moments: readonly Moment[]): readonly (ShownNudge & { readonly at: Moment })[] {
  const history: (ShownNudge & { readonly at: Moment })[] = [];
  let now = DAY_START + 12 * HOUR;
  for (const at of moments) {
    now += at.later * SECOND;
    const id = `session ${at.session}`;
    const decision = decideNudge(
      now,
      { ...fresh, ...at, id, purpose: at.isStated ? 'goal' : 'unstated' },
      { seconds: at.isStated ? 600 : null, activity: 'talking', scrolling: at.scrolling },
      at,
      history,
      { ...RULES, ...at },
    );
    if (decision.kind !== 'popup') continue;
    const { answer } = at;
    history.push({
      kind: decision.nudge,
      sessionId: id,
      shownAt: now,
      answer,
      answeredAt: now,
      at,
    });
  }
  return history;
}

describe('a day of nudges, whatever happens in it', () => {
  const day = fc.array(moment, { maxLength: 60 });
  const isCapped = ({ kind, at }: { kind: string; at: Moment }) =>
    kind !== 'plan end' && !(kind === 'start' && at.mode === 'every session');

  test('never goes above the cap, nor twice within 20 minutes', () => {
    fc.assert(
      fc.property(day, (moments) => {
        const all = live(moments);
        for (const [index, one] of all.entries()) {
          if (!isCapped(one)) continue;
          const before = all.slice(0, index).filter(({ kind }) => kind !== 'plan end');
          expect(before.filter(({ shownAt }) => shownAt >= DAY_START).length).toBeLessThan(4);
          for (const { shownAt } of before)
            expect(one.shownAt - shownAt).toBeGreaterThanOrEqual(ASK_GAP);
        }
      }),
    );
  });

  test('opens nothing in quiet hours, over a key, in full screen, over sound, or when it is off', () => {
    fc.assert(
      fc.property(day, (moments) => {
        for (const { at } of live(moments)) {
          const { quietHours, keyAgo, fullScreen, audible, on, mode } = at;
          expect({ quietHours, fullScreen, audible, on }).toEqual({
            quietHours: false,
            fullScreen: false,
            audible: false,
            on: true,
          });
          expect(keyAgo ?? 60).toBeGreaterThanOrEqual(60);
          expect(mode).not.toBe('never');
        }
      }),
    );
  });

  test('never says the same twice in one session, and nothing after the end of its plan', () => {
    fc.assert(
      fc.property(day, (moments) => {
        const all = live(moments);
        for (const [index, { kind, sessionId }] of all.entries()) {
          const earlier = all.slice(0, index).filter((one) => one.sessionId === sessionId);
          const kinds = earlier.map((one) => one.kind);
          expect(kinds).not.toContain(kind);
          expect(kinds).not.toContain('plan end');
        }
      }),
    );
  });
});
