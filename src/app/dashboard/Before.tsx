import { daySpan, tenths, wholeMoney } from '../../ui/format.ts';
import { words } from '../../ui/words/words.ts';
import type { View } from './view.ts';

const said = words.dashboard.before;

/** What as many days just before came to, in one line; nothing where there are none. */
export function Before({
  view: { before, beforeDays, narrowing, settings },
}: {
  readonly view: View;
}) {
  if (before === null || beforeDays === null) return null;
  const { social, all } = before.totals;
  const { hours, leads, sales, revenue } = narrowing.channel === null ? social : all;
  return (
    <p class="faint small before">
      {said(
        daySpan(beforeDays.from, beforeDays.to),
        tenths(hours),
        leads,
        sales,
        wholeMoney(revenue, settings.currency),
      )}
    </p>
  );
}
