import { type Day, dayOf, type Instant, instantOn } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import { type DayRefusal, readPastDay } from '../../domain/entryDay.ts';
import { readNote } from '../../domain/entryText.ts';
import type { FollowUp } from '../../domain/followUp.ts';
import type { TouchDraft } from '../../storage/touches.ts';
import { words } from '../../ui/words/allWords.ts';
import { type NextDraft, type ReadNext, readNext } from './nextDraft.ts';

const { wrong } = words.leadsPage;

/** What is said of a contact, as it is being written. */
export interface SaidText {
  readonly note: string;
  readonly on: string;
  readonly channel: Channel;
}

export type TouchErrors = { readonly [field in 'note' | 'on']?: string };

/** A new contact as it is being written, with what comes after it. */
export interface TouchText extends SaidText {
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
  readonly errors: TouchErrors & { readonly next?: Extract<ReadNext, { kind: 'wrong' }> };
}

export function readTouch(draft: TouchText, moment: Moment): ReadTouch {
  const { touch, errors } = readSaid(draft, moment);
  const { today, workdays } = moment;
  const on = errors.on === undefined ? draft.on : today;
  const next = readNext(draft.next, on, today, workdays);
  if (next.kind === 'wrong') return { touch: null, next: null, errors: { ...errors, next } };
  return { touch, next: next.next, errors };
}

/** A touch as it would be typed. */
export const textOfTouch = ({ note, at, channel }: TouchDraft, zone: string): SaidText => ({
  note,
  on: dayOf(at, zone),
  channel,
});

/**
 * What is said of a contact: today's is as of now, an earlier one as of its day.
 * @param before when it was, as far as is known; on that day it stays
 */
export function readSaid(
  draft: SaidText,
  { today, zone, now }: Pick<Moment, 'today' | 'zone' | 'now'>,
  before: Instant | null = null,
): { readonly touch: TouchDraft | null; readonly errors: TouchErrors } {
  const note = readNote(draft.note);
  const on = readPastDay(draft.on, today);
  if (note.kind === 'read' && on.kind === 'read') {
    const same = before !== null && dayOf(before, zone) === on.value;
    const at = same ? before : instantOn(on.value, now, zone);
    return { touch: { at, channel: draft.channel, note: note.value }, errors: {} };
  }
  const errors = {
    ...(note.kind === 'refused' ? { note: wrong.noteTooLong } : {}),
    ...(on.kind === 'refused' ? { on: DAY_WRONG[on.reason] } : {}),
  };
  return { touch: null, errors };
}

/** How a day that was refused should be written. */
export const DAY_WRONG: { readonly [reason in DayRefusal]: string } = {
  empty: wrong.dayEmpty,
  'not a day': wrong.dayUnreadable,
  'before 1990': wrong.dayEarly,
  'in the future': wrong.dayFuture,
  'too far ahead': wrong.dayFar,
};
