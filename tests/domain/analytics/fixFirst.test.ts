import { describe, expect, it } from 'vitest';
import type { StepStanding } from '../../../src/domain/analytics/bottleneck.ts';
import { fixFirst, type Situation } from '../../../src/domain/analytics/fixFirst.ts';
import { figure, noFigure } from '../../../src/domain/analytics/ratio.ts';

const STEP: StepStanding = {
  step: 'qualified to opportunity',
  reach: 700_000,
  gain: 300_000,
  confidence: 0.98,
  tenPercentMore: 70_000,
};

/** Everything is broken; what is fixed one after the other shows the order. */
const ALL_BROKEN: Situation = {
  hasRevenueGoal: false,
  overdue: { count: 3, openLeads: 8, expectedValue: 90_000 },
  speedToLead: figure(31),
  leads: 6,
  bestGain: 300_000,
  gap: 1_000_000,
  bottleneck: { kind: 'bottleneck', step: STEP },
  goalShare: figure(0.55),
  drift: figure(0.42),
  obstacle: 'closing',
};
const GOAL = { ...ALL_BROKEN, hasRevenueGoal: true };
const CALLED = { ...GOAL, overdue: { count: 0, openLeads: 8, expectedValue: 0 } };
const QUICK = { ...CALLED, speedToLead: figure(3) };
const FLOWING: Situation = { ...QUICK, bottleneck: { kind: 'suspected', step: STEP } };
const AIMED = { ...FLOWING, goalShare: figure(0.9) };
const SHORT = { ...AIMED, drift: figure(0.1) };
const CHECKED: Situation = { ...SHORT, bottleneck: { kind: 'none' } };

describe('what to fix first, as one thing is mended after the other:', () => {
  it.each([
    ['rethink your goals', ALL_BROKEN],
    ['overdue follow-ups', GOAL],
    ['slow first response', CALLED],
    ['bottleneck', QUICK],
    ['time without a goal', FLOWING],
    ['over your minutes', AIMED],
    ['worth checking', SHORT],
    ['named obstacle', CHECKED],
    ['log every lead', { ...CHECKED, obstacle: null }],
  ] as const)('%s', (kind, situation) => {
    expect(fixFirst(situation).kind).toBe(kind);
  });
});

describe('overdue follow-ups', () => {
  const few = { count: 1, openLeads: 20, expectedValue: 90_000 };

  it('wait where they are few and worth less than the best step', () => {
    expect(fixFirst({ ...GOAL, overdue: few }).kind).toBe('slow first response');
  });

  it('come first where they are worth a tenth of the gap', () => {
    const overdue = { ...few, expectedValue: 100_000 };
    expect(fixFirst({ ...GOAL, overdue }).kind).toBe('overdue follow-ups');
  });

  it('come first where they are worth more than any step', () => {
    expect(fixFirst({ ...GOAL, overdue: few, bestGain: 80_000 }).kind).toBe('overdue follow-ups');
  });
});

describe('a slow first response', () => {
  it('needs five leads to be told', () => {
    expect(fixFirst({ ...CALLED, leads: 4 }).kind).toBe('bottleneck');
    expect(fixFirst({ ...CALLED, speedToLead: noFigure('no_leads') }).kind).toBe('bottleneck');
  });
});
