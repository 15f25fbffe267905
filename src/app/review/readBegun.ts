import { timeSlices } from '../../domain/analytics/slices.ts';
import { dayOf } from '../../domain/calendar.ts';
import { channelsWith, isPlatform } from '../../domain/channel.ts';
import type { Beside, Review, WeekSeen } from '../../domain/review.ts';
import { decidesAbout, weeksIn } from '../../domain/reviewWeeks.ts';
import { usualSeconds, usualWeeks } from '../../domain/weekHabits.ts';
import { firstVisit } from '../../storage/facts.ts';
import { readSettings } from '../../storage/settings.ts';
import { db } from '../store.ts';
import { zone } from '../today.ts';
import type { Asked, Known } from './readAsked.ts';

/** What the first step says before the evidence of the others is read. */
export interface Begun {
  readonly week: WeekSeen;
  readonly beside: Beside;
  /** The finished review that decided about the first of these weeks; `null` without one. */
  readonly before: Review | null;
  /** The last review before; `null` without one. */
  readonly last: Review | null;
}

/** Reads what stands beside a week's time: its budget, and the four weeks before it. */
export async function readBegun(week: WeekSeen, { saved }: Known): Promise<Begun> {
  const { days } = week;
  const before = saved.find((review) => decidesAbout(review.days, days.from)) ?? null;
  return {
    week,
    beside: {
      usual: await usualBefore(week),
      budgets: weeksIn(days) === 1 ? (before?.budgets ?? {}) : {},
    },
    before,
    last: saved.find(({ id }) => id < days.from) ?? null,
  };
}

/** The same of a week of which all is read. */
export const begunOf = ({ week, before, earlier }: Asked): Begun => ({
  week,
  beside: week.found,
  before,
  last: earlier[0] ?? null,
});

/** What came of the time does not matter here. */
const NOTHING = { leads: [], sales: [], costs: [], efforts: [] };

async function usualBefore({ days, facts }: WeekSeen): Promise<Beside['usual']> {
  const [first, settings] = await Promise.all([firstVisit(db), readSettings(db)]);
  const weeks = usualWeeks(days.from, first === null ? null : dayOf(first, zone()));
  if (weeks === null) return null;
  const totals = await db.dailyTotals
    .where('day')
    .between(weeks.from, weeks.to, true, true)
    .toArray();
  const slices = timeSlices({ ...NOTHING, totals, settings });
  const platforms = channelsWith(facts.map(({ platform }) => platform)).filter(isPlatform);
  return usualSeconds(slices, weeks, platforms);
}
