import { addDays, type Day } from './calendar.ts';
import type { Effort } from './cost.ts';

const DAYS_IN_WEEK = 7;

/**
 * Efforts as they fall on their days: a weekly one becomes one row for each of its days, a seventh
 * of the week's minutes each. Nothing is stated for the days after `today`.
 */
export function layOut(efforts: readonly Effort[], today: Day): Effort[] {
  return efforts.flatMap((effort) => rowsOf(effort, today));
}

function rowsOf(effort: Effort, today: Day): readonly Effort[] {
  switch (effort.every) {
    case 'once':
      return [effort];
    case 'week':
      return daily(effort, today);
  }
}

function daily(effort: Effort, today: Day): Effort[] {
  const last = effort.to === null || effort.to > today ? today : effort.to;
  const minutes = effort.minutes / DAYS_IN_WEEK;
  const rows: Effort[] = [];
  for (let on = effort.on; on <= last; on = addDays(on, 1)) {
    rows.push({ ...effort, on, every: 'once', to: null, minutes });
  }
  return rows;
}
