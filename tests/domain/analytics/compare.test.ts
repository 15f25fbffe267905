import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../../src/domain/analytics/channelRow.ts';
import { type Comparison, compareChannels } from '../../../src/domain/analytics/compare.ts';

import { openLedger } from '../../../src/domain/analytics/ledger.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';
import {
  at,
  costOf,
  effortOf,
  factsOf,
  leadOf,
  saleOf,
  sessionOf,
  type Told,
  visitOf,
} from './facts.ts';

const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const HOUR = 3600;

function compare(facts: Told, range = MARCH): Comparison {
  return compareChannels(openLedger(factsOf(facts), 'Europe/London', '2026-03-31'), range);
}

function rowOf(comparison: Comparison, channel: Channel): ChannelRow {
  const row = comparison.rows.find((candidate) => candidate.channel === channel);
  if (row === undefined) throw new Error(`no row of ${channel}`);
  return row;
}

describe('channels side by side', () => {
  it('sets the hours of a platform against what came from it', () => {
    const session = sessionOf({});
    const row = rowOf(
      compare({
        sessions: [session],
        visits: [visitOf(session, 10 * HOUR)],
        leads: [leadOf({ id: 'a' }), leadOf({ id: 'b' })],
        sales: [saleOf({ amount: 120_000, refunds: [{ on: '2026-03-09', amount: 20_000 }] })],
        costs: [costOf({ channel: 'linkedin', amount: 5_000 })],
      }),
      'linkedin',
    );
    expect(row).toMatchObject({ hours: 10, sessions: 1, leads: 2, sales: 1, revenue: 100_000 });
    expect(row.cost).toEqual({ value: 65_000, reason: null });
    expect(row.costPerLead).toEqual({ value: 32_500, reason: null });
    expect(row.revenuePerHour).toEqual({ value: 10_000, reason: null });
  });

  it('shows every platform, and another channel only when it has something', () => {
    const { rows } = compare({ efforts: [effortOf({ channel: 'referral' })] });
    expect(rows.map((row) => row.channel)).toEqual([
      'facebook',
      'x',
      'linkedin',
      'instagram',
      'referral',
    ]);
  });

  it('divides nothing by nothing', () => {
    const { rows, totals } = compare({ efforts: [effortOf({ minutes: 90 })] });
    const referral = rows.at(-1);
    expect(referral?.costPerLead).toEqual({ value: null, reason: 'no_leads' });
    expect(referral?.customerAcquisitionCost).toEqual({ value: null, reason: 'no_sales' });
    expect(rows[0]?.revenuePerHour).toEqual({ value: null, reason: 'no_hours' });
    expect(totals.social.revenuePerHour).toEqual({ value: null, reason: 'no_hours' });
  });

  it('gives no ratio under one hour in total, but the hours', () => {
    const session = sessionOf({});
    const comparison = compare({
      sessions: [session],
      visits: [visitOf(session, 0.9 * HOUR)],
      leads: [leadOf({})],
    });
    const row = rowOf(comparison, 'linkedin');
    expect(comparison.underAnHour).toBe(true);
    expect(row.hours).toBeCloseTo(0.9);
    expect(row.leads).toBe(1);
    for (const figure of [row.cost, row.costPerLead, row.revenuePerHour]) {
      expect(figure).toEqual({ value: null, reason: 'under_an_hour' });
    }
  });

  it('leaves personal and customer time out of the cost and shows it beside', () => {
    const goal = sessionOf({ id: 'goal' });
    const personal = sessionOf({ id: 'personal', purpose: 'personal', goalId: null });
    const customer = sessionOf({ id: 'customer', purpose: 'customer', goalId: null });
    const row = rowOf(
      compare({
        sessions: [goal, personal, customer],
        visits: [visitOf(goal, 2 * HOUR), visitOf(personal, 3 * HOUR), visitOf(customer, 4 * HOUR)],
      }),
      'linkedin',
    );
    expect(row.hours).toBe(2);
    expect(row.cost.value).toBe(12_000);
    expect(row.personal).toEqual({ hours: 3, sessions: 1 });
    expect(row.customer).toEqual({ hours: 4, sessions: 1 });
  });

  it('has no cost of time to tell before an hour has a value', () => {
    const session = sessionOf({});
    const row = rowOf(
      compare({
        sessions: [session],
        visits: [visitOf(session, 2 * HOUR)],
        leads: [leadOf({})],
        settings: FIRST_SETTINGS,
      }),
      'linkedin',
    );
    expect(row.cost).toEqual({ value: null, reason: 'no_hourly_value' });
    expect(row.costPerLead).toEqual({ value: null, reason: 'no_hourly_value' });
    expect(row.revenuePerHour).toEqual({ value: 0, reason: null });
  });

  it('credits a sale to the channel of its lead, and a sale without one to its own', () => {
    const comparison = compare({
      leads: [leadOf({ id: 'ana', channel: 'instagram' })],
      sales: [
        saleOf({ id: '1', leadId: 'ana', channel: 'phone', amount: 300 }),
        saleOf({ id: '2', channel: 'x', amount: 14_200, count: 6 }),
        saleOf({ id: '3', leadId: 'deleted', channel: 'facebook', amount: 50 }),
      ],
    });
    expect(rowOf(comparison, 'instagram')).toMatchObject({ sales: 1, revenue: 300 });
    expect(rowOf(comparison, 'x')).toMatchObject({ sales: 6, revenue: 14_200 });
    expect(rowOf(comparison, 'facebook')).toMatchObject({ sales: 1, revenue: 50 });
  });

  it('counts a fully refunded sale as none', () => {
    const sale = saleOf({ amount: 900, refunds: [{ on: '2026-04-02', amount: 900 }] });
    expect(rowOf(compare({ sales: [sale] }), 'linkedin')).toMatchObject({ sales: 0, revenue: 0 });
  });

  it('takes of a cost only the days that fall into the range', () => {
    const cost = costOf({ from: '2026-03-25', to: '2026-04-03', amount: 10_000 });
    expect(rowOf(compare({ costs: [cost] }), 'ads').spent).toBe(7_000);
  });

  it('lays a weekly effort on its days up to today', () => {
    const phone = effortOf({ channel: 'instagram', every: 'week', minutes: 420, kind: 'phone' });
    const row = rowOf(compare({ efforts: [{ ...phone, on: '2026-03-25' }] }), 'instagram');
    expect(row.hours).toBeCloseTo(7);
    expect(row.statedHours).toBeCloseTo(7);
  });

  it('adds rows up to the totals', () => {
    const linkedin = sessionOf({ id: 'l' });
    const x = sessionOf({ id: 'x', platform: 'x' });
    const { totals } = compare({
      sessions: [linkedin, x],
      visits: [visitOf(linkedin, 2 * HOUR), visitOf(x, HOUR)],
      efforts: [effortOf({ minutes: 120 })],
    });
    expect(totals.social).toMatchObject({ hours: 3, sessions: 2 });
    expect(totals.other.hours).toBe(2);
    expect(totals.all.hours).toBe(5);
    expect(totals.all.cost.value).toBe(30_000);
  });
});

describe('the day of a visit', () => {
  it('is the day of the zone its session was recorded in, shared at midnight', () => {
    const session = sessionOf({ start: at('2026-02-28T23:30', 'Asia/Tokyo'), zone: 'Asia/Tokyo' });
    const facts = { sessions: [session], visits: [visitOf(session, 2 * HOUR)] };
    expect(rowOf(compare(facts), 'linkedin').hours).toBe(1.5);
  });

  it('shares counted seconds, not clock time', () => {
    const session = sessionOf({ start: at('2026-02-28T23:00') });
    const visit = visitOf(session, 2 * HOUR, { seconds: HOUR });
    expect(rowOf(compare({ sessions: [session], visits: [visit] }), 'linkedin').hours).toBe(0.5);
  });

  it('keeps a visit whose clock ran backwards on the day it started', () => {
    const session = sessionOf({});
    const visit = visitOf(session, HOUR, { end: session.start - 5 });
    expect(rowOf(compare({ sessions: [session], visits: [visit] }), 'linkedin').hours).toBe(1);
  });
});

describe('unstated time', () => {
  const evening = sessionOf({ purpose: 'unstated', goalId: null, start: at('2026-03-02T21:00') });

  it('counts as business in working hours', () => {
    const session = sessionOf({ purpose: 'unstated', goalId: null });
    const facts = { sessions: [session], visits: [visitOf(session, HOUR)] };
    expect(rowOf(compare(facts), 'linkedin').hours).toBe(1);
  });

  it('counts as personal outside working hours', () => {
    const row = rowOf(
      compare({ sessions: [evening], visits: [visitOf(evening, HOUR)] }),
      'linkedin',
    );
    expect(row).toMatchObject({ hours: 0, personal: { hours: 1, sessions: 1 } });
  });

  it('counts as business outside working hours once a lead came from it', () => {
    const row = rowOf(
      compare({
        sessions: [evening],
        visits: [visitOf(evening, HOUR)],
        leads: [leadOf({ sessionId: evening.id })],
      }),
      'linkedin',
    );
    expect(row.hours).toBe(1);
  });
});
