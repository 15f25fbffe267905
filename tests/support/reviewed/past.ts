import { addDays, type Day, dayOf, startOfDay, weekOf } from '../../../src/domain/calendar.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import { dailyTotals } from '../../../src/domain/dailyTotals.ts';
import { HOUR, MINUTE } from '../../../src/domain/duration.ts';
import type { Lead, Touch } from '../../../src/domain/lead.ts';
import type { BuiltIn } from '../../../src/domain/platform.ts';
import type { Sale } from '../../../src/domain/sale.ts';
import type { Session } from '../../../src/domain/session.ts';
import type { Visit } from '../../../src/domain/visit.ts';
import type { StoredRow } from '../browser.ts';
import { aLead, aSale, aSession, aVisit, someCoverage } from '../rows.ts';

/** What somebody did, told in whole weeks back: 1 is the last one, which is to be reviewed. */
export class Past {
  readonly #sessions: Session[] = [];
  readonly #visits: Visit[] = [];
  readonly #leads: Lead[] = [];
  readonly #touches: Touch[] = [];
  readonly #sales: Sale[] = [];
  readonly #rows: { [table: string]: StoredRow[] } = {};
  readonly now: number;
  readonly zone: string;

  constructor(now: number, zone: string) {
    this.now = now;
    this.zone = zone;
  }

  /** A day of a week back; 0 is its Monday. */
  day(back: number, weekday = 0): Day {
    return addDays(weekOf(dayOf(this.now, this.zone), 1), weekday - 7 * back);
  }

  at(back: number, weekday: number, hour: number): number {
    return startOfDay(this.day(back, weekday), this.zone) + hour * HOUR;
  }

  /** The recorder was on from the Monday of a week back to the Sunday of another one. */
  watched(from: number, to = 1): this {
    const span = { from: this.at(from, 0, 0), to: this.at(to - 1, 0, 0) };
    return this.put('coverage', { ...someCoverage({ id: `on ${from}`, ...span }) });
  }

  /** A session of some minutes on each weekday, in each of some weeks back. */
  spends(
    platform: BuiltIn,
    minutes: readonly number[],
    [from, to]: readonly [number, number],
    fields: Partial<Session> = {},
  ): this {
    for (let back = from; back >= to; back -= 1)
      for (const [weekday, spent] of minutes.entries()) {
        if (spent === 0) continue;
        const id = `${platform} ${back} ${weekday} ${fields.purpose ?? ''}`;
        const hour = { linkedin: 9, facebook: 11, x: 14, instagram: 16 }[platform];
        const start = this.at(back, weekday, hour);
        const { zone } = this;
        this.#sessions.push(aSession({ id, start, platform, zone, ...fields }));
        const end = start + spent * MINUTE;
        const visit = { id, sessionId: id, platform, start, end, seconds: spent * 60 };
        this.#visits.push(aVisit({ ...visit, surface: 'feed' }));
      }
    return this;
  }

  /** Somebody who may buy, known since a weekday of a week back. */
  hears(name: string, channel: Channel, back: number, fields: Partial<Lead> = {}): this {
    const createdAt = this.at(back, 1, 10);
    this.#leads.push(aLead({ id: name, name, channel, createdAt, goalId: null, ...fields }));
    this.#touches.push({
      id: `touch ${name}`,
      leadId: name,
      at: createdAt + HOUR,
      channel: 'email',
      note: '',
      importId: null,
      updatedAt: 0,
    });
    return this;
  }

  /** A lead that bought, some weeks after it came. */
  wins(name: string, channel: Channel, back: number, weeks: number, amount: number): this {
    const sold = Math.max(1, back - weeks);
    const reached = { won: this.at(sold, 3, 12) };
    this.hears(name, channel, back, { stage: 'won', reached });
    const on = this.day(sold, 3);
    this.#sales.push(aSale({ id: `sale ${name}`, leadId: name, channel, on, amount }));
    return this;
  }

  put(table: string, ...rows: readonly object[]): this {
    this.#rows[table] = [...(this.#rows[table] ?? []), ...(rows as readonly StoredRow[])];
    return this;
  }

  /** The rows of the store, by table. */
  rows(): { readonly [table: string]: readonly StoredRow[] } {
    const sessions = new Map(this.#sessions.map((session) => [session.id, session]));
    return {
      ...this.#rows,
      sessions: this.#sessions as never,
      visits: this.#visits as never,
      dailyTotals: dailyTotals(sessions, this.#visits) as never,
      leads: this.#leads as never,
      touches: [...this.#touches, ...(this.#rows.touches ?? [])] as never,
      sales: this.#sales as never,
    };
  }
}
