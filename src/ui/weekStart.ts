import { localeWeekStart } from '../domain/calendar.ts';
import { hereIn } from '../domain/language.ts';
import type { Settings } from '../domain/settings.ts';

/** The ISO weekday (1 is Monday) weeks start on: as chosen, or as the region has it. */
export function weekStartOf({ weekStart, region }: Pick<Settings, 'weekStart' | 'region'>): number {
  return weekStart ?? localeWeekStart(hereIn(region, globalThis.navigator?.language ?? 'en-GB'));
}
