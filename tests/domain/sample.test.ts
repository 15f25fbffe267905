import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareChannels } from '../../src/domain/analytics/compare.ts';
import { lastDays } from '../../src/domain/analytics/days.ts';
import { judgeChannels } from '../../src/domain/analytics/judgement.ts';
import { openLedger } from '../../src/domain/analytics/ledger.ts';
import { planOf } from '../../src/domain/analytics/plan.ts';
import { dailyTotals } from '../../src/domain/dailyTotals.ts';
import { type SampleOrder, type SampleRows, sampleRows } from '../../src/domain/sample.ts';
import { FIRST_SETTINGS } from '../../src/domain/settings.ts';

const ORDER: SampleOrder = {
  seed: 1,
  currency: 'GBP',
  today: '2026-11-22',
  now: Date.parse('2026-11-22T12:00:00Z'),
  zone: 'Europe/London',
};

const anOrder = fc
  .record({
    seed: fc.integer(),
    hours: fc.integer({ min: 0, max: 5 * 365 * 24 }),
    zone: fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'),
  })
  .map(({ seed, hours, zone }): SampleOrder => {
    const at = Temporal.Instant.from('2024-01-01T00:00Z').add({ hours }).toZonedDateTimeISO(zone);
    const today = at.toPlainDate().toString();
    return { seed, currency: 'GBP', today, now: at.epochMilliseconds, zone };
  });

const ledgerOf = ({ sessions, visits, settings: [settings], ...rows }: SampleRows) => {
  const totals = dailyTotals(new Map(sessions.map((session) => [session.id, session])), visits);
  const facts = { ...rows, totals, settings: settings ?? FIRST_SETTINGS };
  return openLedger(facts, ORDER.zone, ORDER.today);
};

describe('the sample', () => {
  it('is the same for the same order and another for another seed', () => {
    expect(sampleRows(ORDER)).toEqual(sampleRows(ORDER));
    expect(sampleRows({ ...ORDER, seed: 2 }).visits).not.toEqual(sampleRows(ORDER).visits);
  });

  it('holds nothing of the future, whenever and wherever it is looked at', () => {
    fc.assert(
      fc.property(anOrder, (order) => {
        const { visits, leads, touches, sales, efforts } = sampleRows(order);
        const instants = [
          ...visits.map((visit) => visit.end),
          ...leads.flatMap((lead) => [lead.createdAt, ...Object.values(lead.reached)]),
          ...touches.map((touch) => touch.at),
        ];
        expect(instants.filter((at) => at > order.now)).toEqual([]);
        const days = [...sales, ...efforts].map((row) => row.on);
        expect(days.filter((day) => day > order.today)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('counts no second twice, and every visit, touch and sale belongs to a row that is there', () => {
    fc.assert(
      fc.property(anOrder, (order) => {
        const { sessions, visits, leads, touches, sales } = sampleRows(order);
        const inOrder = [...visits].sort((one, other) => one.start - other.start);
        const overlaps = inOrder.filter((visit, at) => visit.start < (inOrder[at - 1]?.end ?? 0));
        expect(overlaps).toEqual([]);
        const known = new Set([...sessions, ...leads].map((row) => row.id));
        const links = [
          ...visits.map((visit) => visit.sessionId),
          ...touches.map((touch) => touch.leadId),
          ...sales.map((sale) => sale.leadId ?? ''),
          ...leads.flatMap((lead) => lead.sessionId ?? []),
        ];
        expect(links.filter((id) => !known.has(id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('reaches the stages of a lead one after the other', () => {
    for (const { reached, createdAt } of sampleRows(ORDER).leads) {
      const way = [createdAt, reached.qualified, reached.opportunity, reached.won ?? reached.lost];
      const instants = way.filter((at) => at !== undefined);
      expect(instants).toEqual([...instants].sort((one, other) => one - other));
    }
  });

  it('sums to a believable half-year in which LinkedIn pays and Instagram does not', () => {
    const rows = sampleRows(ORDER);
    const ledger = ledgerOf(rows);
    const { social } = compareChannels(ledger, lastDays(ORDER.today, 180)).totals;
    expect(social.hours).toBeGreaterThan(120);
    expect(social.hours).toBeLessThan(240);
    expect(social).toMatchObject({ leads: 31, sales: 9, revenue: 1_635_000 });
    const [settings] = rows.settings;
    const plan = planOf(settings ?? FIRST_SETTINGS);
    const shown = new Map(
      judgeChannels(ledger, plan, { ...ORDER, mark: null }).channels.map((one) => [
        one.channel,
        one.shown,
      ]),
    );
    expect(shown.get('linkedin')).toBe('paying');
    expect(shown.get('referral')).toBe('paying');
    expect(shown.get('instagram')).toBe('probably_not_paying');
    expect(shown.get('x')).toBe('too_early');
  });

  it('has reviewed the week before the last one, with minutes for the last', () => {
    const { reviews, sessions } = sampleRows(ORDER);
    expect(reviews).toHaveLength(1);
    const [review] = reviews;
    expect(review?.days).toEqual({ from: '2026-11-02', to: '2026-11-08' });
    expect(review?.goals.length).toBeGreaterThan(0);
    expect(review?.savedAt).toBeLessThan(ORDER.now);
    expect(sessions.some(({ start }) => start > (review?.savedAt ?? Infinity))).toBe(true);
  });
});
