import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Visit } from '../../domain/visit.ts';
import { visitsOf } from '../../storage/sessionLines.ts';
import { useLive } from '../../ui/live.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { Day } from './Day.tsx';
import type { Refresh } from './edits.ts';
import { type Entry, type Heights, inView, type Placed, placeEntries } from './layout.ts';
import type { Names } from './purpose.ts';
import { Quiet } from './Quiet.tsx';

/** What a row needs to be chosen and opened. */
export interface Hands {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly open: string | null;
  readonly setOpen: (id: string | null) => void;
  readonly refresh: Refresh;
  readonly names: Names;
}

/** Heights in rem, as sessions.css has them, on a wide and on a narrow page. */
const REM: { readonly [kind in 'wide' | 'narrow']: Heights } = {
  wide: { head: 4, row: 3.75, quiet: 4, gap: 2.25 },
  narrow: { head: 4, row: 6, quiet: 6, gap: 4.5 },
};
const NARROW = '(max-width: 46rem)';

/** A list no higher than this is drawn whole, in pixels: pictures and prints then show all of it. */
const SHORT = 6000;

/** So much is drawn above and below the window, so that scrolling never shows a hole. */
const BEYOND = 600;

/** The days, of which only those near the window are drawn: fifty thousand sessions scroll as fifty do. */
export function DayList({
  entries,
  hands,
}: {
  readonly entries: readonly Entry[];
  readonly hands: Hands;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [openHeight, setOpenHeight] = useState(0);
  const heights = useHeights();
  const open = hands.open === null ? null : { id: hands.open, height: openHeight };
  const placed = useMemo(
    () => placeEntries(entries, heights, open),
    [entries, heights, hands.open, openHeight],
  );
  const drawn = useDrawn(list, placed);
  const visits = useVisits(drawn);
  const last = placed.at(-1);
  return (
    <div class="day-list" ref={list} style={{ height: `${last ? last.top + last.height : 0}px` }}>
      {drawn.map(({ entry, top }) => (
        <div class="placed" key={entry.key} style={{ top: `${top}px` }}>
          {entry.kind === 'quiet' ? (
            <Quiet from={entry.from} to={entry.to} gaps={entry.gaps} />
          ) : (
            <Day
              of={entry.of}
              gaps={entry.gaps}
              visits={visits}
              hands={hands}
              onOpenHeight={setOpenHeight}
            />
          )}
        </div>
      ))}
      {drawn.length < placed.length && <p class="only-printed">{words.sessions.list.printed}</p>}
    </div>
  );
}

function useHeights(): Heights {
  const read = () => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { head, row, quiet, gap } = matchMedia(NARROW).matches ? REM.narrow : REM.wide;
    return { head: head * rem, row: row * rem, quiet: quiet * rem, gap: gap * rem };
  };
  const [heights, setHeights] = useState(read);
  useEffect(() => {
    const narrow = matchMedia(NARROW);
    const change = () => setHeights(read());
    narrow.addEventListener('change', change);
    return () => narrow.removeEventListener('change', change);
  }, []);
  return heights;
}

/** The entries near the window, and the one that holds the focus, which must not be taken away. */
function useDrawn(
  list: RefObject<HTMLDivElement | null>,
  placed: readonly Placed[],
): readonly Placed[] {
  const [{ from, to }, setWindow] = useState({ from: 0, to: innerHeight + BEYOND });
  useLayoutEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setWindow({ from: -top - BEYOND, to: innerHeight - top + BEYOND });
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, []);
  const last = placed.at(-1);
  if (last === undefined || last.top + last.height <= SHORT) return placed;
  const seen = inView(placed, from, to);
  const focused = placed.find(({ entry }) => entry.key === focusedKey(list.current));
  if (focused === undefined || seen.includes(focused)) return seen;
  return focused.top < from ? [focused, ...seen] : [...seen, focused];
}

/** The day whose section holds the focus. */
const focusedKey = (list: HTMLElement | null): string | undefined =>
  list?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-day]')?.dataset.day
    : undefined;

/** While the reader scrolls past days, their visits are not asked for; in milliseconds. */
const STILL = 80;

/** The visits of the days that are drawn, kept up while they are. */
function useVisits(drawn: readonly Placed[]): ReadonlyMap<string, readonly Visit[]> {
  const ids = drawn.flatMap(({ entry }) =>
    entry.kind === 'day' ? entry.of.lines.map((line) => line.id) : [],
  );
  const asked = useSettled(ids.join(' '));
  const answer = useLive(() => visitsOf(db, asked.split(' ')), [asked]);
  return answer.kind === 'ready' ? answer.value : NONE;
}

const NONE: ReadonlyMap<string, readonly Visit[]> = new Map();

/** A value once it has stood still. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), STILL);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
