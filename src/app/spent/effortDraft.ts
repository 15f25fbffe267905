import type { Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Effort } from '../../domain/cost.ts';
import { readPastDay } from '../../domain/entryDay.ts';
import type { EffortDraft } from '../../storage/efforts.ts';
import { channelName } from '../../ui/channelName.ts';
import { hoursAndMinutes } from '../../ui/format.ts';
import { readTypedTime } from '../../ui/typedTime.ts';
import { words } from '../../ui/words/allWords.ts';
import { DAY_WRONG } from '../leads/touchDraft.ts';

const { wrong } = words.leadsPage;

/** Time of one day as it is being written. */
export interface EffortText {
  /** `''` until she chooses one: then the one that is named beside the time, or networking. */
  readonly channel: Channel | '';
  /** A time, with what it was for: "30 min networking". */
  readonly time: string;
  readonly on: string;
  readonly note: string;
}

export const firstEffort = (today: Day): EffortText => ({
  channel: '',
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
  const { minutes, channel, note } = readTypedTime(text, channelName);
  const on = readPastDay(text.on, today);
  const errors = {
    ...(minutes === null ? { time: wrong.minutes } : {}),
    ...(on.kind === 'refused' ? { on: DAY_WRONG[on.reason] } : {}),
    ...(note.kind === 'refused' ? { note: wrong.tooLong } : {}),
  };
  if (minutes === null || on.kind === 'refused' || note.kind === 'refused')
    return { draft: null, errors };
  const rest = { every: 'once', to: null, kind } as const;
  return {
    draft: { channel, on: on.value, minutes, note: note.value, ...rest },
    errors,
  };
}
