import { addDays, type Day, daysBetween, isoWeekday } from './calendar.ts';
import { type Entry, read, refuse } from './entry.ts';
import { readDay } from './entryDay.ts';
import type { Lead } from './lead.ts';

/** What a touch proposes as the next date. */
export const FOLLOW_UP_CHOICES = ['two working days', 'week', 'month', 'date', 'none'] as const;
export type FollowUpChoice = (typeof FOLLOW_UP_CHOICES)[number];

/** The next dated step with a lead: the day, and what was promised for it. */
export interface FollowUp {
  readonly on: Day;
  readonly what: string;
}

/**
 * The day a choice stands for; `null` for none, and for a date that is not chosen yet.
 * A month after the 31st is the next month's last day.
 * @param workdays ISO weekdays (1 is Monday); with none of them every day is one
 */
export function proposedDay(
  choice: FollowUpChoice,
  today: Day,
  workdays: readonly number[],
): Day | null {
  switch (choice) {
    case 'two working days':
      return workingDaysOn(today, 2, workdays);
    case 'week':
      return addDays(today, 7);
    case 'month':
      return Temporal.PlainDate.from(today).add({ months: 1 }).toString();
    case 'date':
    case 'none':
      return null;
  }
}

/** The day that is `count` working days after `day`. */
export function workingDaysOn(day: Day, count: number, workdays: readonly number[]): Day {
  const known = workdays.filter((weekday) => weekday >= 1 && weekday <= 7);
  let on = day;
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    if (known.length === 0 || known.includes(isoWeekday(on))) left -= 1;
  }
  return on;
}

/** How a lead's next step stands on a day; overdue once its day has passed. */
export type Due =
  | { readonly kind: 'none' }
  | { readonly kind: 'later'; readonly inDays: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'overdue'; readonly byDays: number };

export function dueOn(lead: Pick<Lead, 'followUpOn'>, today: Day): Due {
  if (lead.followUpOn === null) return { kind: 'none' };
  const days = daysBetween(today, lead.followUpOn);
  if (days === 0) return { kind: 'today' };
  return days > 0 ? { kind: 'later', inDays: days } : { kind: 'overdue', byDays: -days };
}

/** The leads whose next step is due or overdue, the one that waits longest first. */
export function waiting<L extends Pick<Lead, 'followUpOn' | 'createdAt'>>(
  leads: readonly L[],
  today: Day,
): L[] {
  return leads
    .filter((lead) => lead.followUpOn !== null && lead.followUpOn <= today)
    .sort(
      (a, b) => (a.followUpOn ?? '').localeCompare(b.followUpOn ?? '') || a.createdAt - b.createdAt,
    );
}

/** The lead with another next step, or with none: dropping, and what any touch does to the old one. */
export function withFollowUp(lead: Lead, next: FollowUp | null): Lead {
  return { ...lead, followUpOn: next?.on ?? null, followUp: next?.what ?? '' };
}

/** Puts the next step off to the next working day after `today`; what was promised stays. */
export function snoozed(lead: Lead, today: Day, workdays: readonly number[]): Lead {
  return lead.followUpOn === null
    ? lead
    : { ...lead, followUpOn: workingDaysOn(today, 1, workdays) };
}

export type FollowUpRefusal = 'empty' | 'not a day' | 'too far ahead' | 'before the touch';

/** A next step's day: not before the touch it follows (today, where it follows none). */
export function readFollowUpDay(
  text: string,
  touchedOn: Day,
  today: Day,
): Entry<Day, FollowUpRefusal> {
  const day = readDay(text, today);
  if (day.kind === 'read')
    return day.value < touchedOn ? refuse('before the touch') : read(day.value);
  switch (day.reason) {
    case 'before 1990':
      return refuse('before the touch');
    case 'in the future':
      return refuse('too far ahead');
    case 'empty':
    case 'not a day':
    case 'too far ahead':
      return refuse(day.reason);
  }
}
