import { expect, test } from 'vitest';
import { answerOf, type Form, firstForm, hourToOffer, nextTime } from '../../src/popup/choice.ts';
import type { RunningView, SessionView } from '../../src/protocol/popup.ts';

const at = (text: string): number =>
  Temporal.ZonedDateTime.from(`${text}[Europe/London]`).epochMilliseconds;
const MOMENT = { today: '2026-11-19', zone: 'Europe/London', now: at('2026-11-19T14:00') };
const goal = (id: string) => ({
  id,
  title: '',
  measure: 'revenue' as const,
  target: 1,
  dueOn: '2027-03-31',
  done: 0,
});
const here: SessionView = {
  platform: 'linkedin',
  channel: 'linkedin',
  surface: 'messages',
  sessionId: 'this',
  goals: [goal('usual'), goal('other')],
  usualMinutes: 20,
  sessionsToday: 1,
  budget: null,
  secondsToday: 0,
};
const form: Form = firstForm(here, '', '15:00');
const answer = (change: Partial<Form>) => answerOf({ ...form, ...change }, here, 1, MOMENT);

test('the usual goal and the usual minutes are ready to be confirmed', () => {
  expect(answer({})).toMatchObject({
    purpose: 'goal',
    goalId: 'usual',
    plannedMinutes: 20,
    ifThen: null,
    holds: { kind: 'visit' },
  });
});

test('ten minutes are offered to somebody who never planned any', () => {
  expect(firstForm({ ...here, usualMinutes: null }, '', '').minutes).toBe(10);
});

test('without a goal nothing is chosen for her, and nothing is answered', () => {
  const none = firstForm({ ...here, goals: [] }, '', '');
  expect(none.chosen).toBeNull();
  expect(answerOf(none, here, 1, MOMENT)).toBeNull();
});

test('who works for clients is asked about customer work first', () => {
  expect(firstForm(here, '', '', 'customer').chosen).toEqual({ kind: 'customer' });
  expect(firstForm(here, '', '', 'sales').chosen).toEqual({ kind: 'goal', id: 'usual' });
});

test("changing an answer begins with what was said, a plan's odd minutes included", () => {
  const running: RunningView = {
    ...here,
    kind: 'running',
    purpose: 'customer',
    goal: null,
    customer: 'Northwind',
    plannedMinutes: 17,
    ifThen: 'call Ann',
    seconds: 0,
    cameFor: null,
    scrolling: 0,
    surfaces: [],
    standing: null,
  };
  expect(firstForm(running, 'answer Bob', '')).toMatchObject({
    chosen: { kind: 'customer' },
    customer: 'Northwind',
    minutes: 17,
    ifThen: 'call Ann',
  });
});

test("a customer's name goes with customer work only", () => {
  expect(answer({ chosen: { kind: 'customer' }, customer: ' Ann ' })?.customer).toBe('Ann');
  expect(answer({ chosen: { kind: 'customer' }, customer: ' ' })?.customer).toBeNull();
  expect(answer({ chosen: { kind: 'personal' }, customer: 'Ann' })?.customer).toBeNull();
});

test('an if-then line loses its full stop, and goes with a plan only', () => {
  expect(answer({ ifThen: 'message Ann. ' })?.ifThen).toBe('message Ann');
  expect(answer({ ifThen: 'message Ann', minutes: null })?.ifThen).toBeNull();
});

test('an answer may hold until a time, always here, or always in this part', () => {
  expect(answer({ hold: 'until', until: '17:30' })?.holds).toEqual({
    kind: 'until',
    until: at('2026-11-19T17:30'),
    surface: null,
  });
  expect(answer({ hold: 'platform' })?.holds).toEqual({ kind: 'always', surface: null });
  expect(answer({ hold: 'surface' })?.holds).toEqual({ kind: 'always', surface: 'messages' });
});

test('a time that has passed is meant for tomorrow', () => {
  expect(nextTime('13:00', MOMENT)).toBe(at('2026-11-20T13:00'));
  expect(nextTime('14:00', MOMENT)).toBe(at('2026-11-20T14:00'));
});

test('the time to offer is a full hour, at least an hour away', () => {
  expect(hourToOffer(at('2026-11-19T14:00'), MOMENT.zone)).toBe('16:00');
  expect(hourToOffer(at('2026-11-19T14:59'), MOMENT.zone)).toBe('16:00');
});
