import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  funnelOf,
  openLeads,
  plannedShares,
} from '../../../src/domain/analytics/funnel.ts';
import { shareReference } from '../../../src/domain/analytics/references.ts';
import type { Lead } from '../../../src/domain/lead.ts';
import { leadOf } from './facts.ts';
import { NOW } from './owner.ts';

const DAY = 24 * 3_600_000;
const ago = (days: number) => NOW - days * DAY;

/** Leads of one age that stopped at a stage, each stage having taken five days. */
function leadsAt(stage: Exclude<Lead['stage'], 'lost'>, count: number, age = 100): Lead[] {
  const way = ['lead', 'qualified', 'opportunity', 'won'] as const;
  const reached = Object.fromEntries(
    way.slice(1, way.indexOf(stage) + 1).map((each, index) => [each, ago(age - 5 * (index + 1))]),
  );
  return Array.from({ length: count }, (_, index) =>
    leadOf({ id: `${stage} ${index}`, createdAt: ago(age), stage, reached }),
  );
}

describe('planned shares', () => {
  it('are 40, 50 and 30 % where nothing is stated, 6 % together', () => {
    expect(plannedShares(0.06)).toEqual({ lead: 0.4, qualified: 0.5, opportunity: 0.3 });
  });

  it('bend together with the stated conversion, none above 95 %', () => {
    const { lead, qualified, opportunity } = plannedShares(0.12);
    expect(lead * qualified * opportunity).toBeCloseTo(0.12);
    expect(plannedShares(0.9).qualified).toBe(0.95);
  });
});

describe('where leads stop', () => {
  const leads = [...leadsAt('lead', 10), ...leadsAt('qualified', 8), ...leadsAt('won', 2)];
  const funnel = funnelOf(leads, NOW, 30, 0.06);

  it('counts who entered a stage and who passed it', () => {
    expect([funnel.lead.entered, funnel.lead.advanced]).toEqual([20, 10]);
    expect([funnel.qualified.entered, funnel.qualified.advanced]).toEqual([10, 2]);
    expect([funnel.opportunity.entered, funnel.opportunity.advanced]).toEqual([2, 2]);
    expect(funnel.lead.medianDays).toBe(5);
  });

  it('draws few leads towards the plan', () => {
    expect(funnel.lead.share).toBeGreaterThan(0.4);
    expect(funnel.lead.share).toBeLessThan(0.5);
  });

  it('counts a skipped stage as reached', () => {
    const skipped = leadOf({ createdAt: ago(50), stage: 'won', reached: { won: ago(30) } });
    const passed = entriesOf([skipped], 'qualified', NOW)[0];
    expect(passed?.delay).toBe(0);
    expect(entriesOf([skipped], 'lead', NOW)[0]?.delay).toBeCloseTo(20);
  });

  it('does not hold the time that young leads have not had against a stage', () => {
    const young = funnelOf([...leads, ...leadsAt('lead', 20, 0.5)], NOW, 30, 0.06);
    expect(young.lead.share).toBeGreaterThan(0.9 * funnel.lead.share);
  });

  it('knows open leads by the days in their stage', () => {
    const open = openLeads([...leadsAt('qualified', 1), leadOf({ stage: 'lost' })], NOW);
    expect(open).toMatchObject([{ stage: 'qualified', amount: null }]);
    expect(open[0]?.age).toBeCloseTo(95);
  });
});

describe('what a step should be', () => {
  const funnel = funnelOf(
    [...leadsAt('qualified', 30), ...leadsAt('lead', 30, 200)],
    NOW,
    30,
    0.06,
  );

  it('is the stated plan', () => {
    const stated = { value: 0.12, isStated: true };
    const reference = shareReference(funnel, 'lead', stated);
    expect(reference).toEqual({ value: plannedShares(0.12).lead, from: 'plan' });
  });

  it('is the own best 90 days where nothing is stated', () => {
    const reference = shareReference(funnel, 'lead', { value: 0.06, isStated: false });
    expect(reference.from).toBe('best 90 days');
    expect(reference.value).toBeCloseTo(1);
  });

  it('needs ten leads that have had their time to be a best', () => {
    const nine = funnelOf(leadsAt('qualified', 9), NOW, 30, 0.06);
    const nothing = { value: 0.06, isStated: false };
    expect(shareReference(nine, 'lead', nothing)).toEqual({ value: 0.4, from: 'default' });
  });

  it('is a default, called so, where there is too little of both', () => {
    const reference = shareReference(funnel, 'opportunity', { value: 0.06, isStated: false });
    expect(reference).toEqual({ value: 0.3, from: 'default' });
  });
});
