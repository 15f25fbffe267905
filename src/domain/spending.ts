import { type DayRange, daysIn, sharedDays } from './analytics/days.ts';
import { addDays, type Day } from './calendar.ts';
import type { Cost } from './cost.ts';

/**
 * The part of a cost that falls on the days asked for, in minor units, not rounded, so that parts
 * add up to the whole. A monthly cost goes to its last day, or on through the days asked for; each
 * of its months, from the first day's date on, costs the same whatever its length.
 */
export function spentOn(cost: Cost, days: DayRange): number {
  switch (cost.every) {
    case 'once': {
      const of = { from: cost.from, to: cost.to ?? cost.from };
      return daysIn(of) === 0 ? 0 : shareOf(cost.amount, of, days);
    }
    case 'month':
      return spentMonthly(cost, days);
  }
}

function spentMonthly(cost: Cost, days: DayRange): number {
  const asked = { from: days.from, to: endOf(cost, days.to) };
  let sum = 0;
  for (let month = monthsBefore(cost.from, asked.from); ; month += 1) {
    const of = { from: monthOn(cost.from, month), to: addDays(monthOn(cost.from, month + 1), -1) };
    if (of.from > asked.to) return sum;
    sum += shareOf(cost.amount, of, asked);
  }
}

function endOf(cost: Cost, to: Day): Day {
  return cost.to !== null && cost.to < to ? cost.to : to;
}

function shareOf(amount: number, of: DayRange, asked: DayRange): number {
  return (amount * sharedDays(of, asked)) / daysIn(of);
}

/** Whole months from one day to a later one; 0 when it is not later. */
function monthsBefore(from: Day, to: Day): number {
  const { months } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'month' });
  return Math.max(0, months - 1);
}

/** The same date some months on; always counted from the first, so that a 31st comes back. */
function monthOn(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}
