import { hasAccess } from '../browser/access.ts';
import { local } from '../browser/areas.ts';
import { inject, registeredOrigins, registerOrigins, tellTab } from '../browser/scripts.ts';
import { tabs } from '../browser/tabs.ts';
import type { Database } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';
import { stopUnseen, watchOpenTabs } from './injector.ts';
import { keepOwnScripts } from './ownScripts.ts';
import { coverPlatforms } from './starting.ts';
import { writeTables } from './tables.ts';

/** Follows a change of what is watched, by her choice or by the browser's. */
export async function followSites(db: Database): Promise<void> {
  await coverPlatforms(db, hasAccess, Date.now());
  await Promise.all([keepScripts(db), keepTables(db)]);
  const settings = await readSettings(db);
  await stopUnseen(tabs, settings, tellTab);
  await watchOpenTabs(tabs, settings, inject);
}

/** One at a time: two runs of it would both find nothing registered, and both register. */
export async function keepScripts(db: Database): Promise<void> {
  const registry = { hasAccess, registered: registeredOrigins, register: registerOrigins };
  await navigator.locks.request('own sites', () => keepOwnScripts(db, registry));
}

/** The parts of the four platforms are known without the store. */
export async function keepTables(db: Database): Promise<void> {
  const { ownSites } = await readSettings(db).catch(() => ({ ownSites: [] }));
  await writeTables(local, ownSites);
}
