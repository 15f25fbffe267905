import { describe, expect, it } from 'vitest';
import { judgeChannels } from '../../../src/domain/analytics/judgement.ts';
import { NOW, Owner, PLAN, ZONE } from './owner.ts';

/** A consultant whose LinkedIn has brought a sale every two weeks for half a year. */
const winner = () => {
  const owner = new Owner().spends(4, 'linkedin', 24);
  for (let days = 170; days > 40; days -= 14) owner.wins('linkedin', days, 20, 200_000);
  return owner.hears('linkedin', [160, 120, 90, 60, 30, 10]);
};

/** Five hours a week for half a year, and nobody bought; sales come from elsewhere. */
const loser = () => winner().spends(5, 'facebook', 24).hears('facebook', [150, 100]);

describe('the verdict', () => {
  it('is paying where own sales make it so for two weekly looks', () => {
    expect(winner().judgedOn('linkedin').shown).toBe('paying');
  });

  it('is not paying where half a year brought no sale and others did', () => {
    expect(loser().judgedOn('facebook').shown).toBe('not_paying');
  });

  it('is too early after two weeks', () => {
    const young = new Owner().spends(3, 'linkedin', 2).hears('linkedin', [2, 6]);
    const judged = young.judgedOn('linkedin');
    expect(judged.shown).toBe('too_early');
    expect(judged.hoursThatTell).toBeGreaterThan(1);
  });

  it('is shown in its weaker form until a week later agrees', () => {
    const fresh = new Owner().spends(2, 'linkedin', 24);
    for (const days of [140, 100, 60]) fresh.wins('linkedin', days, 20, 200_000);
    fresh.sells('linkedin', 3, 4, 800_000);
    const judged = fresh.judgedOn('linkedin');
    expect(judged.verdict).toBe('paying');
    expect(judged.shown).toBe('probably_paying');
  });

  it('needs a typical sale, stated or told by three own sales', () => {
    const two = new Owner().spends(4, 'linkedin', 20);
    two.wins('linkedin', 100, 10, 100_000).wins('linkedin', 90, 10, 120_000);
    expect(two.judgedOn('linkedin', { typicalSale: null })).toMatchObject({
      verdict: 'too_early',
      missing: 'typical_sale',
      value: null,
    });
    two.wins('linkedin', 80, 10, 140_000);
    expect(two.judged({ typicalSale: null }).typicalSale).toBe(120_000);
    expect(two.judgedOn('linkedin', { typicalSale: null }).missing).toBeNull();
  });

  it('needs an hour of the channel’s own: those of the others prove nothing of it', () => {
    const told = winner().wins('facebook', 50, 5, 200_000).hears('facebook', [10, 20, 30, 40]);
    expect(told.judgedOn('facebook')).toMatchObject({ missing: 'hours', shown: 'too_early' });
    told.spends(0.5, 'facebook', 1);
    expect(told.judgedOn('facebook').missing).toBeNull();
  });

  it('needs the value of an hour, but shows what an hour brings without it', () => {
    const judged = winner().judgedOn('linkedin', { hourlyValue: null });
    expect(judged).toMatchObject({ verdict: 'too_early', missing: 'hourly_value', chance: null });
    expect(judged.range?.middle).toBeGreaterThan(0);
  });

  it('starts anew with the mark of a change', () => {
    const mark = NOW - 14 * 24 * 3_600_000;
    const judged = judgeChannels(winner().ledger(), PLAN, { now: NOW, zone: ZONE, mark });
    expect(judged.since).toBe(mark);
    const linkedin = judged.channels.find((one) => one.channel === 'linkedin');
    expect(linkedin?.counts.wins).toBe(0);
    expect(linkedin?.shown).toBe('too_early');
  });

  it('is the same for a platform whatever hours other channels than platforms took', () => {
    const alone = loser().judgedOn('facebook');
    const beside = loser().states(30, 'networking', 24).judgedOn('facebook');
    expect(beside.value).toEqual(alone.value);
  });
});

describe('customer work', () => {
  it('does not weigh on a platform', () => {
    const agency = winner().spends(30, 'linkedin', 24, 'customer');
    expect(agency.judgedOn('linkedin').value).toEqual(winner().judgedOn('linkedin').value);
  });
});

describe('stated hours', () => {
  it('say so where the verdict rests on their guess', () => {
    const found = [4, 6, 8, 10, 12, 15, 20, 25].map((hours) =>
      winner().states(hours, 'linkedin', 24).judgedOn('linkedin'),
    );
    expect(found.some((judged) => judged.restsOnStatedHours)).toBe(true);
    expect(winner().judgedOn('linkedin').restsOnStatedHours).toBe(false);
  });

  it('are doubted both ways', () => {
    const watched = new Owner().spends(8, 'linkedin', 24);
    const stated = new Owner().states(8, 'linkedin', 24);
    for (const owner of [watched, stated]) owner.wins('linkedin', 120, 10, 400_000);
    const [sure, doubted] = [watched.judgedOn('linkedin'), stated.judgedOn('linkedin')];
    expect(doubted.chance?.pays).toBeCloseTo(sure.chance?.pays ?? 0, 1);
    expect(doubted.chance?.atLeast).toBeLessThan(0.6 * (sure.chance?.atLeast ?? 0));
    expect(doubted.chance?.atMost).toBeGreaterThan(1.2 * (sure.chance?.atMost ?? 1));
  });
});

describe('a shop of small orders without leads', () => {
  it('is judged by its sales', () => {
    const shop = new Owner().spends(3, 'instagram', 24);
    for (let days = 160; days > 3; days -= 5) shop.sells('instagram', days, 6, 48_000);
    const judged = shop.judgedOn('instagram', {
      typicalSale: 8_000,
      conversion: 0.25,
      daysToClose: 2,
      hourlyValue: 2_500,
    });
    expect(judged.counts.wins).toBe(6 * 32);
    expect(judged.shown).toBe('paying');
    expect(judged.wonSoFar).toBe(32 * 48_000);
  });
});

describe('what is won and what may still come', () => {
  it('are told apart', () => {
    const judged = winner().judgedOn('linkedin');
    expect(judged.wonSoFar).toBe(10 * 200_000);
    expect(judged.stillToCome).toBeGreaterThan(0);
    expect(judged.stillToCome).toBeLessThan(6 * 200_000);
    expect(judged.maturity.value).toBeGreaterThan(0.8);
  });
});
