import type { Day } from '../../domain/calendar.ts';
import type { Entry } from '../../domain/entry.ts';
import { type DayRefusal, readDay } from '../../domain/entryDay.ts';
import { readLine } from '../../domain/entryText.ts';
import type { Goal, Measure, Obstacle } from '../../domain/goal.ts';
import { type Read, writeMoney } from '../../ui/amount.ts';
import { words } from '../../ui/words/allWords.ts';
import { readAmount } from '../readAmount.ts';

/** A goal as it is typed. */
export interface Draft {
  readonly measure: Measure;
  readonly target: string;
  readonly dueOn: string;
  readonly title: string;
  readonly startsOn: string;
  readonly obstacle: Obstacle | null;
  readonly obstacleNote: string;
}

/** What the form says of a goal. */
export type Said = Pick<
  Goal,
  'measure' | 'target' | 'startsOn' | 'dueOn' | 'title' | 'obstacle' | 'obstacleNote'
>;

export type Errors = { readonly [field in keyof Draft]?: string };

export const emptyGoal = (today: Day): Draft => ({
  measure: 'revenue',
  target: '',
  dueOn: '',
  startsOn: today,
  title: '',
  obstacle: null,
  obstacleNote: '',
});

export function draftOf(goal: Goal, currency: string): Draft {
  const { measure, target, startsOn, dueOn, title, obstacle, obstacleNote } = goal;
  const written = measure === 'revenue' ? writeMoney(target, currency) : String(target);
  return { measure, target: written, startsOn, dueOn, title, obstacle, obstacleNote };
}

/**
 * Reads what stands in the form: the goal, or how each wrong answer should be written.
 * @param before the day it was due when the edit began, which may stay although it has passed
 */
export function readGoal(
  draft: Draft,
  currency: string,
  today: Day,
  before: Day | null,
): { readonly said: Said } | { readonly errors: Errors } {
  const target = readTarget(draft, currency);
  const far = readDay(draft.dueOn, today);
  const due = (far.kind === 'read' && draft.dueOn > today) || isKept(draft.dueOn, before);
  const starts = readDay(draft.startsOn, today).kind === 'read' && draft.startsOn < draft.dueOn;
  const title = readLine(draft.title);
  const note = readLine(draft.obstacleNote);
  const lines = title.kind === 'read' && note.kind === 'read';
  if (target.kind === 'value' && due && starts && lines) {
    const written = { title: title.value, obstacleNote: note.value };
    return { said: { ...draft, ...written, target: target.value } };
  }
  return {
    errors: {
      ...(target.kind === 'wrong' ? { target: target.how } : {}),
      ...(due ? {} : { dueOn: dueWrong(far) }),
      ...(due && !starts ? { startsOn: words.goals.form.wrong.starts } : {}),
      ...(title.kind === 'refused' ? { title: words.goals.form.wrong.note } : {}),
      ...(note.kind === 'refused' ? { obstacleNote: words.goals.form.wrong.note } : {}),
    },
  };
}

const isKept = (day: string, before: Day | null): boolean => day !== '' && day === before;

function dueWrong(read: Entry<Day, DayRefusal>): string {
  const tooFar = read.kind === 'refused' && read.reason === 'too far ahead';
  return tooFar ? words.goals.form.wrong.dueFar : words.goals.form.wrong.due;
}

/** The figure is what makes a goal, so an empty one is wrong too. */
function readTarget({ measure, target }: Draft, currency: string): Read<number> {
  const { empty } = words.typed.amount;
  if (measure === 'revenue') {
    const read = readAmount(target, currency);
    return read.kind === 'none' ? { kind: 'wrong', how: empty } : read;
  }
  return /^[1-9]\d{0,6}$/.test(target.trim())
    ? { kind: 'value', value: Number(target) }
    : { kind: 'wrong', how: words.goals.form.wrong.count };
}
