import { beforeEach, expect, test } from 'vitest';
import { keepReminding, REMINDER, type ReminderWorld } from '../../src/background/reminder.ts';
import type { Database } from '../../src/storage/database.ts';
import { addLead } from '../../src/storage/leads.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { freshStore } from '../support/fresh.ts';

const ZONE = 'Europe/London';
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;

let db: Database;
let said: string[];
let world: ReminderWorld;
beforeEach(async () => {
  db = await freshStore();
  said = [];
  const kept = new Map<string, unknown>();
  world = {
    db,
    local: {
      get: async (key) => kept.get(key),
      set: async (key, value) => void kept.set(key, value),
    },
    setAlarm: async (name, when) => void said.push(`${name} at ${when}`),
    badge: async (text) => void said.push(`badge "${text}"`),
    notify: async (count) => void said.push(`notify ${count}`),
    zone: () => ZONE,
  };
  for (const followUpOn of ['2026-11-18', '2026-11-19', '2026-11-20'])
    await addLead(db, { name: followUpOn, channel: 'x', followUpOn }, 1000);
});

const tomorrow = `${REMINDER} at ${at('2026-11-20T09:00')}`;

test('one reminder a day says on the icon how many are due', async () => {
  await keepReminding(world, at('2026-11-19T09:00'));
  await keepReminding(world, at('2026-11-19T09:01'));
  expect(said).toEqual(['badge "2"', tomorrow, tomorrow]);
});

test('a notification comes only where the user turned it on, and only if somebody waits', async () => {
  await changeSettings(db, { reminder: { by: 'notification', at: '09:00' } }, 1000);
  await keepReminding(world, at('2026-11-19T10:00'));
  expect(said).toEqual(['badge "2"', 'notify 2', tomorrow]);
  await db.leads.clear();
  said.length = 0;
  await keepReminding(world, at('2026-11-20T10:00'));
  expect(said).toEqual(['badge ""', `${REMINDER} at ${at('2026-11-23T09:00')}`]);
});

test('off means off', async () => {
  await changeSettings(db, { reminder: { by: 'nothing', at: '09:00' } }, 1000);
  await keepReminding(world, at('2026-11-19T10:00'));
  expect(said).toEqual([`${REMINDER} at null`]);
});
