import { judgeChannels } from '../../../src/domain/analytics/judgement.ts';
import { openLedger } from '../../../src/domain/analytics/ledger.ts';
import type { Plan } from '../../../src/domain/analytics/plan.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import type { Effort } from '../../../src/domain/cost.ts';
import type { Lead } from '../../../src/domain/lead.ts';
import type { Platform } from '../../../src/domain/platform.ts';
import type { Sale } from '../../../src/domain/sale.ts';
import type { Session } from '../../../src/domain/session.ts';
import type { Visit } from '../../../src/domain/visit.ts';
import { effortOf, factsOf, leadOf, saleOf, sessionOf, visitOf } from './facts.ts';

export const ZONE = 'Europe/London';
export const TODAY = '2026-11-22';
export const NOW =
  Temporal.PlainDateTime.from('2026-11-22T12:00').toZonedDateTime(ZONE).epochMilliseconds;

const DAY = 24 * 3_600_000;

/** Money in minor units: £60 an hour, £1,500 a sale. */
export const PLAN: Plan = {
  hourlyValue: 6_000,
  typicalSale: 150_000,
  margin: null,
  conversion: 0.15,
  daysToClose: 21,
};

/** What an owner did, told in weeks before now. */
export class Owner {
  readonly sessions: Session[] = [];
  readonly visits: Visit[] = [];
  readonly leads: Lead[] = [];
  readonly sales: Sale[] = [];
  readonly efforts: Effort[] = [];

  /** So many hours on a platform in each of the last weeks, the running one left out. */
  spends(hours: number, platform: Platform, weeks: number, purpose: Session['purpose'] = 'goal') {
    for (let week = 1; week <= weeks; week++) {
      const id = `${platform} ${purpose} ${week}`;
      const start = NOW - week * 7 * DAY + 3.5 * DAY;
      const goalId = purpose === 'goal' ? 'goal' : null;
      const session = sessionOf({ id, platform, start, purpose, goalId });
      this.sessions.push(session);
      this.visits.push(visitOf(session, hours * 3600));
    }
    return this;
  }

  /** Hours on the phone in each of the last weeks, as she states them. */
  states(hours: number, channel: Channel, weeks: number) {
    const on = dayBefore(7 * weeks);
    const weekly = { every: 'week', kind: 'phone', to: dayBefore(0) } as const;
    this.efforts.push(effortOf({ id: channel, channel, on, ...weekly, minutes: hours * 60 }));
    return this;
  }

  /** Leads, each so many days ago. */
  hears(channel: Channel, daysAgo: readonly number[], lead: Partial<Lead> = {}) {
    for (const days of daysAgo) {
      const id = `${channel} ${this.leads.length}`;
      this.leads.push(leadOf({ id, channel, createdAt: Math.round(NOW - days * DAY), ...lead }));
    }
    return this;
  }

  /** A lead so many days ago that bought after a delay. */
  wins(channel: Channel, daysAgo: number, delay: number, amount: number) {
    this.hears(channel, [daysAgo], { stage: 'won' });
    const leadId = this.leads.at(-1)?.id ?? null;
    const on = dayBefore(daysAgo - delay);
    this.sales.push(saleOf({ id: `sale ${this.sales.length}`, leadId, channel, on, amount }));
    return this;
  }

  /** Small sales in one line, without leads. */
  sells(channel: Channel, daysAgo: number, count: number, amount: number) {
    const on = dayBefore(daysAgo);
    this.sales.push(saleOf({ id: `sale ${this.sales.length}`, channel, on, amount, count }));
    return this;
  }

  ledger() {
    return openLedger(factsOf(this), ZONE, TODAY);
  }

  judged(plan: Partial<Plan> = {}) {
    const moment = { now: NOW, zone: ZONE, mark: null };
    return judgeChannels(this.ledger(), { ...PLAN, ...plan }, moment);
  }

  judgedOn(channel: Channel, plan: Partial<Plan> = {}) {
    const found = this.judged(plan).channels.find((one) => one.channel === channel);
    if (found === undefined) throw new Error(`no judgement of ${channel}`);
    return found;
  }
}

function dayBefore(days: number): string {
  return Temporal.PlainDate.from(TODAY)
    .subtract({ days: Math.round(days) })
    .toString();
}
