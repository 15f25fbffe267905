import { describe, expect, test } from 'vitest';
import { keysOf, nextPage, offeredOn, pageOf } from '../../src/popup/offered.ts';
import type { GoalChoice } from '../../src/protocol/popup.ts';

const goals = (count: number): readonly GoalChoice[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `g${i}`,
    title: `Goal ${i}`,
    measure: 'leads',
    target: 9,
    dueOn: '2026-12-31',
    done: 0,
  }));

const keys = (count: number, page = 0) => keysOf(offeredOn(goals(count), page)).join('');

describe('the keys that choose', () => {
  test('are those of what is shown, and no other', () => {
    expect(keys(0)).toBe('c0');
    expect(keys(1)).toBe('1c0');
    expect(keys(4)).toBe('1234c0');
    expect(keys(5)).toBe('12345c0');
    expect(keys(7)).toBe('12345c0');
  });

  test('count from 1 again among the other goals', () => {
    expect(keys(5, 1)).toBe('15c0');
    expect(keys(7, 1)).toBe('1235c0');
  });
});

test('after the last of the other goals come the first ones', () => {
  expect(nextPage(goals(7), 0)).toBe(1);
  expect(nextPage(goals(7), 1)).toBe(0);
  expect(nextPage(goals(4), 0)).toBe(0);
});

test('opens where the goal stands that is chosen', () => {
  expect(pageOf(goals(7), { kind: 'goal', id: 'g5' })).toBe(1);
  expect(pageOf(goals(7), { kind: 'goal', id: 'g3' })).toBe(0);
  expect(pageOf(goals(7), { kind: 'goal', id: 'gone' })).toBe(0);
  expect(pageOf(goals(7), { kind: 'personal' })).toBe(0);
  expect(pageOf([], null)).toBe(0);
});
