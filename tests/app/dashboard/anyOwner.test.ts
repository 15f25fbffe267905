import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANGES } from '../../../src/app/dashboard/ranges.ts';
import { addDays } from '../../../src/domain/calendar.ts';
import { OBSTACLES } from '../../../src/domain/goal.ts';
import { deed, money, ownerOf, share } from '../../domain/analytics/anyOwner.ts';
import { TODAY } from '../../domain/analytics/owner.ts';
import { everySentence, sentencesAhead } from './everySentence.ts';
import { goalOf, type Trade, viewOfTrade } from './trades.ts';

const settings = fc.record({
  hourlyValue: fc.option(fc.integer({ min: 0, max: 50_000 })),
  typicalSale: fc.option(money),
  margin: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
  usualConversion: fc.option(share),
  daysToClose: fc.option(fc.integer({ min: 1, max: 400 })),
  hoursAWeek: fc.option(fc.double({ min: 0.1, max: 40, noNaN: true })),
});

/** A goal that ends a year ago at the earliest, and in two years at the latest. */
const goal = fc.record({
  target: money,
  ends: fc.integer({ min: -365, max: 730 }),
  lasts: fc.integer({ min: 1, max: 400 }),
  obstacle: fc.option(fc.constantFrom(...OBSTACLES)),
});

const anyTrade = fc
  .record({ deeds: fc.array(deed, { maxLength: 20 }), settings, goal: fc.option(goal) })
  .map(({ deeds, settings, goal }): Trade => {
    if (goal === null) return { owner: ownerOf(deeds), settings };
    const { target, ends, lasts, obstacle } = goal;
    const dueOn = addDays(TODAY, ends);
    const startsOn = addDays(dueOn, -lasts);
    return {
      owner: ownerOf(deeds),
      settings,
      goals: [goalOf({ target, obstacle, dueOn, startsOn })],
    };
  });

const WRONG = /NaN|Infinity|undefined|null|-\d/;

describe('whatever an owner has done', () => {
  it('no sentence holds a NaN, nothing at all or a negative count', () => {
    fc.assert(
      fc.property(anyTrade, fc.constantFrom(...RANGES), (trade, range) => {
        for (const sentence of everySentence(viewOfTrade(trade, range)))
          expect(sentence).not.toMatch(WRONG);
      }),
      { numRuns: 200 },
    );
  });

  it('nothing is promised for a day that has passed', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const view = viewOfTrade(trade);
        const isAhead = (trade.goals ?? []).some(({ dueOn }) => dueOn >= TODAY);
        if (isAhead) return;
        for (const sentence of sentencesAhead(view))
          expect(sentence).not.toMatch(/by then|your date|your deadline|in \d+ days?|a week/);
      }),
      { numRuns: 100 },
    );
  });
});
