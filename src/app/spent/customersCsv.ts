import type { CustomerDay } from '../../storage/customerHours.ts';
import { writeCsv } from '../../transfer/csv/write.ts';
import { channelName } from '../../ui/channelName.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.leadsPage.spent.csv;
const SECONDS_IN_MINUTE = 60;
const SECONDS_IN_HOUR = 3600;

/**
 * Hours for customers as a list for a spreadsheet: one line for each customer, day and platform, so
 * that any month can be added up. Figures have a dot, whatever the reader's own sign is.
 */
export function customersCsv(days: readonly CustomerDay[]): string {
  const lines = days.map(({ customer, day, platform, seconds }) => [
    customer,
    day,
    channelName(platform),
    (seconds / SECONDS_IN_MINUTE).toFixed(1),
    (seconds / SECONDS_IN_HOUR).toFixed(2),
  ]);
  return writeCsv([[said.customer, said.day, said.platform, said.minutes, said.hours], ...lines]);
}
