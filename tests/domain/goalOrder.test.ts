import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byUse } from '../../src/domain/goalOrder.ts';

const ZONE = 'Europe/London';
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[${ZONE}]`).epochMilliseconds;
const goals = ['first', 'second', 'third'].map((id) => ({ id }));
const used = (goalId: string | null, text: string) => ({ goalId, start: at(text) });
const order = (now: string, ...before: readonly ReturnType<typeof used>[]) =>
  byUse(goals, before, at(now), ZONE).map(({ id }) => id);

test('goals that were never used keep their order', () => {
  expect(order('2026-11-19T09:00')).toEqual(['first', 'second', 'third']);
  expect(order('2026-11-19T09:00', used(null, '2026-11-18T09:00'))).toEqual([
    'first',
    'second',
    'third',
  ]);
});

test('the one used last at this hour goes before one used later at another', () => {
  const before = [used('third', '2026-11-17T09:40'), used('second', '2026-11-18T16:00')];
  expect(order('2026-11-19T09:00', ...before)).toEqual(['third', 'second', 'first']);
  expect(order('2026-11-19T15:30', ...before)).toEqual(['second', 'third', 'first']);
  expect(order('2026-11-19T12:30', ...before)).toEqual(['second', 'third', 'first']);
});

test('of two used at this hour the later one is meant', () => {
  const before = [used('second', '2026-11-18T09:20'), used('third', '2026-11-17T09:00')];
  expect(order('2026-11-19T09:00', ...before)).toEqual(['second', 'third', 'first']);
});

test('an hour is the one that clocks show, over midnight and over a change of clocks', () => {
  expect(order('2026-11-19T00:10', used('third', '2026-11-17T23:40'))[0]).toBe('third');
  const before = [used('third', '2026-10-20T09:00'), used('second', '2026-10-30T11:00')];
  expect(order('2026-10-31T09:59', ...before)[0]).toBe('third');
});

test('no goal is lost and none is named twice', () => {
  const session = fc.record({
    goalId: fc.constantFrom(null, 'first', 'third', 'gone'),
    start: fc.integer({ min: 0, max: 4e12 }),
  });
  fc.assert(
    fc.property(fc.array(session), fc.integer({ min: 0, max: 4e12 }), (before, now) => {
      const ids = byUse(goals, before, now, ZONE).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(['first', 'second', 'third']);
    }),
  );
});
