import type { Day } from '../../domain/calendar.ts';
import { readLine } from '../../domain/entryText.ts';
import {
  type FollowUp,
  type FollowUpChoice,
  type FollowUpRefusal,
  proposedDay,
  readFollowUpDay,
} from '../../domain/followUp.ts';
import { words } from '../../ui/words/allWords.ts';

const { wrong } = words.leadsPage;

/** The next step as it is being written. */
export interface NextDraft {
  readonly choice: FollowUpChoice;
  readonly day: string;
  readonly what: string;
}

/** What a draft says: a next step, none, or how its day should be written. */
export type ReadNext =
  | { readonly kind: 'read'; readonly next: FollowUp | null }
  | { readonly kind: 'wrong'; readonly field: 'day' | 'what'; readonly how: string };

/**
 * @param touchedOn the day of the contact that the step follows
 * @param workdays ISO weekdays
 */
export function readNext(
  draft: NextDraft,
  touchedOn: Day,
  today: Day,
  workdays: readonly number[],
): ReadNext {
  if (draft.choice === 'none') return { kind: 'read', next: null };
  const promise = readLine(draft.what);
  if (promise.kind === 'refused') return { kind: 'wrong', field: 'what', how: wrong.tooLong };
  const what = promise.value;
  const proposed = proposedDay(draft.choice, today, workdays);
  if (proposed !== null) return { kind: 'read', next: { on: proposed, what } };
  const day = readFollowUpDay(draft.day, touchedOn, today);
  return day.kind === 'read'
    ? { kind: 'read', next: { on: day.value, what } }
    : { kind: 'wrong', field: 'day', how: WRONG[day.reason] };
}

const WRONG: { readonly [reason in FollowUpRefusal]: string } = {
  empty: wrong.dayEmpty,
  'not a day': wrong.dayUnreadable,
  'too far ahead': wrong.dayFar,
  'before the touch': wrong.beforeTouch,
};
