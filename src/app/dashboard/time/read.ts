import { type DayRange, daysIn, isIn, lastDays } from '../../../domain/analytics/days.ts';
import { isPlatform } from '../../../domain/channel.ts';
import type { Lead } from '../../../domain/lead.ts';
import type { Surface } from '../../../domain/surface.ts';
import { surfacesOf } from '../../../storage/timeUse.ts';
import { db } from '../../store.ts';
import type { View } from '../view.ts';

/** What the daily totals do not hold. */
export interface TimeRecords {
  /** By lead, the part of the platform it came from, where that is known. */
  readonly surfaces: ReadonlyMap<string, Surface>;
}

/** More is not read at once: older visits tell little of where the time goes now. */
const MOST_DAYS = 365;

/** The days that are looked at: the range, at most its last year. */
export function daysLookedAt({ days }: Pick<View, 'days'>): DayRange {
  return daysIn(days) > MOST_DAYS ? lastDays(days.to, MOST_DAYS) : days;
}

/** The social leads of some days. */
export const socialLeads = ({ ledger }: Pick<View, 'ledger'>, range: DayRange): Lead[] =>
  ledger.leads
    .filter(({ day, channel }) => isPlatform(channel) && isIn(day, range))
    .map(({ lead }) => lead);

export async function readTime(view: View): Promise<TimeRecords> {
  const range = daysLookedAt(view);
  return { surfaces: await surfacesOf(db, socialLeads(view, range)) };
}
