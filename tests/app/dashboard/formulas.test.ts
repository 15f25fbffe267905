import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/app/dashboard/target/Target.tsx';
import { needsOf } from '../../../src/app/dashboard/target/takes.ts';
import { deed, ownerOf } from '../../domain/analytics/anyOwner.ts';
import { everyFormula, toldOnTheCard } from './everySentence.ts';
import { reckonedAfter } from './reckonedAfter.ts';
import * as who from './trades.ts';

const OWNERS = {
  'a consultant': who.consultant,
  'an estate agent': who.estateAgent,
  'a sales person': who.salesPerson,
  'a shop': who.shop,
  'an agency': who.agency,
  'a maker': who.maker,
  'a stranded consultant': who.strandedConsultant,
  'an adviser': who.referred,
};

const wrong = (trade: who.Trade) =>
  everyFormula(who.viewOfTrade(trade)).flatMap((explanation) =>
    reckonedAfter(explanation).filter(({ holds }) => !holds),
  );

describe('every formula gives the figure that is shown', () => {
  it.each(Object.entries(OWNERS))('to %s', (_, trade) => {
    const formulas = everyFormula(who.viewOfTrade(trade())).flatMap(reckonedAfter);
    expect(formulas.length).toBeGreaterThan(5);
    expect(wrong(trade())).toEqual([]);
  });

  it('to anybody', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 3, maxLength: 20 }), (deeds) => {
        const settings = { business: 'projects', typicalSale: 155_000, margin: 0.7 } as const;
        const goals = [who.goalOf({ target: 90_000_000 })];
        expect(wrong({ owner: ownerOf(deeds), settings, goals })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('and ends in the amount beside it', () => {
    const view = who.viewOfTrade(who.consultant());
    if (view.outlook === null) throw new Error('no outlook');
    for (const { amount, explained } of needsOf(view.outlook, contextOf(view)))
      expect(explained).toContain(amount);
  });
});

describe('the card of what to fix first', () => {
  const cards = Object.values(OWNERS).flatMap((trade) => toldOnTheCard(who.viewOfTrade(trade())));

  it('has its figures in its sentences, where each of them tells how it came about', () => {
    expect(cards.length).toBeGreaterThan(3);
    for (const { text, figure, by } of cards) {
      expect(text).toContain(figure);
      expect(by).not.toBe('');
    }
  });
});

describe('a formula that does not hold', () => {
  it.each([
    '20\u00a0h × £60 an hour = £1,300.',
    'Leads: (2 + 1) ÷ (30\u00a0h + 10\u00a0h) = 0.1 an hour.',
    '£3,640 from new leads ÷ £1,812 a sale = 3, rounded up to 3.',
    '£36,000 − £8,010 booked = £20,000.',
  ])('is found out: %s', (formula) => {
    expect(reckonedAfter(formula)).toMatchObject([{ holds: false }]);
  });

  it.each([
    '20\u00a0h × £60 an hour = £1,200.',
    'Who buy: (2 + 12 × 19.8%) ÷ (5.3 + 12) = 25.3%; 19.8% is the share over all channels.',
    '41\u00a0h 30\u00a0min × £60 an hour + £12.50 spent = £2,503.',
    '£1,200 − £2,490 = −£1,290.',
  ])('while one that holds is not: %s', (formula) => {
    expect(reckonedAfter(formula)).toMatchObject([{ holds: true }]);
  });
});
