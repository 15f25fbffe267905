import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/duration.ts';
import { attentionOf } from '../../src/domain/visitPart.ts';
import type { Database } from '../../src/storage/database.ts';
import { restore } from '../../src/storage/restore.ts';
import { removeSessions, splitSession, trimSession } from '../../src/storage/sessionEdits.ts';
import { freshStore } from '../support/fresh.ts';
import { aSession, aVisit } from '../support/rows.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

/** A visit of so many minutes, as the browser that recorded it has it. */
function recorded(session: string, from: number, to: number) {
  const place = { start: from * MINUTE, end: to * MINUTE, seconds: (to - from) * 60 };
  const platform = session === 'own' ? 'linkedin' : 'x';
  return aVisit({ id: crypto.randomUUID(), sessionId: session, platform, ...place });
}

const minute = fc.integer({ min: 0, max: 40 });
const aSpan = fc
  .tuple(minute, minute)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => [Math.min(from, to), Math.max(from, to)] as const);

/** An edit in the time of the session: what is outside of a span goes, or one of two parts of it. */
const anEdit = fc.oneof(
  fc.record({ kind: fc.constant('trim' as const), span: aSpan }),
  fc.record({ kind: fc.constant('split and remove' as const), at: minute }),
);

type Change = typeof anEdit extends fc.Arbitrary<infer T> ? T : never;

test('time that was cut by one copy and then taken away stays away, however often a copy has it whole', async () => {
  await fc.assert(
    fc.asyncProperty(aSpan, aSpan, anEdit, async ([from, to], [start, end], edit) => {
      const db = await freshStore();
      const own = {
        sessions: [aSession({ id: 'own', start: from * MINUTE })],
        visits: [recorded('own', from, to)],
      };
      const other = {
        sessions: [aSession({ id: 'other', platform: 'x', start: start * MINUTE })],
        visits: [recorded('other', start, end)],
      };
      await restore(db, own, 'merge');
      await restore(db, other, 'merge');
      await change(db, edit);
      const before = await ownSeconds(db);
      for (const copy of [own, other, own]) {
        await restore(db, copy, 'merge');
        expect(await ownSeconds(db)).toBeCloseTo(before, 6);
      }
      db.close();
    }),
    { numRuns: 20, examples: [[[0, 10], [4, 6], { kind: 'trim', span: [0, 5] }]] },
  );
});

/** What is counted of the visits of the first copy. */
async function ownSeconds(db: Database): Promise<number> {
  return attentionOf(await db.visits.filter(({ platform }) => platform === 'linkedin').toArray());
}

async function change(db: Database, edit: Change): Promise<void> {
  if (edit.kind === 'trim') {
    const [start, end] = edit.span;
    await trimSession(db, 'own', { start: start * MINUTE, end: end * MINUTE }, NOW);
    return;
  }
  const split = await splitSession(db, 'own', edit.at * MINUTE, NOW);
  if (split.kind !== 'done') return;
  const parts = split.undo.writtenSessions.map(({ id }) => id);
  await removeSessions(
    db,
    parts.filter((id) => id !== 'own'),
    NOW + 1,
  );
}
