import { useId } from 'preact/hooks';
import type { Session } from '../../domain/session.ts';
import type { StoryLine } from '../../domain/sessionStory.ts';
import { count } from '../../ui/format.ts';
import { clock } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { keyOf } from './Story.tsx';

const said = words.sessions.open;

/** A label needs this much of the line's width, in percent, to stand over its bar. */
const ROOM = 10;

/** The session as a line: what was counted is filled, what was not is hatched. */
export function TimeLine({
  story,
  session,
}: {
  readonly story: readonly StoryLine[];
  readonly session: Session;
}) {
  const hatch = useId();
  const spans = story.map(spanOf);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const share = (at: number) => (end === start ? 0 : (100 * (at - start)) / (end - start));
  const planEnd = story.flatMap((line) => (line.kind === 'visit' ? (line.planEnd ?? []) : []))[0];
  return (
    <figure class="time-line">
      <svg
        width="100%"
        height="92"
        role="img"
        aria-label={said.line(clock(start, session.zone), clock(end, session.zone))}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" stroke="var(--rule-strong)" />
          </pattern>
        </defs>
        {story.map((line, at) => (
          <Piece
            key={keyOf(line)}
            line={line}
            from={share(spans[at]?.start ?? 0)}
            to={share(spans[at]?.end ?? 0)}
            hatch={hatch}
          />
        ))}
        {planEnd !== undefined && (
          <PlanEnd at={share(planEnd)} minutes={session.plannedMinutes ?? 0} />
        )}
        <text class="faint" x="0" y="88">
          {clock(start, session.zone)}
        </text>
        <text class="faint" x="100%" y="88" text-anchor="end">
          {clock(end, session.zone)}
        </text>
      </svg>
    </figure>
  );
}

const spanOf = (line: StoryLine) => (line.kind === 'visit' ? line.visit : line);

function Piece({
  line,
  from,
  to,
  hatch,
}: {
  readonly line: StoryLine;
  readonly from: number;
  readonly to: number;
  readonly hatch: string;
}) {
  const isVisit = line.kind === 'visit';
  const width = `${Math.max(to - from, 0.3)}%`;
  return (
    <>
      <rect
        x={`${from}%`}
        y="28"
        width={width}
        height="24"
        fill={isVisit ? 'var(--time)' : `url(#${hatch})`}
      />
      {isVisit && to - from > ROOM && (
        <text class="t-time" x={`${from}%`} y="19">
          {words.shared.surface[line.visit.surface]}
        </text>
      )}
    </>
  );
}

/** Where the plan was used up. */
function PlanEnd({ at, minutes }: { readonly at: number; readonly minutes: number }) {
  const anchor = at < 5 ? 'start' : at > 95 ? 'end' : 'middle';
  return (
    <>
      <line x1={`${at}%`} x2={`${at}%`} y1="22" y2="60" stroke="var(--ink)" stroke-width="2" />
      <text class="strong" x={`${at}%`} y="74" text-anchor={anchor}>
        {said.planned(count(minutes))}
      </text>
    </>
  );
}
