import { addDays, type Day, dayOf, type Instant, instantAt, localTime } from './calendar.ts';
import { workingDaysOn } from './followUp.ts';
import type { Settings } from './settings.ts';

/** What the one reminder a day goes by. */
export type ReminderRules = Pick<Settings, 'reminder' | 'workingHours'>;

/**
 * When the next reminder comes: at her time on the next working day, counted from now; `null` where
 * she wants none. A time that the clocks skip comes as soon as they have.
 */
export function nextReminder(now: Instant, rules: ReminderRules, zone: string): Instant | null {
  if (rules.reminder.by === 'nothing') return null;
  const today = dayOf(now, zone);
  const first = localTime(now, zone) < rules.reminder.at ? today : addDays(today, 1);
  return instantAt(workdayFrom(first, rules), rules.reminder.at, zone);
}

/** Whether today's reminder is still to come although its time has passed: the browser was closed. */
export function isReminderDue(
  now: Instant,
  rules: ReminderRules,
  zone: string,
  remindedOn: Day | null,
): boolean {
  const today = dayOf(now, zone);
  return (
    rules.reminder.by !== 'nothing' &&
    workdayFrom(today, rules) === today &&
    remindedOn !== today &&
    localTime(now, zone) >= rules.reminder.at
  );
}

/** The day itself or the next working day; without any working day every day is one. */
function workdayFrom(day: Day, { workingHours: { days } }: ReminderRules): Day {
  return workingDaysOn(addDays(day, -1), 1, days);
}
