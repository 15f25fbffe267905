import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/duration.ts';
import type { Claim } from '../../src/domain/overlap.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { Database } from '../../src/storage/database.ts';
import { endForgotten } from '../../src/storage/forgotten.ts';
import { trimSession } from '../../src/storage/sessionEdits.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { storeVisit } from '../../src/storage/visits.ts';
import { aLead, aSession, aVisit } from '../support/rows.ts';

const NOON = Date.UTC(2026, 2, 4, 12);
const at = (seconds: number) => NOON + seconds * SECOND;

let db: Database;
let names = 0;
beforeEach(() => {
  names += 1;
  db = new Database(`visits ${names}`);
});
afterEach(() => db.delete());

/** A claim about a visit to LinkedIn from and to some seconds after noon. */
function claim(id: string, from: number, to: number, fields: Partial<Claim> = {}): Claim {
  const { sessionId: _, ...visit } = aVisit({
    id,
    start: at(from),
    end: at(to),
    seconds: to - from,
    endedBy: null,
    ...fields,
  });
  return visit;
}

const store = (what: Claim, now = at(100_000)) => storeVisit(db, what, { zone: 'UTC', now });

/** Start, end and reason of each visit, in order. */
async function spans(): Promise<readonly (readonly [number, number, Visit['endedBy']])[]> {
  const visits = await db.visits.orderBy('start').toArray();
  return visits.map(({ start, end, endedBy }) => [
    (start - NOON) / SECOND,
    (end - NOON) / SECOND,
    endedBy,
  ]);
}

describe('two claims about one visit', () => {
  it('are one visit: the longer live one holds', async () => {
    await store(claim('a', 0, 60));
    await store(claim('a', 0, 20));
    expect(await spans()).toEqual([[0, 60, null]]);
  });

  it('end where the page saw it end, even if that is earlier', async () => {
    await store(claim('a', 0, 60));
    await store(claim('a', 0, 15, { endedBy: 'idle' }));
    await store(claim('a', 0, 60));
    expect(await spans()).toEqual([[0, 15, 'idle']]);
  });

  it('let a page that lives after all take back what was recovered', async () => {
    await store(claim('a', 0, 60, { endedBy: 'recovered' }));
    await store(claim('a', 0, 61));
    expect(await spans()).toEqual([[0, 61, null]]);
  });
});

describe('a second', () => {
  it('belongs to the visit that started later', async () => {
    await store(claim('a', 0, 60));
    await store(claim('b', 40, 70, { endedBy: 'left', platform: 'x' }));
    expect(await spans()).toEqual([
      [0, 40, 'elsewhere'],
      [40, 70, 'left'],
    ]);
    expect((await db.visits.get('a'))?.seconds).toBe(40);
  });

  it('that was taken from a visit stays away from it', async () => {
    await store(claim('a', 0, 60));
    await store(claim('b', 40, 70));
    await store(claim('a', 0, 90, { endedBy: 'hidden' }));
    expect((await spans())[0]).toEqual([0, 40, 'elsewhere']);
  });

  it('is nobody else’s where a visit only touches the next one', async () => {
    await store(claim('a', 0, 40, { endedBy: 'surface' }));
    await store(claim('b', 40, 70));
    expect((await spans())[0]).toEqual([0, 40, 'surface']);
  });

  it('of two visits that started at once belongs to the greater id', async () => {
    await store(claim('b', 0, 30));
    await store(claim('a', 0, 50));
    expect(await spans()).toEqual([
      [0, 0, 'elsewhere'],
      [0, 30, null],
    ]);
  });

  it('of an edited session is not taken away', async () => {
    await db.visits.put(aVisit({ id: 'a', start: at(0), end: at(60), endedBy: 'edited' }));
    await store(claim('b', 30, 70));
    expect(await spans()).toEqual([
      [0, 60, 'edited'],
      [30, 70, null],
    ]);
  });

  it('that a set-back clock shows twice counts twice', async () => {
    await store(claim('a', 0, 600, { endedBy: 'clock' }), at(600));
    await store(claim('b', 300, 400, { endedBy: 'left' }), at(400));
    await store(claim('c', 300, 310, { endedBy: 'left' }), at(405));
    expect(await spans()).toEqual([
      [0, 600, 'clock'],
      [300, 300, 'elsewhere'],
      [300, 310, 'left'],
    ]);
    expect((await db.visits.get('a'))?.misplaced).toBe(true);
  });

  it('that was cut before the clock was set back stays cut', async () => {
    await store(claim('a', 0, 50), at(50));
    await store(claim('b', 40, 600, { endedBy: 'clock' }), at(600));
    await store(claim('c', 100, 200), at(200));
    await store(claim('a', 0, 60, { endedBy: 'recovered' }), at(210));
    expect((await spans())[0]).toEqual([0, 40, 'elsewhere']);
  });

  it('from before a set-back clock belongs to one visit as well, however late both are told', async () => {
    await store(claim('a', 300, 360, { endedBy: 'clock' }), at(10));
    await store(claim('b', 340, 360, { endedBy: 'clock' }), at(20));
    expect(await spans()).toEqual([
      [300, 340, 'elsewhere'],
      [340, 360, 'clock'],
    ]);
  });
});

describe('any order of late messages', () => {
  const messages = fc
    .array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        lengths: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 3 }),
        end: fc.constantFrom('left' as const, 'idle' as const, null),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((visits) => {
      const once = [...new Map(visits.map((visit) => [visit.id, visit])).values()];
      return once.flatMap(({ id, lengths, end }, index) => {
        const from = index * 37;
        const live = lengths.map((length) => claim(id, from, from + length));
        const last = claim(id, from, from + (lengths[0] ?? 0), { endedBy: end });
        return end === null ? live : [...live, last];
      });
    });
  const shuffled = messages.chain((all) =>
    fc.record({
      one: fc.constant(all),
      other: fc.shuffledSubarray(all, { minLength: all.length }),
      again: fc.subarray(all),
    }),
  );

  it('ends with the same visits, apart from each other, and with the same sessions', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ one, other, again }) => {
        const outcomes = [];
        for (const order of [one, [...other, ...again]]) {
          await db.visits.clear();
          await db.sessions.clear();
          for (const message of order) await store(message);
          const visits = await db.visits.orderBy('start').toArray();
          visits.slice(1).forEach((visit, index) => {
            expect(visits[index]?.end).toBeLessThanOrEqual(visit.start);
          });
          for (const { start, end, seconds } of visits)
            expect(seconds).toBeCloseTo((end - start) / SECOND, 6);
          expect(await db.sessions.count()).toBe(1);
          outcomes.push(visits.map(({ sessionId: _, ...visit }) => visit));
        }
        expect(outcomes[0]).toEqual(outcomes[1]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a session', () => {
  it('takes a visit less than ten minutes after the last one', async () => {
    await store(claim('a', 0, 60, { endedBy: 'left' }));
    await store(claim('b', 659, 700));
    expect(await db.sessions.count()).toBe(1);
  });

  it('does not take one after exactly ten minutes, nor one to another platform', async () => {
    await store(claim('a', 0, 60, { endedBy: 'left' }));
    await store(claim('b', 660, 700, { endedBy: 'left' }));
    await store(claim('c', 61, 62, { endedBy: 'left', platform: 'x' }));
    const sessions = await db.sessions.orderBy('start').toArray();
    expect(sessions.map(({ platform, start }) => [platform, (start - NOON) / SECOND])).toEqual([
      ['linkedin', 0],
      ['x', 61],
      ['linkedin', 660],
    ]);
  });

  it('keeps the gap that the user chose', async () => {
    await changeSettings(db, { sessionGapMinutes: 1 }, at(0));
    await store(claim('a', 0, 60, { endedBy: 'left' }));
    await store(claim('b', 120, 130));
    expect(await db.sessions.count()).toBe(2);
  });

  it('begins with its first visit, though that comes late', async () => {
    await store(claim('b', 100, 130));
    await store(claim('a', 0, 60, { endedBy: 'recovered' }));
    expect((await db.sessions.toArray()).map(({ start }) => start)).toEqual([at(0)]);
  });

  it('becomes one with another when a late visit lies between, and keeps what was said', async () => {
    const first = await store(claim('a', 0, 60, { endedBy: 'left' }));
    const second = await store(claim('c', 1000, 1060, { endedBy: 'left' }));
    await db.sessions.update(second?.session.id ?? '', { purpose: 'customer', customer: 'Ann' });
    await db.leads.put(aLead({ id: 'lead', sessionId: second?.session.id ?? null }));
    await store(claim('b', 500, 560, { endedBy: 'left' }));
    const sessions = await db.sessions.toArray();
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ start: at(0), purpose: 'customer', customer: 'Ann' });
    expect(sessions[0]?.id).toBe(first?.session.id);
    expect(await db.leads.get('lead')).toMatchObject({
      sessionId: first?.session.id,
      updatedAt: at(100_000),
    });
    expect(await db.deletions.get(second?.session.id ?? '')).toMatchObject({ table: 'sessions' });
  });

  it('stays two where the user said something of both', async () => {
    const first = await store(claim('a', 0, 60, { endedBy: 'left' }));
    const second = await store(claim('c', 1000, 1060, { endedBy: 'left' }));
    await db.sessions.update(first?.session.id ?? '', { purpose: 'personal' });
    await db.sessions.update(second?.session.id ?? '', { purpose: 'customer' });
    await store(claim('b', 500, 560, { endedBy: 'left' }));
    expect(await db.sessions.count()).toBe(2);
  });

  it('that was edited by hand stays as it is', async () => {
    const first = await store(claim('a', 0, 60, { endedBy: 'left' }));
    const second = await store(claim('c', 1000, 1060, { endedBy: 'left' }));
    const { original: _, ...recorded } = aSession({ id: second?.session.id ?? '' });
    await db.sessions.update(second?.session.id ?? '', {
      original: { ...recorded, visits: null },
    });
    await store(claim('b', 500, 560, { endedBy: 'left' }));
    expect(await db.sessions.count()).toBe(2);
    expect((await db.visits.get('b'))?.sessionId).toBe(first?.session.id);
  });

  it('tells its attention in seconds', async () => {
    await store(claim('a', 0, 60, { endedBy: 'left' }));
    expect((await store(claim('b', 70, 100)))?.attention).toBe(90);
  });
});

describe('a visit that the user deleted', () => {
  it('does not come back with a late message', async () => {
    await db.deletions.put({ id: 'a', table: 'visits', at: at(61) });
    expect(await store(claim('a', 0, 60))).toBeNull();
    expect(await db.visits.count()).toBe(0);
  });

  const ID = '9e107d9d-372b-4b68-9d6b-ffffffffffff';
  const REST = '9e107d9d-372b-4b68-9d6c-000000000000';

  it('and whose page lives after all goes on where it was given up', async () => {
    const first = await store(claim(ID, 0, 60), at(60));
    await endForgotten(db, 0, at(100));
    await trimSession(db, first?.session.id ?? '', { start: at(0), end: at(30) }, at(110));
    await store(claim(ID, 0, 200), at(200));
    await store(claim(ID, 0, 150), at(210));
    await store(claim(ID, 0, 230, { endedBy: 'left' }), at(230));
    expect(await spans()).toEqual([
      [0, 30, 'edited'],
      [60, 230, 'left'],
    ]);
    expect(await db.visits.get(REST)).toMatchObject({ seconds: 170 });
  });

  it('and whose end its page saw has no rest', async () => {
    const first = await store(claim(ID, 0, 60, { endedBy: 'left' }), at(60));
    await trimSession(db, first?.session.id ?? '', { start: at(0), end: at(30) }, at(110));
    expect(await store(claim(ID, 0, 90, { endedBy: 'left' }), at(200))).toBeNull();
    expect(await spans()).toEqual([[0, 30, 'edited']]);
  });
});

describe('a report', () => {
  it('shows that the recorder is on', async () => {
    await store(claim('a', 0, 10), at(10));
    await store(claim('a', 0, 60), at(60));
    expect(await db.coverage.toArray()).toMatchObject([
      { state: 'on', platform: null, from: at(10), to: at(60) },
    ]);
  });
});

describe('a visit that nobody reports any more', () => {
  it('ends where it was last seen', async () => {
    await store(claim('a', 0, 60), at(60));
    await endForgotten(db, 3 * MINUTE, at(240));
    expect(await spans()).toEqual([[0, 60, null]]);
    await endForgotten(db, 3 * MINUTE, at(241));
    expect(await spans()).toEqual([[0, 60, 'recovered']]);
  });
});
