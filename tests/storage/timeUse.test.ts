import { describe, expect, it } from 'vitest';
import { plannedSessions, surfacesOf } from '../../src/storage/timeUse.ts';
import { freshStore } from '../support/fresh.ts';
import { aLead, aSession, aVisit } from '../support/rows.ts';

const HOUR = 3_600_000;

describe('the planned sessions of a span', () => {
  it('are those that began in it, each with its whole attention in minutes', async () => {
    const db = await freshStore();
    await db.sessions.bulkPut([
      aSession({ id: 'before', start: 0, plannedMinutes: 10 }),
      aSession({ id: 'in', start: HOUR, plannedMinutes: 10 }),
      aSession({ id: 'free', start: HOUR + 1 }),
      aSession({ id: 'after', start: 2 * HOUR, plannedMinutes: 10 }),
    ]);
    await db.visits.bulkPut([
      aVisit({ id: 'one', sessionId: 'in', start: HOUR, seconds: 600 }),
      aVisit({ id: 'two', sessionId: 'in', start: 3 * HOUR, seconds: 300 }),
      aVisit({ id: 'other', sessionId: 'free', seconds: 900 }),
    ]);
    const planned = await plannedSessions(db, { start: HOUR, end: 2 * HOUR });
    expect(planned).toEqual([{ minutes: 15, plannedMinutes: 10 }]);
  });

  it('are read to the last one, however many there are', async () => {
    const db = await freshStore();
    const ids = Array.from({ length: 450 }, (_, at) => `session ${at}`);
    await db.sessions.bulkPut(ids.map((id, at) => aSession({ id, start: at, plannedMinutes: 1 })));
    await db.visits.bulkPut(ids.map((id) => aVisit({ id: `visit of ${id}`, sessionId: id })));
    const planned = await plannedSessions(db, { start: 0, end: HOUR });
    expect(planned).toHaveLength(450);
    expect(planned.every(({ minutes }) => minutes === 1)).toBe(true);
  });
});

describe('where leads came from', () => {
  it('is the part of the platform that was open when they came', async () => {
    const db = await freshStore();
    await db.visits.bulkPut([
      aVisit({ id: 'feed', start: 0, surface: 'feed' }),
      aVisit({ id: 'messages', start: HOUR, surface: 'messages' }),
    ]);
    const leads = [
      aLead({ id: 'early', createdAt: 10, sessionId: 'session' }),
      aLead({ id: 'late', createdAt: HOUR + 10, sessionId: 'session' }),
      aLead({ id: 'by hand' }),
      aLead({ id: 'gone', sessionId: 'gone' }),
    ];
    expect([...(await surfacesOf(db, leads))]).toEqual([
      ['early', 'feed'],
      ['late', 'messages'],
    ]);
  });
});
