import { describe, expect, it } from 'vitest';
import { landingShare } from '../../../src/domain/analytics/landing.ts';
import { MEAN_DAYS_TO_LEAD, soldShare } from '../../../src/domain/analytics/maturity.ts';
import { chanceToHit, type TargetPlan, whatItTakes } from '../../../src/domain/analytics/target.ts';

const PLAN: TargetPlan = {
  target: 4_000_000,
  booked: 1_200_000,
  pipelineByDeadline: 600_000,
  daysLeft: 182,
  value: { shape: 4, rate: 0.00044 },
  dealMean: 150_000,
  conversion: 0.12,
  closing: 0.45,
  meanDaysToClose: 43,
  availableHoursAWeek: 15,
};

describe('what a target takes', () => {
  it.each([
    ['on_track', { booked: 3_500_000 }],
    ['feasible', {}],
    ['stretch', { availableHoursAWeek: 10 }],
    ['not_by_time_alone', { availableHoursAWeek: 4 }],
    ['unknown', { value: null }],
    ['deadline_passed', { daysLeft: 0 }],
    ['deadline_passed', { daysLeft: -30 }],
  ] as const)('is %s', (kind, change) => {
    expect(whatItTakes({ ...PLAN, ...change }).kind).toBe(kind);
  });

  it('counts wins, opportunities and leads before any hour', () => {
    expect(whatItTakes({ ...PLAN, value: null })).toMatchObject({
      gap: 2_200_000,
      wins: 2_200_000 / 150_000,
      opportunities: 2_200_000 / 150_000 / 0.45,
      leads: 2_200_000 / 150_000 / 0.12,
    });
  });

  it('says that most sales started now close later, where they do', () => {
    expect(whatItTakes({ ...PLAN, daysLeft: 28 })).toMatchObject({ mostCloseLater: true });
    expect(whatItTakes(PLAN)).toMatchObject({ mostCloseLater: false });
  });

  it('knows no number of hours at the pessimistic end of next to no evidence', () => {
    const takes = whatItTakes({ ...PLAN, value: { shape: 0.002, rate: 1e-6 } });
    expect(takes).toMatchObject({ kind: 'not_by_time_alone', hours: { pessimistic: null } });
  });
});

describe('the share of hours whose sales still land', () => {
  it('is the mean of what each hour will have sold', () => {
    for (const [days, tau] of [
      [5, 43],
      [60, 43],
      [200, 3],
      [90, MEAN_DAYS_TO_LEAD],
      [1, 90],
    ] as const) {
      const parts = Array.from({ length: 20_000 }, (_, part) =>
        soldShare(((part + 0.5) / 20_000) * days, tau, MEAN_DAYS_TO_LEAD),
      );
      const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
      expect(landingShare(days, tau, MEAN_DAYS_TO_LEAD) / mean).toBeCloseTo(1, 6);
    }
  });

  it('stays exact and above 0 for a deadline that is almost here', () => {
    const [share, half] = [landingShare(0.02, 43, 10), landingShare(0.01, 43, 10)];
    expect(share / half).toBeCloseTo(4, 2);
    expect(landingShare(1e-9, 43, 10)).toBeGreaterThan(0);
    expect(landingShare(0, 43, 10)).toBe(0);
  });
});

describe('the chance to hit', () => {
  const hit = {
    hours: 150,
    landing: 0.7,
    winsPerHour: 0.05,
    winsShape: 5,
    gap: 500_000,
    dealMean: 120_000,
    dealSpread: 0.8,
  };

  it('grows with the hours', () => {
    const chances = [0, 50, 150, 500].map((hours) => chanceToHit({ ...hit, hours }));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances[0]).toBe(0);
  });

  it('holds for thousands of small sales', () => {
    const small = { ...hit, hours: 4_000, winsPerHour: 2, winsShape: 900, dealMean: 5_000 };
    const gap = 4_000 * 0.7 * 2 * 5_000;
    expect(chanceToHit({ ...small, gap })).toBeGreaterThan(0.45);
    expect(chanceToHit({ ...small, gap })).toBeLessThan(0.55);
    expect(chanceToHit({ ...small, gap: 0.5 * gap })).toBeCloseTo(1, 9);
  });

  it('is certain once there is nothing to find', () => {
    expect(chanceToHit({ ...hit, gap: 0 })).toBe(1);
  });
});
