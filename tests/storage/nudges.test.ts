import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import {
  answerNudges,
  decideAndReserve,
  noteAsked,
  releaseNudge,
} from '../../src/storage/nudges.ts';
import { freshStore } from '../support/fresh.ts';
import { aSession } from '../support/rows.ts';

const NOW = Date.UTC(2026, 10, 19, 9, 0);
const session = aSession({ id: 'this', start: NOW });
const moment = {
  session,
  attention: 10,
  surface: 'feed',
  keyAgo: null,
  fullScreen: false,
  audible: false,
  language: 'en-GB',
  now: NOW,
} as const;
let db: Database;

beforeEach(async () => {
  db = await freshStore();
  await db.sessions.add(session);
});

test('a question that is about to open has its place before it opens, and gives it back', async () => {
  const { nudgeId } = await decideAndReserve(db, moment);
  expect(await db.nudges.count()).toBe(1);
  await releaseNudge(db, nudgeId ?? '');
  expect((await decideAndReserve(db, moment)).decision).toEqual({ kind: 'popup', nudge: 'start' });
});

test('two tabs that report at once find the place free only once', async () => {
  const both = await Promise.all([decideAndReserve(db, moment), decideAndReserve(db, moment)]);
  expect(both.map(({ decision }) => decision.kind).sort()).toEqual(['badge', 'popup']);
});

test('the session is read anew: one that was answered meanwhile is not asked for', async () => {
  await db.sessions.put({ ...session, purpose: 'personal' });
  expect((await decideAndReserve(db, moment)).decision).toEqual({ kind: 'nothing' });
});

test('an answer takes the place of a dismissal, and nothing takes the place of an answer', async () => {
  await noteAsked(db, 'this', NOW);
  const answer = async () => (await db.nudges.toArray())[0]?.answer;
  await answerNudges(db, 'this', 'dismissed', NOW);
  expect(await answer()).toBe('dismissed');
  await answerNudges(db, 'this', 'answered', NOW);
  expect(await answer()).toBe('answered');
  await answerNudges(db, 'this', 'left', NOW);
  expect(await answer()).toBe('answered');
});
