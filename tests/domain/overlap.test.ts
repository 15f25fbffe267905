import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, cutAt, startedLater, stronger } from '../../src/domain/overlap.ts';
import type { VisitEnd } from '../../src/domain/visit.ts';
import { aVisit } from '../support/rows.ts';

/** Claims about one visit; of the endings that the page itself saw there is only one. */
const claims = fc
  .record({
    endedBy: fc.constantFrom<(VisitEnd | null)[]>(null, 'recovered', 'elsewhere', 'hidden'),
    seconds: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ endedBy, seconds }): Claim => {
    const length = endedBy === 'hidden' ? 40 : seconds;
    return aVisit({ start: 0, end: length * 1000, seconds: length, endedBy });
  });

describe('the stronger claim', () => {
  it('is the same in any order, however often it is made', () => {
    fc.assert(
      fc.property(claims, claims, claims, (one, two, three) => {
        expect(stronger(one, two)).toEqual(stronger(two, one));
        expect(stronger(stronger(one, two), three)).toEqual(stronger(one, stronger(two, three)));
        expect(stronger(one, one)).toEqual(one);
      }),
    );
  });

  it('is the one that a person made by hand', () => {
    const edited = aVisit({ endedBy: 'edited', seconds: 5 });
    expect(stronger(edited, aVisit({ endedBy: 'hidden', seconds: 60 }))).toBe(edited);
  });
});

describe('a cut', () => {
  it('takes exactly what lies after it', () => {
    const visit = aVisit({ start: 0, end: 60_000, seconds: 60, endedBy: 'hidden' });
    expect(cutAt(visit, 45_500)).toMatchObject({
      end: 45_500,
      seconds: 45.5,
      endedBy: 'elsewhere',
    });
    expect(cutAt(visit, 60_000)).toBe(visit);
  });

  it('never leaves less than nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 0, max: 90 }),
        (at, length) => {
          const visit = aVisit({ start: 0, end: length * 1000, seconds: length, endedBy: null });
          const { start, end, seconds } = cutAt(visit, at * 1000);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(seconds * 1000).toBe(end - start);
        },
      ),
    );
  });
});

describe('of two visits', () => {
  it('exactly one started later', () => {
    const place = fc.record({
      start: fc.integer({ min: 0, max: 2 }),
      id: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one.id !== other.id);
        expect(startedLater(aVisit(one), aVisit(other))).not.toBe(
          startedLater(aVisit(other), aVisit(one)),
        );
      }),
    );
  });
});
