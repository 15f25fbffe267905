import { expect, test } from 'vitest';
import { todayNote } from '../../src/popup/todayNote.ts';
import { askedSession, kindShown, saidFirst, whyOf } from '../../src/popup/why.ts';
import type { PopupView, RunningView } from '../../src/protocol/popup.ts';

const here: RunningView = {
  kind: 'running',
  platform: 'linkedin',
  channel: 'linkedin',
  surface: 'feed',
  sessionId: 'this',
  goals: [],
  usualMinutes: null,
  sessionsToday: 2,
  secondsToday: 700,
  budget: { minutes: 30, secondsLeft: -61 },
  purpose: 'personal',
  goal: null,
  customer: null,
  plannedMinutes: 10,
  ifThen: null,
  seconds: 599,
  cameFor: 'talking',
  scrolling: 600,
  surfaces: [],
  standing: null,
};
const whyIn = (address: string) => whyOf(new URLSearchParams(address));
const known = (at: PopupView['here']) =>
  ({
    kind: 'ready',
    view: { here: at } as PopupView,
    tab: { id: 1, url: null, title: null },
  }) as const;

test('the address says why the popup opened, and none that it was opened by hand', () => {
  expect(whyIn('by=itself&for=plan+end')).toBe('plan end');
  expect(whyIn('by=itself&for=drift')).toBe('drift');
  expect(whyIn('by=itself&for=anything')).toBe('start');
  expect(whyIn('for=drift')).toBeNull();
});

test('what opened it is said first', () => {
  expect(saidFirst(here, 'drift')).toBe('drift');
  expect(saidFirst(here, 'budget')).toBe('budget');
  expect(saidFirst({ ...here, seconds: 600 }, 'plan end')).toBe('plan end');
});

test('a reason that holds no more is not given', () => {
  expect(saidFirst({ ...here, cameFor: null }, 'drift')).toBe('running');
  expect(saidFirst({ ...here, budget: null }, 'budget')).toBe('running');
  expect(saidFirst(here, 'plan end')).toBe('running');
});

test('opened by hand it says that the minutes are up, and nothing else', () => {
  expect(saidFirst(here, null)).toBe('running');
  expect(saidFirst({ ...here, seconds: 600 }, null)).toBe('plan end');
  expect(saidFirst({ ...here, plannedMinutes: null, seconds: 9000 }, null)).toBe('running');
});

test('what there is to have less of is what opened', () => {
  const view = { here } as PopupView;
  expect(kindShown({ why: 'drift', view })).toBe('drift');
  expect(kindShown({ why: null, view })).toBe('plan end');
  expect(kindShown({ why: null, view: { here: { kind: 'asking' } } as PopupView })).toBe('start');
});

test('closing dismisses a question, and whatever opened by itself', () => {
  const asking = { ...here, kind: 'asking' } as const;
  expect(askedSession(known(asking), false)).toBe('this');
  expect(askedSession(known(here), true)).toBe('this');
  expect(askedSession(known(here), false)).toBeNull();
  expect(askedSession({ kind: 'failed' }, true)).toBeNull();
});

test('the note says how often and how long today, or what is left of the week', () => {
  expect(todayNote({ ...here, budget: null }, true)).toBe('Second visit today, 11 min so far');
  const left = { minutes: 30, secondsLeft: 18 * 60 + 59 };
  expect(todayNote({ ...here, budget: left }, true)).toBe(
    'Second visit today, 18 of 30 min left this week',
  );
  expect(todayNote(here, true)).toBe('Second visit today, all 30 min of this week used');
  const first = { ...here, sessionsToday: 1, secondsToday: 20 };
  expect(todayNote({ ...first, budget: left }, true)).toBe('18 of 30 min left this week');
  expect(todayNote({ ...first, budget: null }, true)).toBeNull();
});

test('where room is short the note keeps the week only', () => {
  const goals = ['1', '2', '3'].map((id) => ({ id })) as never;
  expect(todayNote({ ...here, goals, budget: null }, false)).toBeNull();
  expect(todayNote({ ...here, goals }, false)).toBe('all 30 min of this week used');
});
