import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disjoint } from '../../src/domain/disjoint.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { aVisit } from '../support/rows.ts';

/** An id that begins with these signs. */
const uuid = (name: string) => `${name.padEnd(8, '0')}-0000-4000-8000-000000000000`;
const visit = (name: string, start: number, end: number, fields: Partial<Visit> = {}) =>
  aVisit({ id: uuid(name), start: start * 1000, end: end * 1000, seconds: end - start, ...fields });

/** The visits of one browser: one after the other, as its recorder leaves them. */
const aBrowser = (name: string) =>
  fc
    .array(
      fc.record({
        pause: fc.integer({ min: 0, max: 9 }),
        length: fc.integer({ min: 1, max: 20 }),
        edited: fc.constantFrom(false, false, false, true),
      }),
      { maxLength: 6 },
    )
    .map((steps) => {
      let at = 0;
      return steps.map(({ pause, length, edited }, nth) => {
        const start = at + pause;
        at = start + length;
        return visit(`${name}${nth}`, start, at, edited ? { endedBy: 'edited' } : {});
      });
    });
const [a, b, c] = [aBrowser('a'), aBrowser('b'), aBrowser('c')];

/** Puts two copies together as merging does: of two rows with one id the one that ends later. */
function together(one: readonly Visit[], other: readonly Visit[]): Visit[] {
  const rows = new Map(one.map((row) => [row.id, row]));
  for (const row of other) {
    const known = rows.get(row.id);
    if (known === undefined || row.end > known.end) rows.set(row.id, row);
  }
  return inOrder(disjoint([...rows.values()]));
}

const inOrder = (visits: readonly Visit[]) => [...visits].sort((x, y) => x.start - y.start);
/** Who has which second. */
const seconds = (visits: readonly Visit[]) =>
  visits.flatMap(({ id, partOf, start, end }) =>
    Array.from(
      { length: (end - start) / 1000 },
      (_, n) => `${start / 1000 + n} ${partOf?.id ?? id}`,
    ),
  );
const union = (...copies: (readonly Visit[])[]) =>
  new Set(copies.flatMap((visits) => seconds(visits).map((second) => second.split(' ')[0]))).size;
const total = (visits: readonly Visit[]) => visits.reduce((sum, row) => sum + row.seconds, 0);

test('two copies count every second of their union once', () => {
  fc.assert(
    fc.property(a, b, (one, other) => {
      const both = together(one, other);
      both.slice(1).forEach(({ start }, at) => {
        expect(start).toBeGreaterThanOrEqual(both[at]?.end ?? 0);
      });
      expect(total(both)).toBe(union(one, other));
    }),
  );
});

test('it does not matter which copy comes first', () => {
  fc.assert(
    fc.property(a, b, (one, other) => {
      expect(together(one, other)).toEqual(together(other, one));
    }),
  );
});

test('three copies come to the same in whatever order', () => {
  fc.assert(
    fc.property(a, b, c, (one, two, three) => {
      const left = together(together(one, two), three);
      const right = together(one, together(two, three));
      expect(seconds(left)).toEqual(seconds(right));
      expect(left.map(({ start, end }) => [start, end])).toEqual(
        right.map(({ start, end }) => [start, end]),
      );
    }),
    { numRuns: 500 },
  );
});

test('the same copy once more changes nothing', () => {
  fc.assert(
    fc.property(a, b, (one, other) => {
      const both = together(one, other);
      expect(together(both, other)).toEqual(both);
      expect(together(one, both)).toEqual(both);
    }),
  );
});

test('a visit that goes on around another one is cut in two', () => {
  const video = visit('a', 0, 100, { endedBy: 'hidden' });
  const glance = visit('b', 10, 20);
  expect(inOrder(disjoint([video, glance]))).toMatchObject([
    { id: uuid('a'), start: 0, end: 10_000, seconds: 10, endedBy: 'elsewhere' },
    { id: uuid('b'), start: 10_000, end: 20_000, seconds: 10, endedBy: 'left' },
    {
      start: 20_000,
      end: 100_000,
      seconds: 80,
      endedBy: 'hidden',
      partOf: { id: uuid('a'), start: 0 },
    },
  ]);
});

test('what a person wrote by hand is not cut', () => {
  const edited = visit('a', 0, 60, { endedBy: 'edited' });
  expect(inOrder(disjoint([edited, visit('b', 30, 90)]))).toMatchObject([
    { id: uuid('a'), start: 0, end: 60_000 },
    { id: uuid('b'), start: 60_000, end: 90_000, seconds: 30 },
  ]);
});

test('visits that share no second are given back themselves, a misplaced one too', () => {
  const visits = [visit('a', 0, 10), visit('b', 10, 20), visit('c', 5, 15, { misplaced: true })];
  const result = disjoint(visits);
  expect(new Set(result)).toEqual(new Set(visits));
  for (const row of visits) expect(result).toContain(row);
});
