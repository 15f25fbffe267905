import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Nudge } from '../../src/domain/nudge.ts';
import { nudgeRows } from '../../src/storage/nudgeRows.ts';
import { freshStore } from '../support/fresh.ts';
import { aLead, aVisit } from '../support/rows.ts';

const NOW = Date.UTC(2026, 10, 19, 9, 0);
const aNudge = (id: string, sessionId: string, shownAt: number): Nudge => ({
  id,
  sessionId,
  shownAt,
  kind: 'start',
  leadId: null,
  answer: null,
  answeredAt: null,
  updatedAt: shownAt,
});

test('what became of nudges rests on their sessions, the leads from them and later contacts', async () => {
  const db = await freshStore();
  await db.nudges.bulkAdd([aNudge('second', 'this', NOW + 5), aNudge('first', 'this', NOW)]);
  await db.visits.bulkAdd([
    aVisit({ id: 'a', sessionId: 'this', seconds: 30, end: NOW + 30_000 }),
    aVisit({ id: 'b', sessionId: 'this', seconds: 12, end: NOW + 50_000 }),
    aVisit({ id: 'c', sessionId: 'never nudged', seconds: 99 }),
  ]);
  await db.leads.bulkAdd([aLead({ id: 'from', sessionId: 'this' }), aLead({ id: 'other' })]);
  const touch = {
    leadId: 'from',
    channel: 'linkedin',
    note: '',
    importId: null,
    updatedAt: 0,
  } as const;
  await db.touches.bulkAdd([
    { ...touch, id: 'before', at: NOW - 1 },
    { ...touch, id: 'after', at: NOW },
  ]);
  const rows = await nudgeRows(db);
  expect(rows.nudges.map(({ id }) => id)).toEqual(['first', 'second']);
  expect(rows.sessions).toEqual([{ id: 'this', attention: 42, end: NOW + 50_000 }]);
  expect(rows.leads).toMatchObject([{ id: 'from' }]);
  expect(rows.touches).toMatchObject([{ id: 'after' }]);
});

test('without a nudge there is nothing to read', async () => {
  expect(await nudgeRows(await freshStore())).toEqual({
    nudges: [],
    sessions: [],
    leads: [],
    touches: [],
    reviews: [],
  });
});
