import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/app/dashboard/channels/lines.ts';
import { expectedOn, explainExpected } from '../../../src/app/dashboard/expected.ts';
import { sumsOf, weeksOver } from '../../../src/app/dashboard/overTime/weeks.ts';
import type { View } from '../../../src/app/dashboard/view.ts';
import { likelyOf } from '../../../src/domain/analytics/likely.ts';
import { CHANNELS } from '../../../src/domain/channel.ts';
import { sumOf } from '../../../src/domain/sums.ts';
import { deed, ownerOf } from '../../domain/analytics/anyOwner.ts';
import { consultant, goalOf, type Trade, viewOfTrade } from './trades.ts';

/** What the page of leads says of the same leads. */
const onLeadsPage = (view: View) =>
  likelyOf({
    leads: view.everything.leads.map(({ lead }) => lead),
    sales: view.everything.sales.map(({ sale }) => sale),
    marks: view.marks,
    settings: view.settings,
    now: view.now,
    zone: view.zone,
    today: view.today,
  });

const changed = (channel: 'linkedin' | null) => ({
  marks: [{ id: 'mark', on: '2026-09-01', channel, note: 'Another offer', updatedAt: 0 }],
});

const anyTrade = fc
  .record({
    deeds: fc.array(deed, { maxLength: 20 }),
    mark: fc.constantFrom(null, 'all', 'linkedin'),
  })
  .map(
    ({ deeds, mark }): Trade => ({
      owner: ownerOf(deeds),
      settings: { business: 'projects', typicalSale: 150_000 },
      goals: [goalOf({ target: 90_000_000 })],
      records: mark === null ? {} : changed(mark === 'all' ? null : 'linkedin'),
    }),
  );

describe('what open leads are expected to bring', () => {
  it('is one sum: on the leads page, in the table, in the target and by when the lead came', () => {
    fc.assert(
      fc.property(anyTrade, (trade) => {
        const view = viewOfTrade(trade, 'all');
        const whole = expectedOn(view, 'all').likely;
        expect(onLeadsPage(view)?.all).toBeCloseTo(whole, 6);
        expect(sumOf(linesOf(view), ({ expected }) => expected)).toBeCloseTo(whole, 6);
        expect(view.outlook?.pipeline.weighted).toBeCloseTo(whole, 6);
        const social = expectedOn(view, 'social').likely;
        expect(sumsOf(weeksOver(view)).stillToCome).toBeCloseTo(social, 6);
        expect(sumOf(CHANNELS, (channel) => expectedOn(view, channel).likely)).toBeCloseTo(
          whole,
          6,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('does not change with the days that are looked at', () => {
    const of = (range: '7' | '180') => expectedOn(viewOfTrade(consultant(), range), 'social');
    expect(of('7')).toEqual(of('180'));
    expect(of('7').leads).toBe(9);
  });

  it('shows a channel that has nothing else in these days', () => {
    const { owner, ...rest } = consultant();
    owner.hears('referral', [60], { expectedAmount: 500_000 });
    const view = viewOfTrade({ owner, ...rest }, '28');
    const referral = linesOf(view).find(({ row }) => row.channel === 'referral');
    expect(referral?.expected).toBeGreaterThan(0);
    expect(explainExpected(view, 'social')).toContain('All channels together');
    expect(explainExpected(view, 'all')).not.toContain('All channels together');
  });

  it('counts by goal only what was logged for it, and says so', () => {
    const { owner, ...rest } = consultant();
    owner.hears('linkedin', [3], { goalId: 'goal', expectedAmount: 100_000 });
    const view = viewOfTrade({ owner, ...rest }, '28', { channel: null, goalId: 'goal' });
    expect(expectedOn(view, 'social')).toMatchObject({ leads: 1, amount: 100_000 });
    expect(explainExpected(view, 'social')).toContain('logged for this goal');
  });

  it('says when the share that buys is our guess, and when an amount is not known', () => {
    const { owner } = consultant();
    const unknown = viewOfTrade({ owner: ownerOf([]), settings: {} }, '28');
    expect(expectedOn(unknown, 'all')).toEqual({ leads: 0, amount: 0, likely: 0 });
    owner.leads.splice(0, 6);
    owner.sales.splice(0);
    const guessed = viewOfTrade({ owner, settings: { typicalSale: 180_000 } }, '28');
    expect(explainExpected(guessed, 'all')).toContain('our guess');
  });
});
