import { type Day, splitByDay } from '../../domain/calendar.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { type Gap, gapsIn } from '../../domain/coverageGaps.ts';
import { clock } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';

const ALWAYS = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** What was not seen, by the day it fell on where the reader is. */
export function gapsByDay(
  coverage: readonly Coverage[],
  zone: string,
): ReadonlyMap<Day, readonly Gap[]> {
  const days = new Map<Day, Gap[]>();
  for (const gap of gapsIn(coverage, ALWAYS)) {
    for (const { day, start, end } of splitByDay({ start: gap.from, end: gap.to }, zone)) {
      days.set(day, [...(days.get(day) ?? []), { ...gap, from: start, to: end }]);
    }
  }
  return days;
}

/** "Not recording Facebook from 14:00 to 18:00: the browser had taken back access." */
export function gapText({ state, platform, from, to }: Gap, zone: string): string {
  const said = words.review.gaps;
  const where = platform === null ? said.anywhere : words.shared.platform[platform];
  return said[state](where, clock(from, zone), clock(to, zone));
}
