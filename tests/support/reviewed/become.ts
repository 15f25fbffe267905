import type { Browser } from '../browser.ts';
import { outcomesOf } from '../outcomes.ts';
import { OWNERS, type Owner } from './owners.ts';

const TABLES = [
  ...['sessions', 'visits', 'dailyTotals', 'leads', 'touches', 'sales', 'goals', 'coverage'],
  ...['reviews', 'efforts', 'marks', 'costs', 'imports', 'deletions'],
];

/** Puts an owner's records into the store in place of whatever it held. */
export async function become(browser: Browser, who: Owner): Promise<void> {
  const { put, clear } = outcomesOf(browser);
  const { past, settings } = OWNERS[who](Date.now(), Temporal.Now.timeZoneId());
  await clear(...TABLES);
  await put('settings', settings);
  for (const [table, rows] of Object.entries(past.rows())) await put(table, ...rows);
}
