import { type Day, type Instant, instantOn } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import { type DayRefusal, readPastDay } from '../../domain/entryDay.ts';
import { readNote } from '../../domain/entryText.ts';
import type { FollowUp } from '../../domain/followUp.ts';
import type { TouchDraft } from '../../storage/touches.ts';
import { words } from '../../ui/words/words.ts';
import { type NextDraft, type ReadNext, readNext } from './nextDraft.ts';

const { wrong } = words.leadsPage;

/** A contact as it is being written. */
export interface TouchText {
  readonly note: string;
  readonly on: string;
  readonly channel: Channel;
  readonly next: NextDraft;
}

interface Moment {
  readonly today: Day;
  readonly zone: string;
  readonly now: Instant;
  readonly workdays: readonly number[];
}

export interface ReadTouch {
  /** `null` if anything has to be mended first. */
  readonly touch: TouchDraft | null;
  readonly next: FollowUp | null;
  readonly errors: {
    readonly note?: string;
    readonly on?: string;
    readonly next?: Extract<ReadNext, { kind: 'wrong' }>;
  };
}

export function readTouch(draft: TouchText, { today, zone, now, workdays }: Moment): ReadTouch {
  const note = readNote(draft.note);
  const on = readPastDay(draft.on, today);
  const next = readNext(draft.next, on.kind === 'read' ? on.value : today, today, workdays);
  const errors = {
    ...(note.kind === 'refused' ? { note: wrong.noteTooLong } : {}),
    ...(on.kind === 'refused' ? { on: DAY_WRONG[on.reason] } : {}),
    ...(next.kind === 'wrong' ? { next } : {}),
  };
  if (note.kind === 'refused' || on.kind === 'refused' || next.kind === 'wrong') {
    return { touch: null, next: null, errors };
  }
  const at = instantOn(on.value, now, zone);
  return { touch: { at, channel: draft.channel, note: note.value }, next: next.next, errors };
}

/** How a day that was refused should be written. */
export const DAY_WRONG: { readonly [reason in DayRefusal]: string } = {
  empty: wrong.dayEmpty,
  'not a day': wrong.dayUnreadable,
  'before 1990': wrong.dayEarly,
  'in the future': wrong.dayFuture,
  'too far ahead': wrong.dayFar,
};
