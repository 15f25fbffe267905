import { type Day, daysBetween } from './calendar.ts';
import { countsFor, type Goal } from './goal.ts';
import { type Sale, wonCount } from './sale.ts';

/** A lead or a conversation on its day, and the goal it serves, if it serves one. */
export interface Occurrence {
  readonly day: Day;
  readonly goalId?: string | null;
}

/** What a goal counts, each with the day it happened where the user was. The whole business's, every channel. */
export interface Happened {
  readonly sales: readonly Sale[];
  readonly leads: readonly Occurrence[];
  /** Conversations: several contacts with one lead on one day are one. */
  readonly touches: readonly Occurrence[];
}

/** How a goal stands on a day. Money in minor units, counts for the other measures. */
export interface Progress {
  /** Booked so far, from the goal's first day to today; may be negative after refunds. */
  readonly booked: number;
  /** What an even pace would have brought by the end of today, not rounded. */
  readonly evenPace: number;
  /** Still to find; 0 once the goal is met. */
  readonly left: number;
  /** Whole days after today up to the due day; 0 on it, negative after it. */
  readonly daysLeft: number;
  readonly kind: 'met' | 'ahead' | 'behind' | 'passed';
}

/**
 * How a goal stands today. It is the cash view: a sale counts on its day, a refund on its own.
 * A goal that was opened today is at an even pace, not behind it.
 * @param goals all goals: what serves another one of the same measure counts for that one
 */
export function progressOf(
  goal: Goal,
  happened: Happened,
  today: Day,
  goals: readonly Goal[] = [],
): Progress {
  const booked = bookedOf(goal, servingOnly(happened, goal, goals), today);
  const evenPace = goal.target * elapsedShare(goal, today);
  const daysLeft = daysBetween(today, goal.dueOn);
  const left = Math.max(0, goal.target - booked);
  return { booked, evenPace, left, daysLeft, kind: kindOf(booked, evenPace, left, daysLeft) };
}

function kindOf(booked: number, evenPace: number, left: number, daysLeft: number) {
  if (left === 0) return 'met';
  if (daysLeft < 0) return 'passed';
  return booked >= evenPace ? 'ahead' : 'behind';
}

/** The share of the goal's days that have passed, 0 to 1. */
function elapsedShare({ startsOn, dueOn }: Goal, today: Day): number {
  const whole = daysBetween(startsOn, dueOn);
  if (whole <= 0) return today < dueOn ? 0 : 1;
  return Math.min(1, Math.max(0, daysBetween(startsOn, today) / whole));
}

function bookedOf({ measure, startsOn, dueOn }: Goal, happened: Happened, today: Day): number {
  const counts = (day: Day) => startsOn <= day && day <= today && day <= dueOn;
  switch (measure) {
    case 'revenue':
      return revenueIn(happened.sales, counts);
    case 'sales':
      return happened.sales
        .filter((sale) => counts(sale.on))
        .reduce((total, sale) => total + wonCount(sale), 0);
    case 'leads':
      return happened.leads.filter(({ day }) => counts(day)).length;
    case 'conversations':
      return happened.touches.filter(({ day }) => counts(day)).length;
  }
}

function revenueIn(sales: readonly Sale[], counts: (day: Day) => boolean): number {
  const sold = sales.filter((sale) => counts(sale.on));
  const paidBack = sales.flatMap((sale) => sale.refunds).filter((refund) => counts(refund.on));
  return sum(sold) - sum(paidBack);
}

const sum = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((total, row) => total + row.amount, 0);

function servingOnly(happened: Happened, goal: Goal, goals: readonly Goal[]): Happened {
  const counts = countsFor(goal, goals);
  const serves = ({ goalId = null }: Occurrence) => counts({ goalId });
  return {
    sales: happened.sales.filter(counts),
    leads: happened.leads.filter(serves),
    touches: happened.touches.filter(serves),
  };
}
