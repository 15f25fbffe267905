import { addDays, type Day } from '../../domain/calendar.ts';
import { workingDaysOn } from '../../domain/followUp.ts';
import type { WeekSeen } from '../../domain/review.ts';
import type { Settings } from '../../domain/settings.ts';
import { today } from '../today.ts';

/** By when a commitment is proposed to be done: two working days on, and in the week it is for. */
export function followUpDay({ days }: WeekSeen, { workingHours }: Settings): Day {
  const soon = workingDaysOn(today(), 2, workingHours.days);
  const last = addDays(days.to, 7);
  return soon <= last || today() > last ? soon : last;
}
