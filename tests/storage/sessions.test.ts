import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/duration.ts';
import { FIRST_SETTINGS } from '../../src/domain/settings.ts';
import type { Database } from '../../src/storage/database.ts';
import { attentionBySurface, currentSession, extendPlan } from '../../src/storage/sessions.ts';
import { freshStore } from '../support/fresh.ts';
import { aSession, aVisit } from '../support/rows.ts';

const NOW = Date.UTC(2026, 10, 19, 9, 0);
let db: Database;

beforeEach(async () => {
  db = await freshStore();
});

describe('the session that goes on', () => {
  const visitEnding = (ago: number) =>
    db.visits.add(aVisit({ sessionId: 'this', start: NOW - ago - 1, end: NOW - ago }));

  beforeEach(() => db.sessions.add(aSession({ id: 'this', start: NOW - 60 * MINUTE })));

  test('is the last one on the platform, as long as its last visit is less than ten minutes ago', async () => {
    await visitEnding(10 * MINUTE - 1);
    expect((await currentSession(db, FIRST_SETTINGS, 'linkedin', NOW))?.id).toBe('this');
    expect(await currentSession(db, FIRST_SETTINGS, 'linkedin', NOW + 1)).toBeNull();
  });

  test('is not one that a clock, since set back, placed in the future', async () => {
    await visitEnding(0);
    const later = { start: NOW + 60 * MINUTE, end: NOW + 61 * MINUTE, misplaced: true } as const;
    await db.sessions.add(aSession({ id: 'future', start: later.start }));
    await db.visits.add(aVisit({ id: 'later', sessionId: 'future', ...later }));
    expect((await currentSession(db, FIRST_SETTINGS, 'linkedin', NOW))?.id).toBe('this');
  });

  test('is not one whose visits are all misplaced around now', async () => {
    await visitEnding(0);
    const around = { start: NOW - MINUTE, end: NOW + MINUTE, misplaced: true } as const;
    await db.sessions.add(aSession({ id: 'misplaced', start: around.start }));
    await db.visits.add(aVisit({ id: 'around', sessionId: 'misplaced', ...around }));
    expect((await currentSession(db, FIRST_SETTINGS, 'linkedin', NOW))?.id).toBe('this');
  });

  test('is none on another platform', async () => {
    await visitEnding(0);
    expect(await currentSession(db, FIRST_SETTINGS, 'x', NOW)).toBeNull();
  });
});

test('attention is added up by surface, the longest first', async () => {
  await db.visits.bulkAdd([
    aVisit({ id: '1', sessionId: 'this', surface: 'feed', seconds: 30 }),
    aVisit({ id: '2', sessionId: 'this', surface: 'messages', seconds: 40 }),
    aVisit({ id: '3', sessionId: 'this', surface: 'feed', seconds: 20 }),
    aVisit({ id: '4', sessionId: 'other', surface: 'feed', seconds: 99 }),
  ]);
  expect(await attentionBySurface(db, 'this')).toEqual([
    { surface: 'feed', seconds: 50 },
    { surface: 'messages', seconds: 40 },
  ]);
});

describe('more minutes', () => {
  test('are added to a plan that is not used up', async () => {
    await db.sessions.add(aSession({ id: 'this', plannedMinutes: 15 }));
    expect(await extendPlan(db, 'this', 10, NOW)).toBe(25);
  });

  test('go to no session without a plan, and to none that is gone', async () => {
    await db.sessions.add(aSession({ id: 'this' }));
    expect(await extendPlan(db, 'this', 10, NOW)).toBeNull();
    expect(await extendPlan(db, 'gone', 10, NOW)).toBeNull();
  });
});
