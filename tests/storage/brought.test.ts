import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Session } from '../../src/domain/session.ts';
import { FIRST_SETTINGS } from '../../src/domain/settings.ts';
import { logConversation, noteBroughtAsked, sessionToAskAbout } from '../../src/storage/brought.ts';
import type { Database } from '../../src/storage/database.ts';
import { freshStore } from '../support/fresh.ts';
import { aLead, aSale, aSession, aVisit } from '../support/rows.ts';

const NOW = Date.UTC(2026, 10, 19, 15, 0);
let db: Database;

/** A session for a goal that ended so long ago, after so many seconds. */
async function ended(ago: number, change: Partial<Session> = {}, seconds = 600) {
  const end = NOW - ago;
  const start = end - 10 * MINUTE;
  const session = aSession({ id: 'ended', start, purpose: 'goal', goalId: 'goal', ...change });
  await db.sessions.put(session);
  await db.visits.put(aVisit({ id: session.id, sessionId: session.id, start, end, seconds }));
}
const askedAbout = async () => (await sessionToAskAbout(db, FIRST_SETTINGS, NOW))?.id ?? null;

beforeEach(async () => {
  db = await freshStore();
});

describe('what a session brought', () => {
  test('is asked of the last one for a goal or a customer', async () => {
    await ended(5 * HOUR, { id: 'before' });
    await ended(HOUR);
    await ended(30 * MINUTE, { id: 'own', purpose: 'personal', goalId: null });
    expect(await askedAbout()).toBe('ended');
    await ended(20 * MINUTE, { id: 'client', purpose: 'customer', goalId: null });
    expect(await askedAbout()).toBe('client');
  });

  test('is not asked while the session goes on, but of the one before it', async () => {
    await ended(9 * MINUTE);
    expect(await askedAbout()).toBeNull();
    await ended(5 * HOUR, { id: 'before' });
    expect(await askedAbout()).toBe('before');
    await ended(10 * MINUTE);
    expect(await askedAbout()).toBe('ended');
  });

  test('is asked once, and of none before it then', async () => {
    await ended(5 * HOUR, { id: 'before' });
    await ended(HOUR);
    await noteBroughtAsked(db, 'ended', NOW);
    expect(await askedAbout()).toBeNull();
  });

  test.each([
    ['a lead was logged', () => db.leads.add(aLead({ sessionId: 'ended' }))],
    ['a sale was logged', () => db.sales.add(aSale({ sessionId: 'ended' }))],
    ['it was a glance', () => ended(HOUR, {}, 59)],
    ['it is more than three days ago', () => ended(73 * HOUR)],
    ['nobody said what it was for', () => ended(HOUR, { purpose: 'unstated', goalId: null })],
  ])('is not asked where %s', async (_, change) => {
    await ended(HOUR);
    await change();
    expect(await askedAbout()).toBeNull();
  });
});

describe('a conversation', () => {
  const log = () => logConversation(db, 'ended', 'lead', NOW, 'UTC');

  test('is a contact where and when the session ended', async () => {
    await ended(HOUR, { platform: 'x' });
    await db.leads.add(aLead());
    expect(await log()).toMatchObject({ kind: 'done' });
    expect(await db.touches.toArray()).toMatchObject([
      { leadId: 'lead', at: NOW - HOUR, channel: 'x' },
    ]);
  });

  test.each([
    ['settles a follow-up that is due', '2026-11-19', null],
    ['leaves one for a later day', '2026-11-20', '2026-11-20'],
  ])('%s', async (_, followUpOn, after) => {
    await ended(HOUR);
    await db.leads.add(aLead({ followUpOn, followUp: 'the quote' }));
    await log();
    expect(await db.leads.get('lead')).toMatchObject({ followUpOn: after });
  });

  test('with nobody is none', async () => {
    await ended(HOUR);
    expect(await log()).toMatchObject({ kind: 'refused', why: 'gone' });
    expect(await db.touches.count()).toBe(0);
  });
});
