import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { dayOf, weekOf } from '../../src/domain/calendar.ts';
import { dailyTotals } from '../../src/domain/dailyTotals.ts';
import type { StoredRow } from './browser.ts';
import { DIST, ROOT } from './build.ts';
import { startChromium } from './chromium.ts';
import { fiveYears } from './fiveYears.ts';
import { makeProfile } from './profile.ts';
import { choose, fill } from './seed.ts';
import { putRows } from './store.ts';

const CACHE = join(ROOT, '.cache');
const KIND = 'five-years-';
const SEED = 1;
/** Rows that travel to the browser at once. */
const CARTLOAD = 20_000;

/** Everything the rows depend on: another store, another builder, another week, another build folder. */
function nameOfProfile(today: string): string {
  const files = [
    'src/storage/database.ts',
    'src/domain/dailyPlans.ts',
    'src/domain/dailyTotals.ts',
    'tests/support/fiveYears.ts',
  ];
  const hash = createHash('sha256').update(DIST.chromium).update(weekOf(today, 1));
  for (const file of files) hash.update(readFileSync(join(ROOT, file)));
  return `${KIND}${hash.digest('hex').slice(0, 16)}`;
}

/** A copy of a Chromium profile in which somebody has sold and recorded for five years; made once a week. */
export async function fiveYearProfile(): Promise<string> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const name = nameOfProfile(dayOf(Date.now(), zone));
  const kept = join(CACHE, name);
  if (!existsSync(join(kept, 'whole'))) {
    mkdirSync(CACHE, { recursive: true });
    const old = readdirSync(CACHE).filter((one) => one.startsWith(KIND));
    for (const one of old) rmSync(join(CACHE, one), { recursive: true });
    await make(kept);
  }
  const copy = makeProfile();
  cpSync(kept, copy, { recursive: true });
  return copy;
}

async function make(profile: string): Promise<void> {
  const browser = await startChromium({ extension: DIST.chromium, profile });
  try {
    await fill(browser, {});
    await choose(browser, { hourlyValue: 6_000, typicalSale: 180_000, welcomedAt: Date.now() });
    for (const [table, rows] of Object.entries(tables()))
      for (let at = 0; at < rows.length; at += CARTLOAD)
        await putRows(browser, table, rows.slice(at, at + CARTLOAD));
  } finally {
    await browser.close();
  }
  writeFileSync(join(profile, 'whole'), '');
}

function tables(): { readonly [table: string]: readonly StoredRow[] } {
  const years = fiveYears(SEED, Date.now());
  const sessions = new Map(years.sessions.map((session) => [session.id, session]));
  const [first] = years.sessions;
  const { goals, leads, sales, visits } = years;
  const covered = { id: 'five years', from: first?.start ?? 0, to: Date.now(), state: 'on' };
  return {
    goals: goals as never,
    sessions: years.sessions as never,
    visits: visits as never,
    leads: leads as never,
    sales: sales as never,
    dailyTotals: dailyTotals(sessions, visits) as never,
    coverage: [{ ...covered, platform: null }],
  };
}
