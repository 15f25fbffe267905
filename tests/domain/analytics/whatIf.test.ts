import { describe, expect, it } from 'vitest';
import { funnelOf } from '../../../src/domain/analytics/funnel.ts';
import { type OutlookGrounds, outlookOf } from '../../../src/domain/analytics/outlook.ts';
import { type Tried, whatIf } from '../../../src/domain/analytics/whatIf.ts';
import { NOW, Owner, PLAN } from './owner.ts';

function grounds(): OutlookGrounds {
  const owner = new Owner().spends(4, 'linkedin', 24);
  for (let days = 160; days > 40; days -= 28) owner.wins('linkedin', days, 20, 200_000);
  owner.hears('linkedin', [150, 110, 80, 50, 20]);
  const judgement = owner.judged();
  return {
    judgement,
    funnel: funnelOf(owner.leads, NOW, judgement.cycleMedian, PLAN.conversion),
    leads: owner.leads,
    target: {
      target: 5_000_000,
      booked: 1_000_000,
      daysLeft: 180,
      hoursAWeek: 6,
      conversionIsStated: true,
    },
    plan: PLAN,
    now: NOW,
  };
}

const base = grounds();
const now = outlookOf(base);
if (now === null) throw new Error('no outlook');
const own: Tried = {
  conversion: base.judgement.conversion,
  sale: now.dealMean,
  hoursAWeek: base.target.hoursAWeek,
  daysLeft: base.target.daysLeft,
};

function tried(change: Partial<Tried>) {
  const outlook = now === null ? null : whatIf(base, now, { ...own, ...change });
  if (outlook === null || outlook.takes.kind === 'on_track') throw new Error('nothing to find');
  return { ...outlook, takes: outlook.takes };
}

const middle = (change: Partial<Tried>) => {
  const { takes } = tried(change);
  return 'hoursAWeek' in takes ? (takes.hoursAWeek.middle ?? 0) : 0;
};

describe('what if', () => {
  it('her own figures give the outlook as it is', () => {
    const same = tried({});
    expect(same.takes.wins).toBeCloseTo(now.takes.kind === 'on_track' ? 0 : now.takes.wins, 6);
    expect(same.chance).toBeCloseTo(now.chance ?? 0, 6);
  });

  it('no step passes a smaller share than all of them together', () => {
    const most = tried({ conversion: 0.95 });
    expect(most.closing).toBeGreaterThanOrEqual(0.95);
    expect(most.takes.opportunities).toBeLessThanOrEqual(most.takes.leads + 1e-9);
  });

  it('twice the share that buys takes half the leads and fewer hours', () => {
    const twice = tried({ conversion: 2 * own.conversion });
    expect(twice.takes.leads).toBeLessThan(0.55 * tried({}).takes.leads);
    expect(middle({ conversion: 2 * own.conversion })).toBeLessThan(0.55 * middle({}));
  });

  it('a larger sale takes fewer of them', () => {
    expect(tried({ sale: 2 * own.sale }).takes.wins).toBeLessThan(0.55 * tried({}).takes.wins);
  });

  it('more hours bring a better chance, and change nothing that is needed', () => {
    const more = tried({ hoursAWeek: 20 });
    expect(more.chance ?? 0).toBeGreaterThan(tried({}).chance ?? 1);
    expect(more.takes.wins).toBe(tried({}).takes.wins);
  });

  it('a later day takes fewer hours a week', () => {
    expect(middle({ daysLeft: 360 })).toBeLessThan(middle({}));
  });
});
