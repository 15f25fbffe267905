import type { Gap } from '../../domain/coverageGaps.ts';
import type { SessionDay } from '../../domain/sessionLine.ts';
import type { Visit } from '../../domain/visit.ts';
import { attentionOf } from '../../domain/visitPart.ts';
import { count } from '../../ui/format.ts';
import { weekday } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { zone } from '../today.ts';
import { durationText } from './amounts.ts';
import type { Hands } from './DayList.tsx';
import { gapText } from './gaps.ts';
import { Row } from './Row.tsx';

/** The sessions that began on one day. */
export function Day({
  of,
  gaps,
  visits,
  hands,
  onOpenHeight,
}: {
  readonly of: SessionDay;
  /** What was not seen on this day. */
  readonly gaps: readonly Gap[];
  readonly visits: ReadonlyMap<string, readonly Visit[]>;
  readonly hands: Hands;
  readonly onOpenHeight: (height: number) => void;
}) {
  const id = `day-${of.day}`;
  return (
    <section aria-labelledby={id} data-day={of.day}>
      <div class="day-head">
        <h3 id={id}>{weekday(of.day)}</h3>
        <p class="quiet">{headText(of, visits)}</p>
      </div>
      {gaps.map((gap) => (
        <p class="gap-row alert" key={`${gap.from} ${gap.platform}`}>
          {gapText(gap, zone(), 'clock')}
        </p>
      ))}
      <ol class="day-rows">
        {of.lines.map((line) => (
          <Row
            key={line.id}
            line={line}
            visits={visits.get(line.id) ?? null}
            hands={hands}
            onOpenHeight={onOpenHeight}
          />
        ))}
      </ol>
    </section>
  );
}

/** "4 sessions, 1 h 10 min"; without the time while any of it is still read. */
function headText({ lines }: SessionDay, visits: ReadonlyMap<string, readonly Visit[]>): string {
  const said = words.sessions;
  const number = count(lines.length);
  const known = lines.flatMap((line) => visits.get(line.id) ?? []);
  return lines.every((line) => visits.has(line.id))
    ? said.list.day(lines.length, number, durationText(attentionOf(known)))
    : said.find.found(lines.length, number);
}
