import { aboutMoney } from '../../../ui/estimate.ts';
import { wholeMoney } from '../../../ui/format.ts';
import { words } from '../../../ui/words/words.ts';
import { hoursShort } from './time.ts';
import type { sumsOf } from './weeks.ts';

const said = words.dashboardOverTime;
type Sums = ReturnType<typeof sumsOf>;

/** What the weeks show, in one sentence. */
export function weeksFinding({ hours, leads, sales, cash }: Sums, currency: string): string {
  const nothingCame = leads === 0 && sales === 0;
  if (hours === 0 && nothingCame) return said.nothing;
  if (hours < 1 && nothingCame) return said.young(hoursShort(hours));
  return said.finding(hoursShort(hours), leads, sales, wholeMoney(cash, currency));
}

/** What became of the leads of the weeks, in one sentence. */
export function cohortFinding({ leads, won, stillToCome }: Sums, currency: string): string {
  if (leads === 0 && won === 0) return said.cohortNothing;
  return said.cohortFinding(leads, wholeMoney(won, currency), aboutMoney(stillToCome, currency));
}
