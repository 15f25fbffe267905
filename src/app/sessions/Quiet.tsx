import { addDays, type Day, startOfDay } from '../../domain/calendar.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { type Gap, wasOn } from '../../domain/coverageGaps.ts';
import { coverageIn } from '../../storage/coverage.ts';
import { useLive } from '../../ui/live.ts';
import { weekday } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';
import { gapText } from './gaps.ts';

const said = words.sessions.list;

/** Days without sessions: a real nothing only if nothing kept the recorder from seeing all of them. */
export function Quiet({
  from,
  to,
  gaps,
}: {
  readonly from: Day;
  readonly to: Day;
  readonly gaps: readonly Gap[];
}) {
  const span = { start: startOfDay(from, zone()), end: startOfDay(addDays(to, 1), zone()) };
  const coverage = useLive(() => coverageIn(db, span, now(), null), [from, to]);
  const days = from === to ? weekday(from) : said.days(weekday(from), weekday(to));
  return (
    <>
      <p class="quiet-days faint">
        {gaps.length > 0
          ? said.quietSeen(days)
          : `${said.quiet(days)} ${coverage.kind === 'ready' ? reasonOf(coverage.value, span) : ''}`}
      </p>
      {gaps.map((gap) => (
        <p class="gap-row alert" key={`${gap.from} ${gap.platform} ${gap.state}`}>
          {gapText(gap, zone(), from === to ? 'clock' : 'moment')}
        </p>
      ))}
    </>
  );
}

const reasonOf = (coverage: readonly Coverage[], span: Parameters<typeof wasOn>[1]): string =>
  wasOn(coverage, span) ? said.quietOn : said.quietUnknown;
