import { minorOf } from '../../../domain/money.ts';
import { aboutMoney } from '../../../ui/estimate.ts';
import { wholeMoney } from '../../../ui/format.ts';
import { words } from '../../../ui/words/lowerWords.ts';
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
  const brought = wholeMoney(won, currency);
  if (leads === 0) return won === 0 ? said.cohortNothing : said.cohortNoLead(brought);
  const isMuch = stillToCome >= minorOf(1, currency);
  return said.cohortFinding(leads, brought, isMuch ? aboutMoney(stillToCome, currency) : '');
}
