import { channelName } from '../../ui/channelName.ts';
import './sessions.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { addDays, type Day, type Instant } from '../../domain/calendar.ts';
import type { Gap } from '../../domain/coverageGaps.ts';
import {
  daysOfLines,
  filterLines,
  type SessionFilter,
  type SessionLine,
} from '../../domain/sessionLine.ts';
import { coverageGaps } from '../../storage/coverage.ts';
import { allGoals } from '../../storage/goals.ts';
import { readSettings } from '../../storage/settings.ts';
import { count } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { Opening } from '../../ui/Opening.tsx';
import { Ready } from '../../ui/Ready.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { Noticing } from '../Noticing.tsx';
import { route } from '../route.ts';
import { db } from '../store.ts';
import { useStoringFailsSince } from '../storingFails.ts';
import { now, today, zone } from '../today.ts';
import { answerText, readLastDay } from './answer.ts';
import { ByHand } from './ByHand.tsx';
import { Chosen } from './Chosen.tsx';
import { DayList } from './DayList.tsx';
import { Find } from './Find.tsx';
import { filterIn, isNarrow } from './filter.ts';
import { gapsByDay } from './gaps.ts';
import { type Entry, gapsBefore, onlyDays, withQuietDays } from './layout.ts';
import { type LineReader, readAllLines } from './lines.ts';
import { NoSessions } from './NoSessions.tsx';
import { type Names, purposeText } from './purpose.ts';

const said = words.sessions;

const ALWAYS = { start: -Infinity, end: Infinity };

/** Every session by day: what it was, why its time counted, and what can be mended. */
export function Page() {
  const failingSince = useStoringFailsSince();
  const known = useLive(() => readKnown(failingSince), [failingSince]);
  const [reader] = useState(() => readAllLines(db, now()));
  useEffect(() => reader.stop, [reader]);
  return (
    <Ready of={known} name={words.pages.name.sessions}>
      {({ names, last, gaps }) => (
        <>
          <Noticing />
          {last === null ? (
            <NoSessions gaps={gaps} />
          ) : (
            <>
              <Opening answer={answerText(last, today())} />
              <List reader={reader} names={names} gaps={gaps} />
            </>
          )}
        </>
      )}
    </Ready>
  );
}

async function readKnown(failingSince: Instant | null) {
  const [goals, { currency }, last, gaps] = await Promise.all([
    allGoals(db),
    readSettings(db),
    readLastDay(),
    coverageGaps(db, ALWAYS, now(), failingSince),
  ]);
  return { names: { goals, currency }, last, gaps };
}

function List({
  reader,
  names,
  gaps,
}: {
  readonly reader: LineReader;
  readonly names: Names;
  readonly gaps: readonly Gap[];
}) {
  useEffect(reader.readOn, [reader]);
  const { all, state } = reader.lines.value;
  const filter = filterIn(route.value.query);
  const asked = JSON.stringify(filter);
  const named = (line: SessionLine) => `${channelName(line.platform)} ${purposeText(line, names)}`;
  const found = useMemo(() => filterLines(all, filter, named), [all, asked, names]);
  const missed = useMemo(() => gapsByDay(gaps, zone()), [gaps]);
  const entries = useMemo(
    () => entriesOf(found, { filter, missed, isWhole: state === 'whole' }),
    [found, missed, state],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (isChosen) after.add(id);
      else after.delete(id);
      return after;
    });
  const hands = { chosen, choose, open, setOpen, refresh: reader.refresh, names };
  return (
    <Section title={said.list.title} note={said.list.byDay} kind="sessions">
      <Find filter={filter} names={names} found={found.length} state={state} />
      <details class="noprint">
        <summary>{said.byHand.open}</summary>
        <div>
          <ByHand />
        </div>
      </details>
      {state === 'failed' && <p class="error">{said.find.failed}</p>}
      {found.length > 0 && (
        <p class="choose-all noprint">
          <button
            type="button"
            class="plain"
            onClick={() => setChosen(new Set(found.map((line) => line.id)))}
          >
            {said.chosen.all(count(found.length))}
          </button>
        </p>
      )}
      {chosen.size > 0 && (
        <Chosen
          ids={chosen}
          names={names}
          refresh={reader.refresh}
          onNone={() => setChosen(new Set())}
        />
      )}
      {found.length === 0 && state === 'whole' && <p class="statement">{said.find.none}</p>}
      {entries.length > 0 && <DayList entries={entries} hands={hands} />}
    </Section>
  );
}

function entriesOf(
  found: readonly SessionLine[],
  {
    filter,
    missed,
    isWhole,
  }: {
    readonly filter: SessionFilter;
    readonly missed: ReadonlyMap<Day, readonly Gap[]>;
    /** While the rest is read, nobody knows which day is the oldest. */
    readonly isWhole: boolean;
  },
): readonly Entry[] {
  const days = daysOfLines(found);
  if (isNarrow(filter)) return onlyDays(days);
  const newest = filter.to ?? today();
  const oldest = days.at(-1)?.day ?? addDays(newest, 1);
  const before = isWhole ? gapsBefore(oldest, filter.from, missed) : [];
  return [...withQuietDays(days, newest, missed), ...before];
}
