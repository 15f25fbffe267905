import {
  addDays,
  type Day,
  dayOf,
  type Instant,
  type Span,
  splitByDay,
  startOfDay,
} from '../../domain/calendar.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { type Gap, wasOn } from '../../domain/coverageGaps.ts';
import { channelName } from '../../ui/channelName.ts';
import { clock, moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';

/** What was not seen, by the day it fell on where the reader is. */
export function gapsByDay(gaps: readonly Gap[], zone: string): ReadonlyMap<Day, readonly Gap[]> {
  const days = new Map<Day, Gap[]>();
  for (const gap of gaps) {
    for (const { day, start, end } of splitByDay({ start: gap.from, end: gap.to }, zone)) {
      days.set(day, [...(days.get(day) ?? []), { ...gap, from: start, to: end }]);
    }
  }
  return days;
}

/** Why there is nothing on days in which nothing is known to have been missed. */
export type Reason = 'was on' | 'before the first day' | 'not open';

/** @param since when the recorder was on for the first time, or `null` if it never was */
export function reasonFor(
  coverage: readonly Coverage[],
  span: Span,
  since: Instant | null,
): Reason {
  if (wasOn(coverage, span)) return 'was on';
  return since === null || span.end <= since ? 'before the first day' : 'not open';
}

/**
 * "Not recording Facebook from 14:00 to 18:00: the browser had taken back access."
 * @param as whether the day is known from where it stands, or must be said too
 */
export function gapText(
  { state, platform, from, to }: Gap,
  zone: string,
  as: 'clock' | 'moment',
): string {
  const said = words.review.gaps;
  const where = platform === null ? said.anywhere : channelName(platform);
  if (as === 'clock' && isWholeDay({ start: from, end: to }, zone))
    return words.sessions.allDay[state](where);
  const when = as === 'clock' ? clock : moment;
  return said[state](where, when(from, zone), when(to, zone));
}

/** Whether a span is one day of a zone, from its start to the next one's. */
function isWholeDay({ start, end }: Span, zone: string): boolean {
  const day = dayOf(start, zone);
  return startOfDay(day, zone) === start && startOfDay(addDays(day, 1), zone) === end;
}
