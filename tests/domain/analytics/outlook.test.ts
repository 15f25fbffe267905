import { describe, expect, it } from 'vitest';
import { funnelOf } from '../../../src/domain/analytics/funnel.ts';
import { type Outlook, outlookOf, type Target } from '../../../src/domain/analytics/outlook.ts';
import type { Plan } from '../../../src/domain/analytics/plan.ts';
import { NOW, Owner, PLAN } from './owner.ts';

const DAY = 24 * 3_600_000;

const TARGET: Target = {
  target: 5_000_000,
  booked: 1_000_000,
  daysLeft: 180,
  hoursAWeek: 6,
  conversionIsStated: true,
};

function outlookFor(owner: Owner, plan: Partial<Plan> = {}, target: Partial<Target> = {}) {
  const whole = { ...PLAN, ...plan };
  const judgement = owner.judged(plan);
  const funnel = funnelOf(owner.leads, NOW, judgement.cycleMedian, whole.conversion);
  const { leads } = owner;
  return outlookOf({
    judgement,
    funnel,
    leads,
    target: { ...TARGET, ...target },
    plan: whole,
    now: NOW,
  });
}

function known(outlook: Outlook | null): Outlook {
  if (outlook === null) throw new Error('no outlook');
  return outlook;
}

/** Half a year on LinkedIn with a sale a month. */
function seller(): Owner {
  const owner = new Owner().spends(4, 'linkedin', 24);
  for (let days = 160; days > 40; days -= 28) owner.wins('linkedin', days, 20, 200_000);
  return owner.hears('linkedin', [150, 110, 80, 50, 20]);
}

describe('the outlook', () => {
  it('needs a typical sale', () => {
    expect(outlookFor(new Owner().spends(4, 'linkedin', 3), { typicalSale: null })).toBeNull();
  });

  it('says outcomes only where there are no hours to judge by', () => {
    const outlook = known(outlookFor(new Owner().hears('referral', [10])));
    expect(outlook).toMatchObject({ channel: null, chance: null, takes: { kind: 'unknown' } });
    expect(outlook.standings).toEqual([]);
  });

  it('reckons the hours for a target in revenue, whatever the margin', () => {
    const whole = known(outlookFor(seller()));
    const half = known(outlookFor(seller(), { margin: 0.5 }));
    expect(half.takes).toEqual(whole.takes);
    expect(whole.chance).toBeGreaterThan(0);
  });

  it('reckons them for a channel that has hours', () => {
    const owner = seller().states(2, 'networking', 24);
    for (const days of [150, 120, 90, 60, 30]) owner.sells('referral', days, 3, 900_000);
    expect(known(outlookFor(owner)).channel).not.toBe('referral');
    expect(known(outlookFor(seller())).channel).toBe('linkedin');
  });

  it('is on track once booked and pipeline reach the target', () => {
    const outlook = known(outlookFor(seller(), {}, { booked: 5_000_000 }));
    expect(outlook).toMatchObject({ gap: 0, chance: 1, takes: { kind: 'on_track', gap: 0 } });
  });

  it('sends each open lead past the steps that are still before it', () => {
    const reached = { qualified: NOW - 3 * DAY };
    const owner = seller()
      .hears('linkedin', [5], { expectedAmount: 700_000 })
      .hears('linkedin', [9], { stage: 'qualified', reached, expectedAmount: 300_000 })
      .hears('linkedin', [9], {
        stage: 'opportunity',
        reached: { ...reached, opportunity: NOW - 2 * DAY },
        expectedAmount: 200_000,
      });
    const { standings, pipeline } = known(outlookFor(owner));
    const share = pipeline.byDeadline / pipeline.weighted;
    const steps = standings.map((step) => step.reach);
    const added = steps.slice(1).map((reach, index) => reach - (steps[index] ?? 0));
    expect(added[0]).toBeCloseTo(pipeline.byStage.lead * share, 6);
    expect(added[1]).toBeCloseTo(pipeline.byStage.qualified * share, 6);
    expect(added[2]).toBeCloseTo(pipeline.byStage.opportunity * share, 6);
    expect(added[3]).toBe(0);
    expect(share).toBeLessThan(1);
  });

  it('finds the step where leads stop', () => {
    const owner = seller();
    for (let days = 150; days > 60; days -= 3) {
      const reached = { qualified: NOW - (days - 2) * DAY };
      owner.hears('linkedin', [days], { stage: 'qualified', reached });
    }
    expect(known(outlookFor(owner)).bottleneck).toMatchObject({
      kind: 'bottleneck',
      step: { step: 'qualified to opportunity' },
    });
  });

  it('names where each reference comes from', () => {
    const { references } = known(outlookFor(seller()));
    expect(references?.dealSize).toEqual({ value: 150_000, from: 'plan' });
    expect(references?.toWon.from).toBe('plan');
    expect(references?.leadRate.from).toBe('default');
  });
});
