import { describe, expect, it } from 'vitest';
import { fixFirst } from '../../../src/domain/analytics/fixFirst.ts';
import { funnelOf } from '../../../src/domain/analytics/funnel.ts';
import { figure, noFigure } from '../../../src/domain/analytics/ratio.ts';
import {
  outlookFor,
  type SituationGrounds,
  situationOf,
} from '../../../src/domain/analytics/situation.ts';
import { aGoal } from '../../support/rows.ts';
import { NOW, Owner, PLAN, TODAY, ZONE } from './owner.ts';

const situationFor = (owner: Owner, some: Partial<SituationGrounds> = {}) =>
  situationOf(groundsOf(owner, some));

function groundsOf(owner: Owner, some: Partial<SituationGrounds> = {}): SituationGrounds {
  const judgement = owner.judged();
  return {
    judgement,
    funnel: funnelOf(owner.leads, NOW, judgement.cycleMedian, PLAN.conversion),
    plan: { ...PLAN, conversionIsStated: true },
    leads: owner.leads,
    touches: [],
    goals: [aGoal()],
    booked: 0,
    hoursAWeek: 6,
    goalShare: figure(1),
    drift: noFigure('no_time'),
    today: TODAY,
    now: NOW,
    zone: ZONE,
    ...some,
  };
}

const late = { followUpOn: '2026-11-12', followUp: 'the quote' };
const owner = () => new Owner().spends(3, 'linkedin', 12);

describe('the situation', () => {
  it('knows whether a goal states a revenue figure and a date', () => {
    expect(situationFor(owner()).hasRevenueGoal).toBe(true);
    for (const goals of [[], [aGoal({ measure: 'leads' })], [aGoal({ dueOn: '2026-11-01' })]])
      expect(situationFor(owner(), { goals }).hasRevenueGoal).toBe(false);
  });

  it('counts overdue follow-ups of open leads, and what they may bring', () => {
    const busy = owner().hears('linkedin', [20, 30], late).hears('linkedin', [10]);
    const { overdue } = situationFor(busy);
    expect(overdue).toMatchObject({ count: 2, openLeads: 3 });
    expect(overdue.expectedValue).toBeGreaterThan(0);
    expect(situationFor(owner().hears('x', [9], { ...late, stage: 'lost' })).overdue.count).toBe(0);
  });

  it('finds overdue leads worth as much as the pipeline, where every open lead is overdue', () => {
    const small = owner().hears('linkedin', [20, 30], late);
    for (const days of [40, 50, 60, 70, 80, 90]) small.wins('linkedin', days, 5, 20_000);
    const outlook = outlookFor(aGoal(), groundsOf(small));
    const { overdue } = situationFor(small);
    expect(overdue.expectedValue).toBeCloseTo(outlook?.pipeline.byDeadline ?? 0, 6);
  });

  it('has no money in it without a typical sale', () => {
    const blind = owner().hears('linkedin', [20], late);
    const judgement = blind.judged({ typicalSale: null });
    const plan = { ...PLAN, typicalSale: null, conversionIsStated: true };
    const { overdue, bestGain, gap } = situationFor(blind, { judgement, plan, booked: 600_000 });
    expect([overdue.expectedValue, bestGain, gap]).toEqual([0, 0, 3_000_000]);
  });

  it('tells the wait of leads she logged lately; one that moved on was spoken to', () => {
    const DAY = 24 * 3_600_000;
    const waiting = owner().hears('linkedin', [10, 20, 30]).hears('linkedin', [200]);
    expect(situationFor(waiting)).toMatchObject({ leads: 3, speedToLead: { value: 20 * 24 } });
    const imported = owner().hears('linkedin', [10, 20], { importId: 'file' });
    expect(situationFor(imported)).toMatchObject({ leads: 0, speedToLead: { reason: 'no_leads' } });
    const moved = owner().hears('linkedin', [10], { reached: { qualified: NOW - 9 * DAY } });
    expect(situationFor(moved).speedToLead.value).toBeCloseTo(24, 6);
  });

  it('takes the obstacle she named for the target before that of another goal', () => {
    const talks = aGoal({ id: 'talks', measure: 'leads', obstacle: 'prospects' });
    const goals = [talks, aGoal({ obstacle: 'closing' })];
    expect(situationFor(owner(), { goals }).obstacle).toBe('closing');
    expect(situationFor(owner(), { goals: [talks, aGoal()] }).obstacle).toBe('prospects');
  });

  it('leads to something to fix', () => {
    expect(fixFirst(situationFor(owner().hears('linkedin', [20, 30], late))).kind).toBe(
      'overdue follow-ups',
    );
    expect(fixFirst(situationFor(owner(), { goals: [] })).kind).toBe('rethink your goals');
  });
});
