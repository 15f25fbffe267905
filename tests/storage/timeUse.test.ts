import { describe, expect, it } from 'vitest';
import { surfacesOf } from '../../src/storage/timeUse.ts';
import { freshStore } from '../support/fresh.ts';
import { aLead, aVisit } from '../support/rows.ts';

const HOUR = 3_600_000;

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
