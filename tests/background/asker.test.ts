import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Moment, openAsker } from '../../src/background/asker.ts';
import type { World } from '../../src/background/askerWorld.ts';
import { MINUTE } from '../../src/domain/duration.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { aSession, aVisit } from '../support/rows.ts';
import { aTab, aWorld, type FakeBrowser } from './world.ts';

/** A Thursday morning. */
const NOW = Date.UTC(2026, 10, 19, 9, 0);
const session = aSession({ id: 'this', start: NOW - 10_000 });

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
const nudges = () => world.db.nudges.toArray();

beforeEach(async () => {
  ({ world, browser } = aWorld(aTab(1, { active: true }), aTab(2)));
  await world.db.sessions.add(session);
});

describe('the question at the start', () => {
  test('comes due at the tenth second', async () => {
    expect(await consider({ attention: 3.2 })).toEqual({ dueInSeconds: 7 });
    expect(browser.opened).toEqual([]);
    expect(browser.badges.get(1)).toBe('');
  });

  test('opens then, over the tab that reported, and holds its place in the store', async () => {
    await consider();
    expect(browser.opened).toEqual([1]);
    expect(await nudges()).toMatchObject([
      { kind: 'start', sessionId: 'this', shownAt: NOW, answer: null },
    ]);
    expect(browser.badges.get(1)).toBe('?');
  });

  test('does not open over a key that came after the report', async () => {
    browser.keyAgo = 0.4;
    await consider();
    expect(browser.opened).toEqual([]);
    expect(await nudges()).toEqual([]);
    browser.keyAgo = 60;
    await consider();
    expect(browser.opened).toEqual([1]);
  });

  test('that broke down before it was seen holds no place', async () => {
    const { action } = world;
    const openByItself = () => Promise.reject(new Error('No tab with id: 1.'));
    world = { ...world, action: { ...action, openByItself } };
    await expect(consider()).rejects.toThrow('No tab');
    expect(await nudges()).toEqual([]);
    world = { ...world, action };
    await consider();
    expect(browser.opened).toEqual([1]);
  });

  test('opens once for two tabs that report at the same time', async () => {
    browser.tabs.set(2, aTab(2, { active: true, windowId: 2 }));
    await Promise.all([consider(), consider({ tabId: 2, windowId: 2 })]);
    expect(browser.opened).toHaveLength(1);
  });

  test('does not open again when a worker that died is started anew', async () => {
    await consider();
    await consider({ attention: 80, now: NOW + MINUTE });
    expect(browser.opened).toHaveLength(1);
  });

  test('that the browser refuses was not shown and counts for nothing', async () => {
    browser.refuses = true;
    await consider();
    expect(await nudges()).toEqual([]);
    expect(browser.badges.get(1)).toBe('?');
  });

  test.each([
    ['another tab is in front', () => browser.tabs.set(1, aTab(1, { active: false }))],
    ['the tab is gone', () => browser.tabs.delete(1)],
    ['the tab moved to another window', () => browser.tabs.set(1, aTab(1, { windowId: 2 }))],
    [
      'its window is not in front, not ordinary or full screen',
      () => {
        browser.calm = false;
      },
    ],
  ])('stays away when %s', async (_, change) => {
    change();
    await consider();
    expect(browser.opened).toEqual([]);
    expect(await nudges()).toEqual([]);
  });

  test('is tried again a minute after the last key', async () => {
    expect(await consider({ keyAgo: 25 })).toEqual({ dueInSeconds: 35 });
    await consider({ attention: 45, keyAgo: 60 });
    expect(browser.opened).toEqual([1]);
  });

  test('comes once in the morning, even after a glance too short to be asked for', async () => {
    const glance = aSession({ id: 'glance', start: NOW - 40 * MINUTE });
    await world.db.sessions.add(glance);
    await world.db.visits.add(aVisit({ sessionId: 'glance', seconds: 9 }));
    await consider();
    expect(browser.opened).toEqual([1]);
    const later = aSession({ id: 'later', start: NOW + 60 * MINUTE });
    await world.db.visits.add(aVisit({ id: 'long', sessionId: 'this', seconds: 10 }));
    await consider({ session: later, now: NOW + 61 * MINUTE });
    expect(browser.opened).toEqual([1]);
    const afternoon = aSession({ id: 'afternoon', start: NOW + 4 * 60 * MINUTE });
    await consider({ session: afternoon, now: NOW + 4 * 60 * MINUTE });
    expect(browser.opened).toEqual([1, 1]);
  });

  test('stays off where it was set to never', async () => {
    const asking = {
      facebook: 'usual',
      x: 'usual',
      linkedin: 'never',
      instagram: 'usual',
    } as const;
    await changeSettings(world.db, { asking }, NOW);
    await consider();
    expect([browser.opened, browser.badges.get(1)]).toEqual([[], '']);
  });
});

describe('a standing answer', () => {
  const standing = {
    id: 's',
    platform: 'linkedin',
    surface: null,
    purpose: 'customer',
    goalId: null,
    customer: 'Northwind',
    until: NOW + MINUTE,
  } as const;

  test('answers a session as it begins, and nothing is asked', async () => {
    await changeSettings(world.db, { standing: [standing] }, NOW);
    await consider({ attention: 0 });
    expect(await world.db.sessions.get('this')).toMatchObject({
      purpose: 'customer',
      customer: 'Northwind',
    });
    await consider();
    expect([browser.opened, browser.badges.get(1)]).toEqual([[], '']);
  });

  describe('for a part of a platform', () => {
    /** The purpose after so many seconds elsewhere on the platform and on its part. */
    const purposeAfter = async (elsewhere: number, there: number) => {
      await changeSettings(world.db, { standing: [{ ...standing, surface: 'business' }] }, NOW);
      await world.db.visits.bulkAdd([
        aVisit({ id: 'elsewhere', sessionId: 'this', surface: 'feed', seconds: elsewhere }),
        aVisit({ id: 'there', sessionId: 'this', surface: 'business', seconds: there }),
      ]);
      await consider({ attention: elsewhere + there, surface: 'business' });
      return (await world.db.sessions.get('this'))?.purpose;
    };

    test('waits for the tenth second there', async () => {
      expect(await purposeAfter(6, 9)).toBe('unstated');
    });

    test('holds from then on', async () => {
      expect(await purposeAfter(6, 10)).toBe('customer');
    });

    test('takes no session that was mostly spent elsewhere', async () => {
      expect(await purposeAfter(600, 60)).toBe('unstated');
    });
  });

  test('for a goal that is gone holds no longer', async () => {
    const gone = { ...standing, purpose: 'goal', goalId: 'gone', customer: null } as const;
    await changeSettings(world.db, { standing: [gone] }, NOW);
    await consider();
    expect(browser.opened).toEqual([1]);
  });
});

test('the next report is due when the plan runs out', async () => {
  await world.db.sessions.put({ ...session, purpose: 'personal', plannedMinutes: 5 });
  expect(await consider({ attention: 290 })).toEqual({ dueInSeconds: 10 });
  expect(await consider({ attention: 100 })).toEqual({ dueInSeconds: 60 });
  expect(await consider({ attention: 301 })).toEqual({ dueInSeconds: 60 });
});
