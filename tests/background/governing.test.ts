import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Moment, openAsker } from '../../src/background/asker.ts';
import type { World } from '../../src/background/askerWorld.ts';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import { isHeldOut } from '../../src/domain/nudgeLimits.ts';
import type { Review } from '../../src/domain/review.ts';
import { FIRST_SETTINGS, type NudgeChoices } from '../../src/domain/settings.ts';
import { answerNudges } from '../../src/storage/nudges.ts';
import { answerSession } from '../../src/storage/sessions.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { aLead, aSession, aVisit } from '../support/rows.ts';
import { aTab, aWorld, type FakeBrowser } from './world.ts';

/** A Thursday, after the time at which she hears of follow-ups. */
const NOW = Date.UTC(2026, 10, 19, 10, 0);
const session = aSession({ id: 'this', start: NOW - 10 * MINUTE });
const stated = { ...session, purpose: 'personal', plannedMinutes: 5 } as const;

let world: World;
let browser: FakeBrowser;
const consider = (change: Partial<Moment> = {}) =>
  openAsker(world).consider({
    session,
    attention: 10,
    surface: 'feed',
    tabId: 1,
    windowId: 1,
    keyAgo: null,
    typed: false,
    fullScreen: false,
    now: NOW,
    ...change,
  });
const kinds = async () =>
  (await world.db.nudges.orderBy('shownAt').toArray()).map(({ kind }) => kind);
const choose = (nudges: Partial<NudgeChoices>) =>
  changeSettings(world.db, { nudges: { ...FIRST_SETTINGS.nudges, ...nudges } }, NOW);

beforeEach(async () => {
  ({ world, browser } = aWorld(aTab(1, { active: true })));
  await world.db.sessions.add(session);
});

describe('the end of a plan', () => {
  test('is said once, though the worker dies and more minutes are given', async () => {
    await world.db.sessions.put(stated);
    await consider({ attention: 299 });
    expect(browser.opened).toEqual([]);
    await consider({ attention: 300 });
    await consider({ attention: 320 });
    await world.db.sessions.put({ ...stated, plannedMinutes: 7 });
    await consider({ attention: 480 });
    expect(browser.opened).toEqual([1]);
    expect(await kinds()).toEqual(['plan end']);
  });

  test('waits until nothing is typed, and comes then', async () => {
    await world.db.sessions.put(stated);
    expect(await consider({ attention: 300, keyAgo: 10 })).toEqual({ dueInSeconds: 50 });
    expect(browser.opened).toEqual([]);
    await consider({ attention: 350, keyAgo: 60 });
    expect(browser.opened).toEqual([1]);
  });
});

describe('the badge', () => {
  test('shows the minutes left of a plan, and how many it is over', async () => {
    await world.db.sessions.put(stated);
    const shown = async (attention: number) => {
      await consider({ attention });
      return browser.badges.get(1);
    };
    expect(await shown(1)).toBe('5');
    expect(await shown(241)).toBe('1');
    expect(await shown(300)).toBe('+1');
    expect(await shown(421)).toBe('+3');
  });

  test('shows nothing without a plan', async () => {
    await world.db.sessions.put({ ...stated, plannedMinutes: null });
    await consider({ attention: 600 });
    expect(browser.badges.get(1)).toBe('');
  });
});

describe('ten minutes of scrolling', () => {
  const scroll = (seconds: number) =>
    world.db.visits.put(
      aVisit({ id: 'scrolled', sessionId: 'this', surface: 'feed', start: NOW + 1, seconds }),
    );
  const answer = { purpose: 'personal', goalId: null, customer: null, ifThen: null } as const;
  const answerOn = async (surface: 'messages' | 'feed') => {
    await world.db.visits.put(aVisit({ id: 'first', sessionId: 'this', surface, start: NOW - 1 }));
    await answerSession(world.db, 'this', { ...answer, plannedMinutes: null }, null, NOW);
  };

  test('are said once where she answered among her messages', async () => {
    await answerOn('messages');
    await scroll(599);
    await consider({ attention: 650 });
    expect(await kinds()).toEqual([]);
    await scroll(600);
    await consider({ attention: 651 });
    await consider({ attention: 2000, now: NOW + HOUR });
    expect(await kinds()).toEqual(['drift']);
  });

  test('are no drift where she answered in the feed', async () => {
    await answerOn('feed');
    await scroll(900);
    await consider({ attention: 900 });
    expect(await kinds()).toEqual([]);
  });

  test('are said no more for a week after she was on task three times', async () => {
    await answerOn('messages');
    await scroll(900);
    for (const [days, id] of ['one', 'two', 'three'].entries()) {
      const shownAt = NOW - (days + 1) * 24 * HOUR;
      const row = { id, shownAt, kind: 'drift', sessionId: id, leadId: null } as const;
      await world.db.nudges.add({ ...row, answer: null, answeredAt: null, updatedAt: shownAt });
      await answerNudges(world.db, id, 'on task', shownAt);
    }
    await consider({ attention: 900 });
    expect(browser.opened).toEqual([]);
  });
});

describe('the minutes of a week', () => {
  const given = (savedAt: number | null) =>
    world.db.reviews.put({
      id: '2026-11-09',
      days: { from: '2026-11-09', to: '2026-11-15' },
      budgets: { linkedin: 30 },
      savedAt,
    } as Partial<Review> as Review);
  const used = (minutes: number) =>
    world.db.visits.put(
      aVisit({ id: 'used', sessionId: 'before', start: NOW - 24 * HOUR, seconds: minutes * 60 }),
    );

  test('are said to be used up, once in the week', async () => {
    await world.db.sessions.put({ ...stated, plannedMinutes: null });
    await given(NOW - 48 * HOUR);
    await used(29);
    await consider({ attention: 60 });
    expect(await kinds()).toEqual([]);
    await used(30);
    await consider({ attention: 61 });
    expect(await kinds()).toEqual(['budget']);
    const tomorrow = { ...stated, id: 'tomorrow', plannedMinutes: null, start: NOW + 24 * HOUR };
    await world.db.sessions.put(tomorrow);
    await consider({ session: tomorrow, attention: 61, now: tomorrow.start });
    expect(await kinds()).toEqual(['budget']);
  });

  test('count only from a review that was finished', async () => {
    await world.db.sessions.put({ ...stated, plannedMinutes: null });
    await given(null);
    await used(300);
    await consider({ attention: 60 });
    expect(await kinds()).toEqual([]);
  });
});

describe('a follow-up that is due', () => {
  test('comes with the question, once a day', async () => {
    await world.db.leads.add(aLead({ followUpOn: '2026-11-18' }));
    await consider();
    const later = aSession({ id: 'later', start: NOW + HOUR, purpose: 'personal' });
    await world.db.sessions.add(later);
    await consider({ session: later, now: NOW + HOUR });
    expect(await kinds()).toEqual(['follow-up']);
  });

  test('waits for the time of day she chose', async () => {
    await world.db.leads.add(aLead({ followUpOn: '2026-11-18' }));
    await changeSettings(world.db, { reminder: { by: 'badge', at: '10:30' } }, NOW);
    await consider();
    expect(await kinds()).toEqual(['start']);
  });
});

describe('off', () => {
  beforeEach(async () => {
    await world.db.sessions.put(stated);
    await world.db.leads.add(aLead({ followUpOn: '2026-11-18' }));
  });

  test('means off, whatever is due', async () => {
    await choose({ on: false });
    await consider({ attention: 900 });
    expect(browser.opened).toEqual([]);
  });

  test.each(['plan end', 'follow-up'] as const)(
    'leaves out %s, if that is never wanted',
    async (kind) => {
      await choose({ never: [kind] });
      await consider({ attention: 900 });
      expect(await kinds()).toEqual([kind === 'plan end' ? 'follow-up' : 'plan end']);
    },
  );

  test('means quiet between her quiet hours, past midnight too', async () => {
    await choose({ quietHours: { from: '22:00', to: '10:01' } });
    await consider({ attention: 900 });
    expect(browser.opened).toEqual([]);
    await choose({ quietHours: { from: '22:00', to: '10:00' } });
    await consider({ attention: 900 });
    expect(browser.opened).toEqual([1]);
  });
});

describe('what is held out', () => {
  /** A session that is drawn to go without. */
  const drawn = aSession({
    id: [...'abcdefghij'].find((id) => isHeldOut(id)) ?? '',
    start: NOW - MINUTE,
  });
  beforeEach(async () => {
    await world.db.sessions.add(drawn);
    await choose({ compares: true });
  });

  test('is noted in its place, opens nothing, and has no answer', async () => {
    await world.db.sessions.delete(session.id);
    await consider({ session: drawn });
    await answerNudges(world.db, drawn.id, 'dismissed', NOW);
    expect(browser.opened).toEqual([]);
    expect(await world.db.nudges.toArray()).toMatchObject([
      { kind: 'start', heldOut: true, answer: null },
    ]);
  });

  test('is not noted where it could not have opened either', async () => {
    await world.db.sessions.delete(session.id);
    browser.keyAgo = 3;
    await consider({ session: drawn });
    expect(await kinds()).toEqual([]);
  });
});

test('nothing opens over a tab that is heard', async () => {
  browser.tabs.set(1, aTab(1, { active: true, audible: true }));
  expect(await consider()).toEqual({ dueInSeconds: 60 });
  expect([browser.opened, browser.badges.get(1)]).toEqual([[], '?']);
});

test('only when unusual asks on a day with more sessions than she usually has', async () => {
  const asking = { ...FIRST_SETTINGS.asking, linkedin: 'only when unusual' } as const;
  await changeSettings(world.db, { asking }, NOW);
  const earlier = [1, 2, 3, 4, 5].map((days) =>
    aSession({ id: `day ${days}`, start: NOW - days * 24 * HOUR }),
  );
  await world.db.sessions.bulkAdd(earlier);
  await consider();
  expect(browser.opened).toEqual([]);
  await world.db.sessions.add(aSession({ id: 'early', start: NOW - 2 * HOUR }));
  await consider();
  expect(browser.opened).toEqual([1]);
});

describe('a review that is ready', () => {
  const MONDAY = NOW + 4 * 24 * HOUR;
  const recorded = (from: number) =>
    world.db.coverage.add({ id: 'on', from, to: MONDAY, state: 'on', platform: null });
  const on = (now: number, id: string) => ({ now, session: aSession({ id, start: now - 10_000 }) });

  test('opens once, with the question in it, and not again in its week', async () => {
    await recorded(NOW);
    await consider(on(MONDAY, 'monday'));
    await consider(on(MONDAY + 5 * HOUR, 'afternoon'));
    await consider(on(MONDAY + 24 * HOUR, 'tuesday'));
    expect(await kinds()).toEqual(['review', 'start', 'start']);
    await consider(on(MONDAY + 7 * 24 * HOUR, 'next monday'));
    expect(await kinds()).toEqual(['review', 'start', 'start', 'review']);
  });

  test('opens no more once it is finished, nor where she wants to hear of none', async () => {
    await recorded(NOW);
    await world.db.reviews.add({ id: '2026-11-16', savedAt: 1, budgets: {} } as Review);
    await consider(on(MONDAY, 'monday'));
    expect(await kinds()).toEqual(['start']);
    await world.db.reviews.clear();
    await changeSettings(world.db, { reviewing: { by: 'nothing', day: null, at: '09:00' } }, NOW);
    await consider(on(MONDAY + 5 * HOUR, 'afternoon'));
    expect(await kinds()).toEqual(['start', 'start']);
  });
});
