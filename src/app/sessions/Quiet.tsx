import { addDays, type Day, startOfDay } from '../../domain/calendar.ts';
import { gapsIn, wasOn } from '../../domain/coverageGaps.ts';
import { coverageIn } from '../../storage/weeks.ts';
import { useLive } from '../../ui/live.ts';
import { weekday } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { db } from '../store.ts';
import { zone } from '../today.ts';

const said = words.sessions.list;

/** Days without sessions, and whether that is a real nothing. */
export function Quiet({ from, to }: { readonly from: Day; readonly to: Day }) {
  const span = { start: startOfDay(from, zone()), end: startOfDay(addDays(to, 1), zone()) };
  const coverage = useLive(() => coverageIn(db, span), [from, to]);
  const days = from === to ? weekday(from) : said.days(weekday(from), weekday(to));
  return (
    <p class="quiet-days faint">
      {said.quiet(days)} {coverage.kind === 'ready' && reasonOf(coverage.value, span)}
    </p>
  );
}

function reasonOf(
  coverage: Awaited<ReturnType<typeof coverageIn>>,
  span: Parameters<typeof wasOn>[1],
): string {
  if (wasOn(coverage, span)) return said.quietOn;
  return gapsIn(coverage, span).length > 0 ? said.quietOff : said.quietUnknown;
}
