import { addDays, type Day, startOfDay } from '../../domain/calendar.ts';
import type { Gap } from '../../domain/coverageGaps.ts';
import { coverageIn } from '../../storage/coverage.ts';
import { recordingSince } from '../../storage/weeks.ts';
import { useLive } from '../../ui/live.ts';
import { weekday } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';
import { gapText, type Reason, reasonFor } from './gaps.ts';

const said = words.sessions.list;

/**
 * Days without sessions: a real nothing only if nothing kept the recorder from seeing all of them.
 * It says none of time: what a phone is estimated to take counts on every day.
 */
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
  const reason = useLive(
    async () => reasonFor(await coverageIn(db, span, now(), null), span, await recordingSince(db)),
    [from, to],
  );
  const days = from === to ? weekday(from) : said.days(weekday(from), weekday(to));
  return (
    <>
      <p class="quiet-days faint">
        {gaps.length > 0
          ? said.quietSeen(days)
          : `${said.quiet(days)} ${reason.kind === 'ready' ? SAID[reason.value] : ''}`}
      </p>
      {gaps.map((gap) => (
        <p class="gap-row alert" key={`${gap.from} ${gap.platform} ${gap.state}`}>
          {gapText(gap, zone(), from === to ? 'clock' : 'moment')}
        </p>
      ))}
    </>
  );
}

const SAID: { readonly [reason in Reason]: string } = {
  'was on': said.quietOn,
  'before the first day': said.quietBefore,
  'not open': said.quietUnknown,
};
