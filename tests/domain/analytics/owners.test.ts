import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFirst } from '../../../src/domain/analytics/fixFirst.ts';
import { funnelOf } from '../../../src/domain/analytics/funnel.ts';
import { nextWeekOf } from '../../../src/domain/analytics/nextWeek.ts';
import { outlookOf } from '../../../src/domain/analytics/outlook.ts';
import type { Plan } from '../../../src/domain/analytics/plan.ts';
import { figure } from '../../../src/domain/analytics/ratio.ts';
import { deed, money, ownerOf, share } from './anyOwner.ts';
import { NOW } from './owner.ts';

const plan: fc.Arbitrary<Plan> = fc.record({
  hourlyValue: fc.option(fc.integer({ min: 0, max: 50_000 })),
  typicalSale: fc.option(money),
  margin: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
  conversion: share,
  daysToClose: fc.integer({ min: 1, max: 400 }),
});

const target = fc.record({
  target: money,
  booked: fc.integer({ min: -1_000_000, max: 5_000_000 }),
  daysLeft: fc.double({ min: -400, max: 800, noNaN: true }),
  hoursAWeek: fc.double({ min: 0, max: 40, noNaN: true }),
  conversionIsStated: fc.boolean(),
});

/** Every number in an answer with the way to it. */
function numbersIn(answer: unknown, way = ''): [string, number][] {
  if (typeof answer === 'number') return [[way, answer]];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => numbersIn(value, `${way}.${key}`));
}

const wrongNumbers = (answer: unknown) =>
  numbersIn(answer).filter(([, number]) => !(Number.isFinite(number) && number >= 0));

describe('whatever an owner has done', () => {
  const anyOwner = fc.record({ deeds: fc.array(deed, { maxLength: 25 }), plan, target });

  it('no answer holds a NaN, an infinity or a negative number', () => {
    fc.assert(
      fc.property(anyOwner, ({ deeds, plan, target }) => {
        const owner = ownerOf(deeds);
        const judgement = owner.judged(plan);
        const funnel = funnelOf(owner.leads, NOW, judgement.cycleMedian, plan.conversion);
        const outlook = outlookOf({
          judgement,
          funnel,
          leads: owner.leads,
          target,
          plan,
          now: NOW,
        });
        const habit = { usualHours: 3, drift: null, protectedByGoal: false };
        const week = nextWeekOf(judgement.channels, () => habit, target.hoursAWeek, 3);
        expect(wrongNumbers({ judgement, funnel, outlook, week })).toEqual([]);
        for (const { chance, maturity } of judgement.channels) {
          const shares = [chance?.pays, chance?.atLeast, chance?.atMost, maturity.value];
          for (const each of shares) expect(each ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('no strong verdict is shown without its sales or its missed ones', () => {
    fc.assert(
      fc.property(anyOwner, ({ deeds, plan }) => {
        for (const { shown, counts, breakEven } of ownerOf(deeds).judged(plan).channels) {
          if (shown === 'paying') expect(counts.wins).toBeGreaterThanOrEqual(2);
          if (shown !== 'not_paying') continue;
          const { breakEvenWins = 0, breakEvenLeads = 0 } = breakEven ?? {};
          expect(breakEvenWins >= 2 || breakEvenLeads >= 10).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('more hours than there are are never shared out', () => {
    fc.assert(
      fc.property(anyOwner, fc.nat(40), ({ deeds, plan, target }, overdue) => {
        const habit = { usualHours: 4, drift: 0.5, protectedByGoal: true };
        const { channels } = ownerOf(deeds).judged(plan);
        const week = nextWeekOf(channels, () => habit, target.hoursAWeek, overdue);
        const shared = week.channels.reduce((sum, each) => sum + each.hours, week.reserve);
        expect(shared + week.freed).toBeCloseTo(target.hoursAWeek, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('there is one thing to fix first', () => {
    fc.assert(
      fc.property(anyOwner, ({ deeds, plan, target }) => {
        const owner = ownerOf(deeds);
        const judgement = owner.judged(plan);
        const funnel = funnelOf(owner.leads, NOW, judgement.cycleMedian, plan.conversion);
        const outlook = outlookOf({
          judgement,
          funnel,
          leads: owner.leads,
          target,
          plan,
          now: NOW,
        });
        const first = fixFirst({
          hasRevenueGoal: true,
          overdue: { count: 0, openLeads: 0, expectedValue: 0 },
          speedToLead: figure(2),
          leads: owner.leads.length,
          bestGain: Math.max(0, ...(outlook?.standings ?? []).map((step) => step.gain)),
          gap: outlook?.gap ?? 0,
          bottleneck: outlook?.bottleneck ?? { kind: 'none' },
          goalShare: figure(1),
          drift: figure(0),
          obstacle: null,
        });
        expect(['bottleneck', 'worth checking', 'log every lead']).toContain(first.kind);
        expect(wrongNumbers(first)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
