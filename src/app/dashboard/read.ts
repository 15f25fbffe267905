import { daysIn } from '../../domain/analytics/days.ts';
import type { Facts } from '../../domain/analytics/facts.ts';
import { addDays, type Day, type Instant, startOfDay } from '../../domain/calendar.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { HOUR } from '../../domain/duration.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Touch } from '../../domain/lead.ts';
import type { Mark } from '../../domain/mark.ts';
import type { Settings } from '../../domain/settings.ts';
import { coverageIn } from '../../storage/coverage.ts';
import { firstVisit, readFacts } from '../../storage/facts.ts';
import { allGoals } from '../../storage/goals.ts';
import { touchesSince } from '../../storage/lateTouches.ts';
import { allMarks } from '../../storage/marks.ts';
import { readSettings } from '../../storage/settings.ts';
import { db } from '../store.ts';
import { daysOf, type Range } from './ranges.ts';

/** Everything the dashboard shows, as the store has it. */
export interface Records {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly goals: readonly Goal[];
  readonly coverage: readonly Coverage[];
  readonly marks: readonly Mark[];
  /** Contacts of the last 90 days: enough to say how soon she answers now. */
  readonly touches: readonly Touch[];
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

/** The longest window of evidence, and a week more, since a verdict needs two weekly looks. */
const DAYS_OF_EVIDENCE = 745;
const DAYS_OF_TOUCHES = 90;
const DAY = 24 * HOUR;

export async function readRecords(
  range: Range,
  { today, zone, now, failingSince }: Looking,
): Promise<Records> {
  const since = sinceOf(range, today);
  const [facts, settings, goals, marks, touches, coverage, first] = await Promise.all([
    readFacts(db, since),
    readSettings(db),
    allGoals(db),
    allMarks(db),
    touchesSince(db, now - DAYS_OF_TOUCHES * DAY),
    coverageIn(
      db,
      { start: since === null ? 0 : startOfDay(since, zone), end: now },
      now,
      failingSince,
    ),
    firstVisit(db),
  ]);
  return { facts, settings, goals, marks, touches, coverage, since: first };
}

/** The first day whose time is needed: for the evidence, or for the range and the one before it. */
function sinceOf(range: Range, today: Day): Day | null {
  if (range === 'all') return null;
  const days = daysOf(range, today, null);
  const start = addDays(days.from, -daysIn(days));
  const evidence = addDays(today, -DAYS_OF_EVIDENCE);
  return [start, evidence].sort()[0] ?? evidence;
}
