import type { Choices, WeekSeen } from '../../domain/review.ts';
import { timeOf } from '../../domain/sums.ts';
import { duration, minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { totalMinutes } from './draft.ts';

/** What the decisions free, against the week that is over. */
export function Freed({ week, choices }: { readonly week: WeekSeen; readonly choices: Choices }) {
  const freed = minutesOf(timeOf(week.facts).seconds) - totalMinutes(choices);
  return (
    <p class="prose" aria-live="polite">
      {freedText(freed)}
    </p>
  );
}

/** Budgets go by five minutes, so a few minutes either way are the same. */
const SAME = 5;

function freedText(freed: number): string {
  const said = words.review.decide;
  if (Math.abs(freed) < SAME) return said.same;
  return freed > 0 ? said.freed(duration(freed * 60)) : said.more(duration(-freed * 60));
}
