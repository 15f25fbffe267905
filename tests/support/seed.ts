import 'fake-indexeddb/auto';
import { addDays, dayOf, startOfDay, weekOf } from '../../src/domain/calendar.ts';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { type AskingMode, FIRST_SETTINGS, type Settings } from '../../src/domain/settings.ts';
import type { Surface } from '../../src/domain/surface.ts';
import { coverOn } from '../../src/storage/coverage.ts';
import { addLead } from '../../src/storage/leads.ts';
import { addSale } from '../../src/storage/sales.ts';
import { storeVisit } from '../../src/storage/visits.ts';
import type { Browser, StoredRow } from './browser.ts';
import { freshStore } from './fresh.ts';
import { putRows, rowsOf } from './store.ts';
import { until } from './wait.ts';

type Tables = { readonly [table: string]: readonly StoredRow[] };

/** Day of the week from Monday on, hour, minutes, where. */
const LAST_WEEK: readonly (readonly [number, number, number, Platform, Surface])[] = [
  [0, 9, 26, 'linkedin', 'feed'],
  [0, 13, 17, 'instagram', 'feed'],
  [1, 9, 41, 'linkedin', 'messages'],
  [1, 16, 34, 'facebook', 'groups'],
  [2, 10, 22, 'x', 'feed'],
  [3, 9, 38, 'linkedin', 'people'],
  [3, 14, 12, 'x', 'post'],
  [4, 11, 29, 'facebook', 'feed'],
  [4, 15, 19, 'instagram', 'messages'],
];

/**
 * A week of records from before this one, made by the store itself: visits, a lead and a sale.
 * @param now wall milliseconds; the week before the one it lies in, from Monday on, is filled
 */
export async function lastWeek(now: number, zone: string): Promise<Tables> {
  const db = await freshStore();
  const monday = addDays(weekOf(dayOf(now, zone), 1), -7);
  const at = (day: number, hour: number) => startOfDay(addDays(monday, day), zone) + hour * HOUR;
  await coverOn(db, at(0, 0));
  for (const [day, hour, minutes, platform, surface] of LAST_WEEK) {
    const start = at(day, hour);
    const end = start + minutes * MINUTE;
    const place = { id: crypto.randomUUID(), platform, surface, start, end };
    const claim = { ...place, seconds: minutes * 60, endedBy: 'left', trimmed: null } as const;
    await storeVisit(db, claim, { zone, now: end });
  }
  await coverOn(db, at(7, 0));
  const lead = await addLead(db, { name: 'Harbour Hotel', channel: 'linkedin' }, at(1, 10));
  const sold = { on: addDays(monday, 4), channel: 'linkedin', leadId: lead.id } as const;
  const money = { amount: 180_000, count: 1, sessionId: null, goalId: null };
  await addSale(db, { ...sold, ...money }, at(4, 12), zone);
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  db.close();
  return Object.fromEntries(tables.filter(([name]) => name !== 'settings'));
}

/** Writes many tables into the browser's store, as soon as the extension has made it. */
export async function fill(browser: Browser, tables: Tables): Promise<void> {
  await until('the store', () =>
    rowsOf(browser, 'coverage').then(
      (rows) => rows.length > 0,
      () => false,
    ),
  );
  for (const [table, rows] of Object.entries(tables)) await putRows(browser, table, rows);
}

/** Settings as a person would have chosen them on the settings page. */
export async function choose(browser: Browser, change: Partial<Settings>): Promise<void> {
  const [kept] = (await rowsOf(browser, 'settings')) as unknown as Settings[];
  const row = { ...FIRST_SETTINGS, ...kept, ...change, updatedAt: Date.now() };
  await putRows(browser, 'settings', [row as unknown as StoredRow]);
}

/** The same way of asking on every platform. */
export function askingEverywhere(mode: AskingMode): Settings['asking'] {
  return { facebook: mode, x: mode, linkedin: mode, instagram: mode };
}
