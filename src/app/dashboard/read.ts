import type { Facts } from '../../domain/analytics/facts.ts';
import { addDays, type Day, type Instant, startOfDay } from '../../domain/calendar.ts';
import type { Coverage } from '../../domain/coverage.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Settings } from '../../domain/settings.ts';
import { coverageIn } from '../../storage/coverage.ts';
import { firstVisit, readFacts } from '../../storage/facts.ts';
import { openGoals } from '../../storage/goals.ts';
import { readSettings } from '../../storage/settings.ts';
import { db } from '../store.ts';
import type { Range } from './ranges.ts';

/** Everything the dashboard shows, as the store has it. */
export interface Records {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly goals: readonly Goal[];
  readonly coverage: readonly Coverage[];
  /** When the first visit was recorded, in any range. */
  readonly since: Instant | null;
}

/** Where and when the dashboard is looked at. */
interface Looking {
  readonly today: Day;
  readonly zone: string;
  readonly now: Instant;
  /** Since when nothing can be stored, or `null`. */
  readonly failingSince: Instant | null;
}

/** The chart's eight weeks reach beyond a short range, and their first week beyond that. */
const DAYS_BEFORE: { readonly [range in Exclude<Range, 'all'>]: number } = {
  '7': 63,
  '28': 63,
  '90': 97,
};

export async function readRecords(
  range: Range,
  { today, zone, now, failingSince }: Looking,
): Promise<Records> {
  const since = range === 'all' ? null : addDays(today, -DAYS_BEFORE[range]);
  const [facts, settings, goals, coverage, first] = await Promise.all([
    readFacts(db, since),
    readSettings(db),
    openGoals(db),
    coverageIn(
      db,
      { start: since === null ? 0 : startOfDay(since, zone), end: now },
      now,
      failingSince,
    ),
    firstVisit(db),
  ]);
  return { facts, settings, goals, coverage, since: first };
}
