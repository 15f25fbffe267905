import fc from 'fast-check';
import { type Ledger, openLedger } from '../../src/domain/analytics/ledger.ts';
import { type Day, dayOf, type Instant } from '../../src/domain/calendar.ts';
import { dailyTotals } from '../../src/domain/dailyTotals.ts';
import { type SampleRows, sampleRows } from '../../src/domain/sample.ts';
import { FIRST_SETTINGS, type Settings } from '../../src/domain/settings.ts';

/** Half a year of somebody, with its ledger opened. */
export interface HalfYear {
  readonly rows: SampleRows;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: string;
}

export function halfYear(seed: number, now: Instant, zone: string): HalfYear {
  const today = dayOf(now, zone);
  const rows = sampleRows({ seed, currency: 'GBP', today, now, zone });
  const settings = rows.settings[0] ?? FIRST_SETTINGS;
  const totals = dailyTotals(new Map(rows.sessions.map((row) => [row.id, row])), rows.visits);
  const ledger = openLedger({ ...rows, totals, settings }, zone, today);
  return { rows, settings, ledger, today, now, zone };
}

/** Anybody's half-year, anywhere, at any time of these years. */
export const aHalfYear: fc.Arbitrary<HalfYear> = fc
  .record({
    seed: fc.integer(),
    now: fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2029, 0) }),
    zone: fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'),
  })
  .map(({ seed, now, zone }) => halfYear(seed, now, zone));
