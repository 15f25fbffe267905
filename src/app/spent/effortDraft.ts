import type { Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Effort } from '../../domain/cost.ts';
import { readPastDay } from '../../domain/entryDay.ts';
import { readMinutes } from '../../domain/entryMinutes.ts';
import { readLine } from '../../domain/entryText.ts';
import type { EffortDraft } from '../../storage/efforts.ts';
import { hoursAndMinutes } from '../../ui/format.ts';
import { words } from '../../ui/words/words.ts';
import { DAY_WRONG } from '../leads/touchDraft.ts';

const { wrong } = words.leadsPage;
const MINUTES_IN_DAY = 24 * 60;

/** Time of one day as it is being written. */
export interface EffortText {
  readonly channel: Channel;
  readonly time: string;
  readonly on: string;
  readonly note: string;
}

export const firstEffort = (today: Day): EffortText => ({
  channel: 'networking',
  time: '',
  on: today,
  note: '',
});

/** Time of one day as it would be typed. */
export const textOfEffort = ({ channel, minutes, on, note }: Effort): EffortText => ({
  channel,
  time: hoursAndMinutes(minutes),
  on,
  note,
});

export interface ReadEffort {
  /** `null` if anything has to be mended first. */
  readonly draft: EffortDraft | null;
  readonly errors: { readonly [field in keyof EffortText]?: string };
}

/** @param kind how the time is known; an edit keeps what it was */
export function readEffort(
  text: EffortText,
  today: Day,
  kind: Effort['kind'] = 'logged',
): ReadEffort {
  const time = readMinutes(text.time);
  const on = readPastDay(text.on, today);
  const note = readLine(text.note);
  const minutes = time.kind === 'read' ? time.value : 0;
  const inADay = minutes > 0 && minutes <= MINUTES_IN_DAY;
  const errors = {
    ...(inADay ? {} : { time: wrong.minutes }),
    ...(on.kind === 'refused' ? { on: DAY_WRONG[on.reason] } : {}),
    ...(note.kind === 'refused' ? { note: wrong.tooLong } : {}),
  };
  if (!inADay || on.kind === 'refused' || note.kind === 'refused') return { draft: null, errors };
  const rest = { every: 'once', to: null, kind } as const;
  return {
    draft: { channel: text.channel, on: on.value, minutes, note: note.value, ...rest },
    errors,
  };
}
