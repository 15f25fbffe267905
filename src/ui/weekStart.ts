import { localeWeekStart } from '../domain/calendar.ts';
import type { Settings } from '../domain/settings.ts';

/** The ISO weekday (1 is Monday) weeks start on: as chosen, or as the browser's region has it. */
export function weekStartOf({ weekStart }: Pick<Settings, 'weekStart'>): number {
  return weekStart ?? localeWeekStart(globalThis.navigator?.language ?? 'en-GB');
}
