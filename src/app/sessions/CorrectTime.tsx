import { useState } from 'preact/hooks';
import type { Span } from '../../domain/calendar.ts';
import { instantOf } from '../../domain/clockTime.ts';
import type { Session } from '../../domain/session.ts';
import { isGoingOn } from '../../domain/sessionEdit.ts';
import type { Visit } from '../../domain/visit.ts';
import { splitSession, trimSession } from '../../storage/sessionEdits.ts';
import { Field } from '../../ui/Field.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import type { Hands } from './DayList.tsx';
import { edit } from './edits.ts';

const said = words.sessions.edit;

/** Cutting what should not count, and making two sessions of one. */
export function CorrectTime({
  session,
  visits,
  hands,
}: {
  readonly session: Session;
  readonly visits: readonly Visit[];
  readonly hands: Hands;
}) {
  if (visits.length === 0) return null;
  if (isGoingOn(visits)) return <p class="faint">{said.running}</p>;
  const span = {
    start: Math.min(...visits.map((visit) => visit.start)),
    end: Math.max(...visits.map((visit) => visit.end)),
  };
  return (
    <details>
      <summary>{said.time}</summary>
      <div class="correct" key={`${span.start} ${span.end}`}>
        <Trim session={session} span={span} hands={hands} />
        <Split session={session} span={span} hands={hands} />
      </div>
    </details>
  );
}

interface Part {
  readonly session: Session;
  readonly span: Span;
  readonly hands: Hands;
}

function Trim({ session, span, hands }: Part) {
  const [from, setFrom] = useState(() => clockText(span.start, session.zone));
  const [to, setTo] = useState(() => clockText(span.end, session.zone));
  const [wrong, setWrong] = useState<string | null>(null);
  const cut = async () => {
    const start = instantNear(from, span.start, session, span);
    const end = instantNear(to, span.end, session, span);
    if (start === null || end === null) return setWrong(said.badTime);
    const write = (at: number) => trimSession(db, session.id, { start, end }, at);
    setWrong(await edit(write, said.done.trim, hands.refresh));
  };
  return (
    <form class="cut in-a-row" noValidate onSubmit={submit(cut)}>
      <TimeField label={said.trimFrom} value={from} onTime={setFrom} />
      <TimeField label={said.trimTo} value={to} onTime={setTo} />
      <button type="submit">{said.trim}</button>
      <p class="hint">{said.trimHint}</p>
      <Wrong text={wrong} />
    </form>
  );
}

function Split({ session, span, hands }: Part) {
  const [at, setAt] = useState(() => clockText((span.start + span.end) / 2, session.zone));
  const [wrong, setWrong] = useState<string | null>(null);
  const part = async () => {
    const instant = instantOf(at, session.zone, span);
    if (instant === null) return setWrong(said.badTime);
    const write = (now: number) => splitSession(db, session.id, instant, now);
    setWrong(await edit(write, said.done.split, hands.refresh));
  };
  return (
    <form class="cut in-a-row" noValidate onSubmit={submit(part)}>
      <TimeField label={said.splitAt} value={at} onTime={setAt} />
      <button type="submit">{said.split}</button>
      <p class="hint">{said.splitHint}</p>
      <Wrong text={wrong} />
    </form>
  );
}

const submit = (run: () => Promise<void>) => (event: Event) => {
  event.preventDefault();
  void run();
};

function TimeField({
  label,
  value,
  onTime,
}: {
  readonly label: string;
  readonly value: string;
  readonly onTime: (value: string) => void;
}) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="time"
          step="1"
          value={value}
          onInput={(event) => onTime(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function Wrong({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <p class="error" role="alert">
      {text}
    </p>
  );
}

/** As a time field wants it, in the zone of the session. */
const clockText = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(at))
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'second' });

/** A border that was not changed stays where it is: a time field knows no parts of a second. */
function instantNear(text: string, border: number, { zone }: Session, span: Span): number | null {
  return text === clockText(border, zone) ? border : instantOf(text, zone, span);
}
