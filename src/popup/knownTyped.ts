import { readLine, readNote } from '../domain/entryText.ts';
import {
  type FollowUp,
  type FollowUpChoice,
  proposedDay,
  readFollowUpDay,
} from '../domain/followUp.ts';
import { STAGES } from '../domain/lead.ts';
import { CHOSEN_REASONS, isOpen } from '../domain/stage.ts';
import type { KnownLead, PopupRequest } from '../protocol/popup.ts';
import { stageName } from '../ui/stageName.ts';
import { knownLead as said } from '../ui/words/knownLead.ts';
import { weekdayAndDay } from './dayText.ts';
import type { Typed } from './typed.ts';

/** What can be said of a lead that is known: what happened, what comes next, where it stands. */
export const KINDS = ['touch', 'next', 'stage'] as const;
export type Kind = (typeof KINDS)[number];

/** The form as it is typed. */
export interface TypedKnown extends Typed {
  readonly kind: string;
  readonly note: string;
  readonly when: string;
  readonly day: string;
  readonly promise: string;
  readonly stage: string;
  readonly reason: string;
}

export const blankKnown = (known: KnownLead): TypedKnown => ({
  kind: 'touch',
  note: '',
  when: isOpen(known) ? 'two working days' : 'none',
  day: '',
  promise: '',
  stage: known.stage,
  reason: '',
});

/** The fields that cannot be kept as they stand, each with how to write it. */
export type WrongKnown = { readonly [field in keyof TypedKnown]?: string };

/** What the worker is asked to do and what is said when it is done, or what is wrong. */
export type ReadKnown =
  | { readonly kind: 'request'; readonly request: PopupRequest; readonly said: string }
  | { readonly kind: 'wrong'; readonly wrong: WrongKnown };

export function readKnown(typed: TypedKnown, known: KnownLead, today: string): ReadKnown {
  switch (typed.kind as Kind) {
    case 'touch':
      return touchOf(typed, known, today);
    case 'next':
      return nextStepOf(typed, known, today);
    case 'stage':
      return moveOf(typed, known);
  }
}

function touchOf(typed: TypedKnown, known: KnownLead, today: string): ReadKnown {
  const next = nextOf(typed, known, today);
  const note = readNote(typed.note);
  if (note.kind === 'refused') return { kind: 'wrong', wrong: { note: said.lineWrong } };
  if (next.kind === 'wrong') return next;
  const { id: leadId, channel } = known;
  const request = {
    kind: 'log touch',
    leadId,
    channel,
    note: note.value,
    next: next.next,
  } as const;
  return { kind: 'request', request, said: said.saved.touch(known.name) };
}

function nextStepOf(typed: TypedKnown, known: KnownLead, today: string): ReadKnown {
  const read = nextOf(typed, known, today);
  if (read.kind === 'wrong') return read;
  const { next } = read;
  const done =
    next === null
      ? said.saved.dropped(known.name)
      : said.saved.next(known.name, weekdayAndDay(next.on));
  return { kind: 'request', request: { kind: 'follow up', leadId: known.id, next }, said: done };
}

function moveOf(typed: TypedKnown, known: KnownLead): ReadKnown {
  const to = STAGES.find((stage) => stage === typed.stage) ?? known.stage;
  const chosen = CHOSEN_REASONS.find((reason) => reason === typed.reason) ?? null;
  const reason = to === 'lost' ? chosen : null;
  if (to === 'lost' && reason === null)
    return { kind: 'wrong', wrong: { reason: said.reasonMissing } };
  const request = { kind: 'move lead', leadId: known.id, to, reason } as const;
  const done = said.saved.stage(known.name, stageName(to, known.names));
  return { kind: 'request', request, said: done };
}

type ReadNext =
  | { readonly kind: 'next'; readonly next: FollowUp | null }
  | { readonly kind: 'wrong'; readonly wrong: WrongKnown };

function nextOf(typed: TypedKnown, { workdays }: KnownLead, today: string): ReadNext {
  const when = typed.when as FollowUpChoice;
  if (when === 'none') return { kind: 'next', next: null };
  const what = readLine(typed.promise);
  if (what.kind === 'refused') return { kind: 'wrong', wrong: { promise: said.lineWrong } };
  const proposed = proposedDay(when, today, workdays);
  if (proposed !== null) return { kind: 'next', next: { on: proposed, what: what.value } };
  const day = readFollowUpDay(typed.day, today, today);
  return day.kind === 'read'
    ? { kind: 'next', next: { on: day.value, what: what.value } }
    : { kind: 'wrong', wrong: { day: said.dayWrong } };
}
