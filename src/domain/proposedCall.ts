import { addDays, type Day } from './calendar.ts';
import { waiting, workingDaysOn } from './followUp.ts';
import type { Lead } from './lead.ts';
import { isOpen } from './stage.ts';

/** Whom to get in touch with, and on which day: what a commitment is proposed about. */
export interface ProposedCall {
  readonly lead: Lead;
  readonly on: Day;
}

const NEAREST_TO_BUYING: readonly Lead['stage'][] = ['opportunity', 'qualified', 'lead'];

/** Whose next step lies further ahead is not to be called now. */
const SOON = 7;

/**
 * Who waits longest for a promised step; else the one nearest to buying, the latest first. On the
 * day that was promised, where it is still to come, else on the next working day; `null` without
 * anybody to call.
 * @param workdays ISO weekdays (1 is Monday)
 */
export function proposedCall(
  leads: readonly Lead[],
  today: Day,
  workdays: readonly number[],
): ProposedCall | null {
  const open = leads.filter(isOpen);
  const lead = waiting(open, today)[0] ?? nearest(open, addDays(today, SOON));
  if (lead === undefined) return null;
  const { followUpOn } = lead;
  const isAhead = followUpOn !== null && followUpOn > today;
  return { lead, on: isAhead ? followUpOn : workingDaysOn(today, 1, workdays) };
}

const nearest = (open: readonly Lead[], soon: Day): Lead | undefined =>
  open
    .filter(({ followUpOn }) => followUpOn === null || followUpOn <= soon)
    .toSorted(
      (one, other) =>
        NEAREST_TO_BUYING.indexOf(one.stage) - NEAREST_TO_BUYING.indexOf(other.stage) ||
        other.createdAt - one.createdAt,
    )[0];
