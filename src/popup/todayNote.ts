import type { SessionView } from '../protocol/popup.ts';
import { words } from './words.ts';

/**
 * How much of today went here, and what is left of the week; `null` where there is nothing to say.
 * Where room is short (four goals and a follow-up need it) only the week stays.
 */
export function todayNote(here: SessionView, hasRoom: boolean): string | null {
  const { ask } = words.popup;
  const { goals, sessionsToday, secondsToday, budget } = here;
  const minutes = Math.floor(secondsToday / 60);
  const left = budget && ask.budget(Math.floor(budget.secondsLeft / 60), budget.minutes);
  const isSome = (sessionsToday > 1 || minutes > 0) && (hasRoom || goals.length <= 2);
  // Both stand in one line, which the minutes of today would break.
  const spent = isSome ? ask.today(sessionsToday, left === null ? minutes : 0) : null;
  return [spent, left].filter((part) => part !== null).join(', ') || null;
}
