import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysOfLines,
  EVERY_SESSION,
  filterLines,
  lineOf,
  refreshLines,
  type SessionFilter,
} from '../../src/domain/sessionLine.ts';
import { aSession } from '../support/rows.ts';

const lines = [
  lineOf(aSession({ id: 'c', start: 3, purpose: 'goal', goalId: 'g' }), '2026-11-18'),
  lineOf(aSession({ id: 'b', start: 2, platform: 'x', note: 'Two questions' }), '2026-11-18'),
  lineOf(aSession({ id: 'a', start: 1, purpose: 'customer', customer: 'Café Nord' }), '2026-11-16'),
];
const named = (line: { goalId: string | null }) => (line.goalId === null ? '' : 'More work');
const found = (filter: Partial<SessionFilter>) =>
  filterLines(lines, { ...EVERY_SESSION, ...filter }, named).map((line) => line.id);

describe('a filter', () => {
  test.each([
    ['nothing', {}, ['c', 'b', 'a']],
    ['a platform', { platform: 'x' }, ['b']],
    ['a purpose', { purpose: 'customer' }, ['a']],
    ['a goal', { goalId: 'g' }, ['c']],
    ['days, both included', { from: '2026-11-16', to: '2026-11-17' }, ['a']],
    ['words of the note, in any order', { text: 'questions two' }, ['b']],
    ['a customer, without case and accents', { text: 'CAFE' }, ['a']],
    ['the name of a goal', { text: 'more' }, ['c']],
    ['words of which one is missing', { text: 'two answers' }, []],
  ] as const)('by %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });
});

test('days hold their lines in order', () => {
  expect(daysOfLines(lines).map(({ day, lines: own }) => [day, own.length])).toEqual([
    ['2026-11-18', 2],
    ['2026-11-16', 1],
  ]);
});

test('no line is lost or doubled by days', () => {
  const anyDays = fc.array(fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18'));
  fc.assert(
    fc.property(anyDays, (days) => {
      const all = days.map((day, at) => lineOf(aSession({ id: `${at}` }), day));
      expect(daysOfLines(all).flatMap((day) => day.lines)).toEqual(all);
    }),
  );
});

test('lines read again take their place, and those that are gone leave', () => {
  const fresh = [lineOf(aSession({ id: 'b', start: 9 }), '2026-11-18')];
  expect(refreshLines(lines, new Set(['a', 'b']), fresh).map((line) => line.id)).toEqual([
    'b',
    'c',
  ]);
});

test('a line read twice, or one that nobody said was read again, stands once', () => {
  const b = lineOf(aSession({ id: 'b', start: 9 }), '2026-11-18');
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  expect(ids(refreshLines(lines, new Set(['b']), [b, b]))).toEqual(
    ids(refreshLines(lines, new Set(['b']), [b])),
  );
  expect(ids(refreshLines(lines, new Set(), [b])).filter((id) => id === 'b')).toEqual(['b']);
});
