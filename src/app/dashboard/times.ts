import { compareChannels } from '../../domain/analytics/compare.ts';
import type { DayRange } from '../../domain/analytics/days.ts';
import { type Ledger, openLedger } from '../../domain/analytics/ledger.ts';
import { narrow } from '../../domain/analytics/narrow.ts';
import { weeklySeries } from '../../domain/analytics/weeks.ts';
import { addDays, type Day, startOfDay, weekSpan } from '../../domain/calendar.ts';
import { isPlatform } from '../../domain/channel.ts';
import { gapsIn, wasOn } from '../../domain/coverageGaps.ts';
import { chartDays, daysBefore, daysOf } from './ranges.ts';
import type { Records } from './read.ts';
import type { ChartWeek, Look, View } from './view.ts';

/** What is shown of the time, and of what was recorded of it. */
export type Times = Pick<
  View,
  | 'days'
  | 'everything'
  | 'ledger'
  | 'weeks'
  | 'comparison'
  | 'before'
  | 'beforeDays'
  | 'gaps'
  | 'recorded'
  | 'empty'
>;

/** @param first the first day of anything at all, or `null` */
export function timesOf(records: Records, look: Look, first: Day | null): Times {
  const { range, today, zone } = look;
  const everything = openLedger(records.facts, zone, today);
  const ledger = narrow(everything, look.narrowing);
  const days = daysOf(range, today, first);
  const beforeDays = daysBefore(range, days, first);
  const span = { start: startOfDay(days.from, zone), end: startOfDay(addDays(days.to, 1), zone) };
  return {
    days,
    everything,
    ledger,
    weeks: weeksOf(ledger, records, look, chartDays(days, first)),
    comparison: compareChannels(ledger, days),
    before: beforeDays === null ? null : compareChannels(ledger, beforeDays),
    beforeDays,
    gaps: gapsIn(records.coverage, span),
    recorded: wasOn(records.coverage, span),
    empty: first === null,
  };
}

/** The weeks of the chart, whatever the filters leave. */
export function allWeeks(
  { everything, ledger, days, weeks }: Times,
  look: Look,
  first: Day | null,
) {
  if (ledger === everything) return weeks;
  return weeklySeries(everything, chartDays(days, first), platformsOf(everything), look);
}

function weeksOf(
  ledger: Ledger,
  { coverage }: Records,
  { weekStart, today, zone }: Look,
  days: DayRange,
): ChartWeek[] {
  return weeklySeries(ledger, days, platformsOf(ledger), { weekStart, today }).map((week) => ({
    ...week,
    recorded: week.hours > 0 || wasOn(coverage, weekSpan(week.week, zone)),
  }));
}

const platformsOf = ({ channels }: Ledger) => channels.filter(isPlatform);
