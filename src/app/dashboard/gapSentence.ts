import { addDays, dayOf, type Instant, startOfDay } from '../../domain/calendar.ts';
import type { Gap } from '../../domain/coverageGaps.ts';
import { channelName } from '../../ui/channelName.ts';
import { day, daySpan } from '../../ui/format.ts';
import { moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';

const said = words.dashboard.recording;

/** "Facebook, 7 – 9 Nov 2026: the browser had taken back access". */
export function gapSentence({ from, to, state, platform }: Gap, zone: string): string {
  const where = platform === null ? said.everywhere : channelName(platform);
  return said[state](where, whenOf(from, to, zone));
}

/** Whole days by their dates, anything else by the clock. */
function whenOf(from: Instant, to: Instant, zone: string): string {
  const [first, after] = [dayOf(from, zone), dayOf(to, zone)];
  const isWhole = startOfDay(first, zone) === from && startOfDay(after, zone) === to;
  if (!isWhole) return said.between(moment(from, zone), moment(to, zone));
  const last = addDays(after, -1);
  return first === last ? said.wholeDay(day(first)) : daySpan(first, last);
}
