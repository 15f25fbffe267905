import { expect, test } from 'vitest';
import { type Judgement, judgeChannels } from '../../../src/domain/analytics/judgement.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import { NOW, Owner, PLAN, ZONE } from './owner.ts';

const WEEK = 7 * 24 * 3_600_000;
const ledger = new Owner()
  .spends(4, 'linkedin', 20)
  .spends(2, 'x', 20)
  .hears('linkedin', [10, 60, 100])
  .hears('x', [10, 60])
  .sells('x', 50, 1, 100_000)
  .ledger();

function countsOf(marks: { mark?: number; later?: ReadonlyMap<Channel, number> }, on: Channel) {
  const moment = { now: NOW, zone: ZONE, mark: null, ...marks };
  const { channels } = judgeChannels(ledger, PLAN, moment);
  const found = channels.find(({ channel }) => channel === on)?.counts.history;
  return [found?.hours.length, found?.leads.length, found?.direct.length];
}

const judgedWith = (later: ReadonlyMap<Channel, number>): Judgement =>
  judgeChannels(ledger, PLAN, { now: NOW, zone: ZONE, mark: null, later });

const onX = ({ channels }: Judgement) => channels.find(({ channel }) => channel === 'x');

test('a mark begins the evidence of every channel anew', () => {
  expect(countsOf({}, 'linkedin')).toEqual([20, 3, 0]);
  expect(countsOf({ mark: NOW - 4 * WEEK }, 'linkedin')).toEqual([4, 1, 0]);
  expect(countsOf({ mark: NOW - 4 * WEEK }, 'x')).toEqual([4, 1, 0]);
});

test('a mark of one channel leaves the others as they are', () => {
  const later = new Map([['x', NOW - 4 * WEEK] as const]);
  expect(countsOf({ later }, 'x')).toEqual([4, 1, 0]);
  expect(countsOf({ later }, 'linkedin')).toEqual([20, 3, 0]);
});

test('a mark of one channel changes no other verdict, nor what is believed of an hour there', () => {
  const without = judgedWith(new Map());
  const marked = judgedWith(new Map([['x', NOW - 4 * WEEK] as const]));
  const others = (judged: Judgement) => judged.channels.filter(({ channel }) => channel !== 'x');
  expect(others(marked)).toEqual(others(without));
  expect(marked.conversion).toBe(without.conversion);
  expect(onX(marked)?.value).not.toEqual(onX(without)?.value);
});

test('a mark that was made within the week has no evidence a week ago', () => {
  const marked = judgedWith(new Map([['x', NOW - WEEK / 4] as const]));
  expect(onX(marked)?.counts.history.hours).toHaveLength(0);
  expect(onX(marked)?.shown).toBe('too_early');
});

test('the later of two marks holds', () => {
  const later = new Map([['x', NOW - 10 * WEEK] as const]);
  expect(countsOf({ mark: NOW - 4 * WEEK, later }, 'x')).toEqual([4, 1, 0]);
});
