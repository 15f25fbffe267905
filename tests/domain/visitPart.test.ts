import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attentionOf, secondsBefore, secondsWithin } from '../../src/domain/visitPart.ts';
import { aVisit } from '../support/rows.ts';

/** A visit as a monotonic clock counts it: seconds with a fraction, never more than its span. */
const anyVisit = fc
  .tuple(fc.nat(10_000_000), fc.nat(4_000_000), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([start, length, share]) =>
    aVisit({ start, end: start + length, seconds: (length / 1000) * share }),
  );

test('the parts on both sides of an instant add up to the visit', () => {
  fc.assert(
    fc.property(anyVisit, fc.nat(14_000_000), (visit, at) => {
      const before = secondsWithin(visit, { start: -Infinity, end: at });
      const after = secondsWithin(visit, { start: at, end: Infinity });
      expect(before + after).toBeCloseTo(visit.seconds, 9);
      expect(Math.min(before, after, visit.seconds - before)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a later instant never has fewer seconds before it', () => {
  fc.assert(
    fc.property(anyVisit, fc.nat(14_000_000), fc.nat(2000), (visit, at, more) => {
      expect(secondsBefore(visit, at + more)).toBeGreaterThanOrEqual(secondsBefore(visit, at));
    }),
  );
});

test('a fraction of a second is shared too, and nothing is rounded up', () => {
  const visit = aVisit({ start: 0, end: 10_600, seconds: 10.6 });
  expect(secondsBefore(visit, 10_590)).toBeCloseTo(10.59, 9);
  expect(secondsWithin(visit, { start: 20_000, end: 30_000 })).toBe(0);
});

test('a visit without length lies whole on one side', () => {
  const visit = aVisit({ start: 1000, end: 1000, seconds: 0.4 });
  expect(secondsWithin(visit, { start: 1000, end: 2000 })).toBe(0.4);
  expect(secondsWithin(visit, { start: 0, end: 1000 })).toBe(0);
});

test('the seconds of several visits add up', () => {
  expect(attentionOf([{ seconds: 10.5 }, { seconds: 0.5 }])).toBe(11);
});
