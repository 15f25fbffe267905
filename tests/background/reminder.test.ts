import { beforeEach, describe, expect, test } from 'vitest';
import { openReminder, REMINDER, REVIEW, type Reminder } from '../../src/background/reminder.ts';
import type { Waiting } from '../../src/browser/notifications.ts';
import type { Review } from '../../src/domain/review.ts';
import type { Reviewing } from '../../src/domain/settings.ts';
import type { Database } from '../../src/storage/database.ts';
import { addLead } from '../../src/storage/leads.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { freshStore } from '../support/fresh.ts';

const ZONE = 'Europe/London';
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
/** A Thursday on which two of three follow-ups are due. */
const MORNING = at('2026-11-19T09:00');

let db: Database;
let said: string[];
/** What stands in the icon's title, and in the notification. */
let shown: readonly string[];
let told: readonly string[];
let alarms: Map<string, number | null>;
let kept: Map<string, unknown>;

/** A worker that has just started: what it says is heard, and only what is stored outlives it. */
const worker = (): Reminder =>
  openReminder({
    db,
    local: {
      get: async (key) => kept.get(key),
      set: async (key, value) => void kept.set(key, value),
    },
    setAlarm: async (name, when) => void alarms.set(name, when),
    badge: async (waiting, lines) => {
      said.push(`badge ${written(waiting)}`);
      shown = lines;
    },
    notify: async (waiting, lines) => {
      said.push(`notify ${written(waiting)}`);
      told = lines;
    },
    zone: () => ZONE,
    language: () => 'en-GB',
    languages: () => ['fr', 'en-GB'],
  });
const written = ({ followUps, missed }: Waiting) =>
  `${followUps}${missed === null ? '' : ` and ${missed + 1} weeks`}`;
const keep = (now: number) => worker().keep(now);
const heard = () => said.splice(0);

beforeEach(async () => {
  db = await freshStore();
  said = [];
  alarms = new Map();
  kept = new Map();
  for (const followUpOn of ['2026-11-18', '2026-11-19', '2026-11-20'])
    await addLead(db, { name: followUpOn, channel: 'x', followUpOn }, 1000);
});

describe('follow-ups', () => {
  test('are said once a day on the icon: how many are due', async () => {
    await keep(MORNING);
    expect(heard()).toEqual(['badge 2']);
    await worker().looked();
    expect(heard()).toEqual(['badge 0']);
    await keep(at('2026-11-19T12:00'));
    expect(heard()).toEqual([]);
    expect(alarms.get(REMINDER)).toBe(at('2026-11-20T09:00'));
  });

  test('stand on the icon through a restart, and only those that still wait', async () => {
    await keep(MORNING);
    await db.leads.where('followUpOn').equals('2026-11-18').delete();
    await keep(at('2026-11-19T12:00'));
    await keep(at('2026-11-20T08:00'));
    expect(heard()).toEqual(['badge 2', 'badge 1', 'badge 1']);
  });

  test('are notified only where she turned it on, and only if somebody waits', async () => {
    await changeSettings(db, { reminder: { by: 'notification', at: '09:00' } }, 1000);
    await keep(at('2026-11-19T10:00'));
    expect(heard()).toEqual(['badge 2', 'notify 2']);
    await db.leads.clear();
    await keep(at('2026-11-20T10:00'));
    expect(heard()).toEqual(['badge 0']);
    expect(alarms.get(REMINDER)).toBe(at('2026-11-23T09:00'));
  });

  test('are not said at all where she wants no reminder', async () => {
    await changeSettings(db, { reminder: { by: 'nothing', at: '09:00' } }, 1000);
    await keep(at('2026-11-19T10:00'));
    expect(heard()).toEqual([]);
    expect(alarms.get(REMINDER)).toBeNull();
  });
});

describe('the weekly review', () => {
  const MONDAY = at('2026-11-23T09:00');
  const reviewing = (more: Partial<Reviewing>) =>
    changeSettings(db, { reviewing: { by: 'badge', day: null, at: '09:00', ...more } }, 1000);
  const finished = (week: string) =>
    db.reviews.put({ id: week, savedAt: 1000, updatedAt: 1000 } as Review);
  beforeEach(async () => {
    await db.leads.clear();
    const since = at('2026-10-05T12:00');
    await db.coverage.add({ id: 'on', from: since, to: MONDAY, state: 'on', platform: null });
    await finished('2026-11-09');
  });

  test('stands on the icon from her day and hour on, until she looks', async () => {
    await keep(MONDAY - 1);
    expect(heard()).toEqual([]);
    expect(alarms.get(REVIEW)).toBe(MONDAY);
    await keep(MONDAY);
    expect(heard()).toEqual(['badge 0 and 1 weeks']);
    expect(alarms.get(REVIEW)).toBe(at('2026-11-30T09:00'));
    await worker().looked();
    await keep(at('2026-11-24T09:00'));
    expect(heard()).toEqual(['badge 0']);
  });

  test('is off the icon once it is finished', async () => {
    await keep(MONDAY);
    await finished('2026-11-16');
    await keep(MONDAY + 1);
    expect(heard()).toEqual(['badge 0 and 1 weeks', 'badge 0']);
  });

  test('is not said again in its week because she moved its hour', async () => {
    await keep(MONDAY);
    await worker().looked();
    heard();
    await reviewing({ at: '11:00' });
    await keep(at('2026-11-23T11:00'));
    expect(heard()).toEqual([]);
  });

  test('is said once more in the next week, with the week that was missed', async () => {
    await keep(MONDAY);
    await worker().looked();
    heard();
    await keep(at('2026-11-30T00:01'));
    expect(heard()).toEqual([]);
    await keep(at('2026-11-30T09:00'));
    expect(heard()).toEqual(['badge 0 and 2 weeks']);
  });

  test('and follow-ups come as one after weeks of sleep, whichever alarms ring', async () => {
    await reviewing({ by: 'notification' });
    await changeSettings(db, { reminder: { by: 'notification', at: '09:00' } }, 1000);
    await addLead(db, { name: 'Ann', channel: 'x', followUpOn: '2026-11-20' }, 1000);
    const awake = worker();
    const later = at('2026-12-14T10:00');
    await Promise.all([awake.keep(later), awake.keep(later + 1), awake.keep(later + 2)]);
    const notified = heard().filter((one) => one.startsWith('notify'));
    expect(notified).toEqual(['notify 1 and 4 weeks']);
  });

  test('is not said at all where she wants to hear of none', async () => {
    await reviewing({ by: 'nothing' });
    await keep(MONDAY);
    expect(heard()).toEqual([]);
    expect(alarms.get(REVIEW)).toBeNull();
  });
});

describe('the words', () => {
  test('are in the language she chose, and else in one she knows', async () => {
    await changeSettings(db, { reminder: { by: 'notification', at: '09:00' } }, 1000);
    await keep(MORNING);
    expect(told).toEqual(['2 follow-ups are due', 'Press to see who is waiting for you.']);
    await changeSettings(db, { language: 'de' }, 1000);
    await keep(at('2026-11-20T09:00'));
    expect(told[0]).toBe('3 Wiedervorlagen sind fällig');
    expect(shown).toEqual(['3 Wiedervorlagen sind fällig']);
  });
});
