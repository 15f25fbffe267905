import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/duration.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { erase, undoErasure } from '../../src/storage/erasure.ts';
import { restore } from '../../src/storage/restore.ts';
import { freshStore } from '../support/fresh.ts';
import { aSession, aVisit } from '../support/rows.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const minutes = (sessionId: string, from: number, to: number, platform: Visit['platform']) =>
  aVisit({
    id: crypto.randomUUID(),
    sessionId,
    platform,
    start: from * MINUTE,
    end: to * MINUTE,
    seconds: (to - from) * 60,
  });

test('erased time that was cut by another copy stays once it is back, however often copies meet', async () => {
  const db = await freshStore();
  await db.sessions.put(aSession({ id: 'own', platform: 'linkedin', start: 0 }));
  await db.visits.put(minutes('own', 0, 10, 'linkedin'));
  const theirs = aSession({ id: 'theirs', platform: 'x', start: 4 * MINUTE });
  const one = [minutes('theirs', 4, 6, 'x')];
  await restore(db, { sessions: [theirs], visits: one }, 'merge');
  expect(await db.visits.count()).toBe(3);

  const erased = await erase(db, { kind: 'platform', platform: 'linkedin' }, NOW);
  await undoErasure(db, erased, NOW + 1);
  for (const at of [20, 30]) {
    one.push(minutes('theirs', at, at + 1, 'x'));
    await restore(db, { sessions: [theirs], visits: one }, 'merge');
  }
  const own = await db.visits.where('sessionId').equals('own').toArray();
  expect(own.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(8 * 60);
});
