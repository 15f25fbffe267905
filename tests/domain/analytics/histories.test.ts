import { describe, expect, it } from 'vitest';
import { channelHistories } from '../../../src/domain/analytics/histories.ts';
import { openLedger } from '../../../src/domain/analytics/ledger.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import { at, effortOf, factsOf, leadOf, saleOf, sessionOf, type Told, visitOf } from './facts.ts';

const ZONE = 'Europe/London';
const NOW = at('2026-03-31T12:00');

function historyOf(told: Told, channel: Channel = 'linkedin', now = NOW) {
  const ledger = openLedger(factsOf(told), ZONE, '2026-03-31');
  const look = { since: at('2026-01-01T00:00'), now, zone: ZONE };
  const found = channelHistories(ledger, look).find((history) => history.channel === channel);
  if (found === undefined) throw new Error(`no history of ${channel}`);
  return found;
}

describe('the evidence on a channel', () => {
  it('is business time with its age, and not personal or customer time', () => {
    const session = sessionOf({ start: at('2026-03-30T12:00') });
    const personal = sessionOf({ ...session, id: 'p', purpose: 'personal', goalId: null });
    const { hours } = historyOf({
      sessions: [session, personal],
      visits: [visitOf(session, 1800), visitOf(personal, 1800)],
    });
    expect(hours).toHaveLength(1);
    expect(hours[0]).toMatchObject({ hours: 0.5, stated: false });
    expect(hours[0]?.age).toBeCloseTo(1, 1);
  });

  it('tells stated hours from logged ones', () => {
    const { hours } = historyOf(
      { efforts: [effortOf({ kind: 'phone' }), effortOf({ id: 'l', kind: 'logged' })] },
      'referral',
    );
    expect(hours.map(({ stated }) => stated)).toEqual([true, false]);
  });

  it('credits a win to the day and the channel of its lead', () => {
    const created = at('2026-03-02T12:00');
    const told = {
      leads: [leadOf({ id: 'ana', createdAt: created })],
      sales: [saleOf({ leadId: 'ana', channel: 'phone', on: '2026-03-12', amount: 900 })],
    };
    const [lead] = historyOf(told).leads;
    expect(lead).toMatchObject({ end: 'won', delay: 10, net: 900 });
    expect(lead?.age).toBeCloseTo(29, 1);
    expect(historyOf(told, 'phone').direct).toEqual([]);
  });

  it('takes several sales to one lead as one win, made with the first', () => {
    const [lead] = historyOf({
      leads: [leadOf({ id: 'ana', createdAt: at('2026-03-02T12:00') })],
      sales: [
        saleOf({ id: '1', leadId: 'ana', on: '2026-03-20', amount: 500 }),
        saleOf({ id: '2', leadId: 'ana', on: '2026-03-05', amount: 300 }),
      ],
    }).leads;
    expect(lead).toMatchObject({ end: 'won', delay: 3, net: 800 });
  });

  it('counts sales without a lead as leads that won that day, each of an equal part', () => {
    const { direct } = historyOf({ sales: [saleOf({ amount: 14_200, count: 4 })] });
    expect(direct).toMatchObject([{ net: 3_550, count: 4 }]);
  });

  it('does not know what came after the moment it is looked at', () => {
    const told = {
      leads: [leadOf({ id: 'ana', createdAt: at('2026-03-02T12:00') })],
      sales: [
        saleOf({
          leadId: 'ana',
          on: '2026-03-10',
          amount: 500,
          refunds: [{ on: '2026-03-20', amount: 500 }],
        }),
      ],
    };
    expect(historyOf(told, 'linkedin', at('2026-03-01T12:00')).leads).toEqual([]);
    expect(historyOf(told, 'linkedin', at('2026-03-05T12:00')).leads[0]?.end).toBe('open');
    expect(historyOf(told, 'linkedin', at('2026-03-15T12:00')).leads[0]?.end).toBe('won');
    expect(historyOf(told).leads[0]?.end).not.toBe('won');
  });

  it('leaves out leads that came before the window, won in it or not', () => {
    const old = leadOf({ id: 'old', createdAt: at('2025-12-01T12:00') });
    const told = { leads: [old], sales: [saleOf({ leadId: 'old' })] };
    expect(historyOf(told)).toMatchObject({ leads: [], direct: [] });
  });
});
