import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../src/storage/database.ts';
import { unstatedIn } from '../../src/storage/unstated.ts';
import { aSession, aVisit } from '../support/rows.ts';

let db: Database;
afterEach(() => db.close());
beforeEach(async () => {
  db = new Database('unstated test');
  await db.delete();
  await db.open();
});

test('the sessions of a span without a purpose, with their seconds, the earliest first', async () => {
  await db.sessions.bulkAdd([
    aSession({ id: 'late', start: 180 }),
    aSession({ id: 'early', start: 100 }),
    aSession({ id: 'said', start: 120, purpose: 'personal' }),
    aSession({ id: 'before', start: 99 }),
    aSession({ id: 'after', start: 200 }),
  ]);
  await db.visits.bulkAdd([
    aVisit({ id: '1', sessionId: 'early', start: 100, seconds: 30 }),
    aVisit({ id: '2', sessionId: 'early', start: 250, seconds: 12 }),
    aVisit({ id: '3', sessionId: 'said', start: 120, seconds: 99 }),
  ]);
  const found = await unstatedIn(db, { start: 100, end: 200 });
  expect(found.map(({ session, seconds }) => [session.id, seconds])).toEqual([
    ['early', 42],
    ['late', 0],
  ]);
});
