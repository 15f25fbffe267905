import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyOf, type Weighing } from '../../../src/domain/analytics/likely.ts';
import { dayOf } from '../../../src/domain/calendar.ts';
import { HOUR } from '../../../src/domain/duration.ts';
import type { Lead, Stage } from '../../../src/domain/lead.ts';
import type { Mark } from '../../../src/domain/mark.ts';
import { FIRST_SETTINGS, type Settings } from '../../../src/domain/settings.ts';
import { aLead, aSale } from '../../support/rows.ts';

const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 12);
const NAMED: Settings = { ...FIRST_SETTINGS, business: 'projects' };

const likely = (leads: readonly Lead[], settings = NAMED, more: Partial<Weighing> = {}) =>
  likelyOf({
    leads,
    sales: [],
    marks: [],
    settings,
    now: NOW,
    zone: 'UTC',
    today: '2026-11-22',
    ...more,
  });

const open = (id: string, stage: Stage, days: number, expectedAmount: number | null) => {
  const at = NOW - days * DAY;
  return aLead({ id, stage, createdAt: at, reached: { lead: at, [stage]: at }, expectedAmount });
};

describe('what open leads are likely to bring', () => {
  test('is not told where nobody says how many leads buy and the leads do not tell yet', () => {
    expect(likely([open('a', 'lead', 1, 1000)], FIRST_SETTINGS)).toBeNull();
    expect(likely([open('a', 'lead', 1, 1000)])).not.toBeNull();
  });
  test('is told by her own leads once three have passed every stage', () => {
    const won = ['a', 'b', 'c'].map((id) =>
      aLead({
        id,
        stage: 'won',
        createdAt: NOW - 40 * DAY,
        reached: {
          lead: NOW - 40 * DAY,
          qualified: NOW - 30 * DAY,
          opportunity: NOW - 20 * DAY,
          won: NOW,
        },
      }),
    );
    expect(likely(won.slice(1), FIRST_SETTINGS)).toBeNull();
    expect(likely([...won, open('d', 'lead', 1, 1000)], FIRST_SETTINGS)?.all).toBeGreaterThan(0);
  });
  test('is never above what they may bring, and adds up by stage', () => {
    const stages = fc.constantFrom('lead' as const, 'qualified' as const, 'opportunity' as const);
    const row = fc.record({
      stage: stages,
      days: fc.integer({ min: 0, max: 900 }),
      amount: fc.integer({ min: 1, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const leads = rows.map(({ stage, days, amount }, n) => open(`${n}`, stage, days, amount));
        const { all, byStage, byLead } = likely(leads) ?? {
          all: -1,
          byStage: {},
          byLead: new Map(),
        };
        expect(all).toBeLessThanOrEqual(rows.reduce((sum, { amount }) => sum + amount, 0));
        const stagesSum = Object.values(byStage).reduce<number>(
          (sum, part) => sum + (part ?? 0),
          0,
        );
        expect(stagesSum).toBeCloseTo(all ?? -1, 4);
        for (const lead of leads)
          expect(byLead.get(lead.id)).toBeLessThanOrEqual(lead.expectedAmount ?? 0);
      }),
      { numRuns: 50 },
    );
  });
  test('falls while a lead stays where it is, and rises with its stage', () => {
    const of = (stage: Stage, days: number) => likely([open('a', stage, days, 100_000)])?.all ?? -1;
    expect(of('lead', 60)).toBeLessThan(of('lead', 1));
    expect(of('qualified', 1)).toBeGreaterThan(of('lead', 1));
    expect(of('opportunity', 1)).toBeGreaterThan(of('qualified', 1));
  });
  test('of a stage is not known while one of its leads has no amount and no sale is usual', () => {
    const leads = [open('a', 'lead', 1, null), open('b', 'qualified', 1, 50_000)];
    expect(likely(leads)).toMatchObject({ all: null, byStage: { lead: null, opportunity: 0 } });
    expect(likely(leads)?.byStage.qualified).toBeGreaterThan(0);
    const usual = likely(leads, { ...NAMED, typicalSale: 80_000 });
    expect(usual?.byStage.lead).toBeGreaterThan(0);
    expect(usual?.byLead.has('a')).toBe(false);
  });
  test('rests on what came since she changed something, as the dashboard does', () => {
    const sales = [3, 40, 41, 42].map((days) =>
      aSale({
        id: `${days}`,
        on: dayOf(NOW - days * DAY, 'UTC'),
        leadId: null,
        amount: days < 10 ? 10_000 : 90_000,
      }),
    );
    const usual = { ...NAMED, typicalSale: 50_000 };
    const of = (marks: readonly Mark[]) =>
      likely([open('a', 'lead', 1, null)], usual, { sales, marks })?.all ?? -1;
    const change = { id: 'mark', channel: null, note: '', updatedAt: 0 };
    expect(of([{ ...change, on: '2026-11-15' }])).toBeLessThan(of([]));
    expect(of([{ ...change, on: '2027-01-01' }])).toBe(of([]));
  });
  test('leaves out who has bought or will not', () => {
    const closed = [open('a', 'won', 1, 5000), open('b', 'lost', 1, 5000)];
    expect(likely(closed)).toMatchObject({ all: 0 });
  });
});
