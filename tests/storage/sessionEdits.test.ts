import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attentionOf } from '../../src/domain/visitPart.ts';
import { Database } from '../../src/storage/database.ts';
import {
  changeNote,
  changePurpose,
  type Outcome,
  removeSessions,
  restoreRecorded,
  splitSession,
  trimSession,
  type Undo,
  undoEdit,
} from '../../src/storage/sessionEdits.ts';
import { aSession, aVisit } from '../support/rows.ts';

const MINUTE = 60_000;
const PERSONAL = { purpose: 'personal', goalId: null, customer: null } as const;

let db: Database;
afterEach(() => db.close());
beforeEach(async () => {
  db = new Database('session edits test');
  await db.delete();
  await db.open();
  await db.sessions.bulkAdd([aSession(), aSession({ id: 'other', start: 60 * MINUTE })]);
  await db.visits.bulkAdd([
    aVisit({ id: 'a', start: 0, end: 10 * MINUTE, seconds: 600 }),
    aVisit({ id: 'b', start: 15 * MINUTE, end: 25 * MINUTE, seconds: 600 }),
    aVisit({ id: 'c', sessionId: 'other', start: 60 * MINUTE, end: 61 * MINUTE, seconds: 60 }),
  ]);
});

/** Everything but the ids and times that an undo gives anew. */
async function facts() {
  const sessions = await db.sessions.orderBy('start').toArray();
  const visits = await db.visits.orderBy('start').toArray();
  return {
    sessions: sessions.map(({ updatedAt: _, ...session }) => session),
    visits: visits.map(({ id: _, ...visit }) => visit),
  };
}

describe('an edit and its undo', () => {
  test.each([
    ['another purpose for two', () => changePurpose(db, ['session', 'other'], PERSONAL, 9)],
    ['a note', () => changeNote(db, 'session', 'Two questions about stock', 9)],
    ['a trim', () => trimSession(db, 'session', { start: 0, end: 20 * MINUTE }, 9)],
    ['a split', () => splitSession(db, 'session', 20 * MINUTE, 9)],
    ['a deletion', () => removeSessions(db, ['session', 'other'], 9)],
  ])('%s: leaves the store as it was', async (_, edit) => {
    const before = await facts();
    const { undo } = done(await edit());
    expect(await facts()).not.toEqual(before);
    done(await undoEdit(db, undo, 10));
    expect(await facts()).toEqual(before);
  });

  test('putting back as recorded can be undone too', async () => {
    done(await splitSession(db, 'session', 12 * MINUTE, 9));
    const before = await facts();
    const { undo } = done(await restoreRecorded(db, 'session', 10));
    done(await undoEdit(db, undo, 11));
    expect(await facts()).toEqual(before);
  });

  test('a chain of edits is taken back one by one, to the second', async () => {
    const states = [await facts()];
    const undos: Undo[] = [];
    for (const edit of [
      () => trimSession(db, 'session', { start: 0, end: 20 * MINUTE }, 9),
      () => trimSession(db, 'session', { start: 0, end: 18 * MINUTE }, 10),
      () => changePurpose(db, ['session'], PERSONAL, 11),
      () => splitSession(db, 'session', 5 * MINUTE, 12),
      () => removeSessions(db, ['session'], 13),
    ]) {
      undos.push(done(await edit()).undo);
      states.push(await facts());
    }
    for (const undo of undos.toReversed()) {
      states.pop();
      done(await undoEdit(db, undo, 20));
      expect(await facts()).toEqual(states.at(-1));
    }
  });

  test('is refused once the session was changed by another page', async () => {
    const { undo } = done(await changePurpose(db, ['session'], PERSONAL, 9));
    done(await changeNote(db, 'session', 'From another page', 10));
    expect(await undoEdit(db, undo, 11)).toEqual({ kind: 'refused', why: 'changed since' });
    expect((await db.sessions.get('session'))?.note).toBe('From another page');
  });
});

describe('deletions', () => {
  test('a deleted session leaves a row for itself and for every visit', async () => {
    done(await removeSessions(db, ['session'], 9));
    expect(await db.deletions.orderBy('id').toArray()).toEqual([
      { id: 'a', table: 'visits', at: 9 },
      { id: 'b', table: 'visits', at: 9 },
      { id: 'session', table: 'sessions', at: 9 },
    ]);
    expect(await db.visits.count()).toBe(1);
  });

  test('undoing one writes the session again with a later time, and no deleted visit id', async () => {
    const { undo } = done(await removeSessions(db, ['session'], 9));
    done(await undoEdit(db, undo, 10));
    expect((await db.sessions.get('session'))?.updatedAt).toBe(10);
    expect(await db.visits.bulkGet(['a', 'b'])).toEqual([undefined, undefined]);
    expect(await db.visits.where('sessionId').equals('session').count()).toBe(2);
  });
});

test('a split adds no second and loses none', async () => {
  done(await splitSession(db, 'session', 20 * MINUTE, 9));
  expect(await db.sessions.count()).toBe(3);
  expect(attentionOf(await db.visits.toArray())).toBe(1260);
});

test('putting back as recorded undoes a split of a split, from any of its parts', async () => {
  const before = await facts();
  done(await splitSession(db, 'session', 5 * MINUTE, 9));
  const second = await db.sessions
    .where('start')
    .equals(5 * MINUTE)
    .first();
  done(await splitSession(db, second?.id ?? '', 20 * MINUTE, 10));
  done(await trimSession(db, 'session', { start: 0, end: MINUTE }, 11));
  const last = await db.sessions
    .where('start')
    .equals(20 * MINUTE)
    .first();
  done(await restoreRecorded(db, last?.id ?? '', 12));
  expect(await facts()).toEqual(before);
});

test('a visit that is still being recorded is not touched', async () => {
  await db.visits.update('b', { endedBy: null });
  const edits = [
    await trimSession(db, 'session', { start: 0, end: MINUTE }, 9),
    await splitSession(db, 'session', MINUTE, 9),
    await removeSessions(db, ['session', 'other'], 9),
  ];
  expect(edits).toEqual(edits.map(() => ({ kind: 'refused', why: 'going on' })));
  expect(await db.deletions.count()).toBe(0);
});

test('a session that is gone is said to be gone', async () => {
  expect(await removeSessions(db, ['nobody'], 9)).toEqual({ kind: 'refused', why: 'gone' });
  expect(await trimSession(db, 'nobody', { start: 0, end: 1 }, 9)).toMatchObject({ why: 'gone' });
});

function done(outcome: Outcome): { readonly undo: Undo } {
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.why}`);
  return outcome;
}
