import type { Settings } from '../domain/settings.ts';

const MONDAY = 1;

/** The ISO weekday (1 is Monday) weeks start on: as chosen, or as the browser's region has it. */
export function weekStartOf({ weekStart }: Pick<Settings, 'weekStart'>): number {
  return weekStart ?? regionalWeekStart(globalThis.navigator?.language ?? 'en-GB');
}

function regionalWeekStart(language: string): number {
  const locale = new Intl.Locale(language);
  // Not every browser knows its regions' weeks yet.
  return typeof locale.getWeekInfo === 'function' ? locale.getWeekInfo().firstDay : MONDAY;
}
