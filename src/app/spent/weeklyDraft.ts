import { addDays, type Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Effort } from '../../domain/cost.ts';
import { readPastDay } from '../../domain/entryDay.ts';
import type { EffortDraft } from '../../storage/efforts.ts';
import { readHours } from '../../ui/amount.ts';
import { oneDecimal } from '../../ui/format.ts';
import { FIGURES } from '../../ui/locale.ts';
import { words } from '../../ui/words/allWords.ts';
import { DAY_WRONG } from '../leads/touchDraft.ts';

const { wrong } = words.leadsPage;
const MINUTES_IN_HOUR = 60;
const EXAMPLE_HOURS = 6.5;
const USUAL_WEEKS = 12;

/** Hours of some weeks as they are being written. */
export interface WeeklyText {
  readonly channel: Channel;
  readonly hours: string;
  readonly from: string;
  readonly until: string;
}

type Errors = { readonly [field in keyof WeeklyText]?: string };

export const firstWeeks = (today: Day): WeeklyText => ({
  channel: 'linkedin',
  hours: '',
  from: addDays(today, -7 * USUAL_WEEKS),
  until: addDays(today, -1),
});

const hundredths = new Intl.NumberFormat(FIGURES, { maximumFractionDigits: 2, useGrouping: false });

/** Minutes as hours that read as the same minutes again: a hundredth of an hour is less than one. */
export const exactHours = (minutes: number): string => hundredths.format(minutes / MINUTES_IN_HOUR);

/** Hours of some weeks as they would be typed. */
export const textOfWeeks = ({ channel, minutes, on, to }: Effort): WeeklyText => ({
  channel,
  hours: exactHours(minutes),
  from: on,
  until: to ?? '',
});

/** @param kind how the hours are known; an edit keeps what it was */
export function readWeeks(
  text: WeeklyText,
  today: Day,
  kind: 'before' | 'phone' = 'before',
): { readonly draft: EffortDraft | null; readonly errors: Errors } {
  const hours = readHours(text.hours);
  const from = readPastDay(text.from, today);
  const until = readPastDay(text.until, today);
  const backwards = from.kind === 'read' && until.kind === 'read' && until.value < from.value;
  const errors: Errors = {
    ...(hours.kind === 'wrong' ? { hours: hours.how } : {}),
    ...(hours.kind === 'none' ? { hours: words.typed.hours.wrong(oneDecimal(EXAMPLE_HOURS)) } : {}),
    ...(from.kind === 'refused' ? { from: DAY_WRONG[from.reason] } : {}),
    ...(until.kind === 'refused' ? { until: DAY_WRONG[until.reason] } : {}),
    ...(backwards ? { until: wrong.endBeforeStart } : {}),
  };
  const read = hours.kind === 'value' && from.kind === 'read' && until.kind === 'read';
  if (!read || backwards) return { draft: null, errors };
  const minutes = Math.round(hours.value * MINUTES_IN_HOUR);
  const rest = { every: 'week', kind, note: '' } as const;
  return {
    draft: { channel: text.channel, on: from.value, to: until.value, minutes, ...rest },
    errors,
  };
}
