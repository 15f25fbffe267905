import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../../src/app/dashboard/stop/steps.ts';
import { funnelOf } from '../../../../src/domain/analytics/funnel.ts';
import { aLead } from '../../../support/rows.ts';

const DAY = 86_400_000;
const NOW = 200 * DAY;

/** Leads of a hundred days ago that came so far. */
const leads = (qualified: number, opportunity: number, won: number) =>
  Array.from({ length: 20 }, (_, at) =>
    aLead({
      id: `${at}`,
      createdAt: 100 * DAY,
      reached: {
        lead: 100 * DAY,
        ...(at < qualified ? { qualified: 104 * DAY } : {}),
        ...(at < opportunity ? { opportunity: 110 * DAY } : {}),
        ...(at < won ? { won: 120 * DAY } : {}),
      },
    }),
  );
const funnel = (...way: [number, number, number]) => funnelOf(leads(...way), NOW, 20, 0.1);

describe('where leads stop', () => {
  it('marks the step that the fewest pass', () => {
    const steps = stepsOf(funnel(18, 4, 3), null);
    expect(steps.map(({ mark }) => mark)).toEqual([null, 'narrowest', null]);
    expect(steps.map(({ entered, medianDays }) => [entered, medianDays])).toEqual([
      [20, 4],
      [18, 6],
      [4, 10],
    ]);
  });

  it('marks the step that holds the target back instead, where there is one', () => {
    const marks = stepsOf(funnel(18, 4, 3), 'opportunity').map(({ mark }) => mark);
    expect(marks).toEqual([null, null, 'holds back']);
  });

  it('says nothing of a step that nobody reached, and marks none of one alone', () => {
    const steps = stepsOf(funnel(0, 0, 0), null);
    expect(steps[1]).toMatchObject({ entered: 0, share: null, range: null, medianDays: null });
    expect(steps.map(({ mark }) => mark)).toEqual([null, null, null]);
  });

  it('has each share within its range, and no step with more than the one before', () => {
    const way = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(way, (some) => {
        const [won = 0, opportunity = 0, qualified = 0] = [...some].sort((a, b) => a - b);
        const steps = stepsOf(funnel(qualified, opportunity, won), null);
        for (const { share, range } of steps) {
          if (share === null || range === null) continue;
          expect(range.low).toBeLessThan(share);
          expect(range.high).toBeGreaterThan(share);
          expect(range.high).toBeLessThanOrEqual(1);
        }
        const entered = steps.map((step) => step.entered);
        expect(entered).toEqual([...entered].sort((one, other) => other - one));
      }),
    );
  });
});
