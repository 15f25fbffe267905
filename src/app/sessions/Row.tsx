import { useEffect, useRef } from 'preact/hooks';
import type { SessionLine } from '../../domain/sessionLine.ts';
import { surfacesOf } from '../../domain/sessionStory.ts';
import type { Visit } from '../../domain/visit.ts';
import { attentionOf } from '../../domain/visitPart.ts';
import { channelName } from '../../ui/channelName.ts';
import { count } from '../../ui/format.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { clock, minutesOf, weekday } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { minutesText } from './amounts.ts';
import type { Hands } from './DayList.tsx';
import { OpenSession } from './OpenSession.tsx';
import { purposeText } from './purpose.ts';

const said = words.sessions.list;

/** A session in a line; pressing it opens what happened in it. */
export function Row({
  line,
  visits,
  hands,
  onOpenHeight,
}: {
  readonly line: SessionLine;
  /** `null` while they are read. */
  readonly visits: readonly Visit[] | null;
  readonly hands: Hands;
  readonly onOpenHeight: (height: number) => void;
}) {
  const isOpen = hands.open === line.id;
  const platform = channelName(line.platform);
  const begin = clock(line.start, line.zone);
  return (
    <li>
      <div class="session-row">
        <input
          type="checkbox"
          aria-label={said.choose(platform, weekday(line.day), begin)}
          checked={hands.chosen.has(line.id)}
          onChange={(event) => hands.choose(line.id, event.currentTarget.checked)}
        />
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => hands.setOpen(isOpen ? null : line.id)}
        >
          <span class="when">{rangeText(line, visits)}</span>
          <span class="where">
            <Swatch channel={line.platform} />
            {platform}
          </span>
          <span class="what">
            <span class={line.purpose === 'goal' ? '' : 'quiet'}>
              {purposeText(line, hands.names)}
              {line.isEdited && <span class="faint"> ({said.edited})</span>}
            </span>
            <small class="quiet">{detailText(line, visits ?? [])}</small>
          </span>
          <Used line={line} visits={visits} />
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </div>
      {isOpen && (
        <Measured onHeight={onOpenHeight}>
          <OpenSession id={line.id} hands={hands} />
        </Measured>
      )}
    </li>
  );
}

function rangeText({ start, zone }: SessionLine, visits: readonly Visit[] | null): string {
  const from = clock(start, zone);
  if (visits === null || visits.length === 0) return from;
  const end = Math.max(...visits.map((visit) => visit.end));
  return said.range(from, clock(end, zone));
}

/** The note if there is one, and the parts of the platform with their minutes. */
function detailText({ note }: SessionLine, visits: readonly Visit[]): string {
  const parts = surfacesOf(visits).map(({ surface, seconds }) =>
    said.part(words.shared.surface[surface], minutesText(seconds)),
  );
  const written = parts.join(', ');
  return note === '' ? written : said.noted(written, note);
}

/** Minutes used, of those that were planned. */
function Used({
  line,
  visits,
}: {
  readonly line: SessionLine;
  readonly visits: readonly Visit[] | null;
}) {
  if (visits === null) return <span class="num" />;
  const used = attentionOf(visits);
  const plan = line.plannedMinutes;
  if (plan === null) return <span class="num">{said.minutes(minutesText(used))}</span>;
  return (
    <span class="num">
      {said.ofPlan(minutesText(used), count(plan))}
      {minutesOf(used) > plan && <small class="alert"> {said.over}</small>}
    </span>
  );
}

/** Tells how high its content is, which moves the days below. */
function Measured({
  onHeight,
  children,
}: {
  readonly onHeight: (height: number) => void;
  readonly children: preact.ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    const watch = new ResizeObserver(([entry]) => {
      onHeight(entry?.borderBoxSize[0]?.blockSize ?? 0);
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [onHeight]);
  return (
    <div class="session-open" ref={box}>
      {children}
    </div>
  );
}
