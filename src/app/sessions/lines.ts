import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../domain/calendar.ts';
import { HOUR } from '../../domain/duration.ts';
import { refreshLines, type SessionLine } from '../../domain/sessionLine.ts';
import type { Database } from '../../storage/database.ts';
import { firstStart, linesWithin, readLinesById } from '../../storage/sessionLines.ts';
import { live } from '../../ui/live.ts';

/** Every session as a line, newest first, and whether all of them are read yet. */
export interface Lines {
  readonly all: readonly SessionLine[];
  readonly state: 'reading' | 'whole' | 'failed';
}

/** The lines of a store, read in pieces so that the page never waits for all of them. */
export interface LineReader {
  readonly lines: ReadonlySignal<Lines>;
  /** Reads some sessions again, after an edit. */
  readonly refresh: (ids: readonly string[]) => Promise<void>;
  /** Reads what is older: not before the newest are shown, since it would hold them up. */
  readonly readOn: () => void;
  readonly stop: () => void;
}

const DAY = 24 * HOUR;
/** What fills a window is read first, and watched for what the recorder and the popup write. */
const RECENT = 7 * DAY;
/** A piece that is larger would hold up a frame. */
const PIECE = 1000;
/** Where sessions are rare a piece reaches further back, and no further than this. */
const LONGEST_PIECE = 182 * DAY;

/** @param now sessions of the week before it come first, and alone until it is told to read on */
export function readAllLines(db: Database, now: Instant): LineReader {
  const heap = heapLines();
  const since = now - RECENT;
  const stopped = new AbortController();
  let readOn = () => {};
  const shown = new Promise<void>((resolve) => {
    readOn = resolve;
  });
  let begun = false;
  const recent = live(() => linesWithin(db, { start: since, end: Number.POSITIVE_INFINITY }));
  const forget = recent.state.subscribe((answer) => {
    if (answer.kind === 'failed') heap.fail();
    if (answer.kind !== 'ready') return;
    heap.put(idsFrom(heap.lines.peek().all, since), answer.value);
    if (!begun) void shown.then(() => readRest(db, since, heap, stopped.signal));
    begun = true;
  });
  return {
    lines: heap.lines,
    refresh: async (ids) => heap.put(new Set(ids), await readLinesById(db, ids)),
    readOn,
    stop: () => {
      stopped.abort();
      forget();
      recent.stop();
    },
  };
}

async function readRest(
  db: Database,
  before: Instant,
  heap: Heap,
  stopped: AbortSignal,
): Promise<void> {
  try {
    await readOlder(db, before, heap.add, stopped);
    if (!stopped.aborted) watchCount(db, heap, stopped);
  } catch (error) {
    console.error(error);
    heap.fail();
  }
}

/** Another page may delete old sessions, or bring them back. */
function watchCount(db: Database, { lines, put }: Heap, stopped: AbortSignal): void {
  const counted = live(() => db.sessions.count());
  const forget = counted.state.subscribe((answer) => {
    if (answer.kind === 'ready' && answer.value !== lines.peek().all.length)
      void reconcile(db, lines, put);
  });
  stopped.addEventListener('abort', () => {
    forget();
    counted.stop();
  });
}

type Put = (ids: ReadonlySet<string>, fresh: readonly SessionLine[]) => void;
type Add = (piece: readonly SessionLine[], state: Lines['state']) => void;

interface Heap {
  readonly lines: ReadonlySignal<Lines>;
  /** Puts lines in the place of those with some ids. */
  readonly put: Put;
  /** Adds older lines. */
  readonly add: Add;
  readonly fail: () => void;
}

function heapLines(): Heap {
  const lines = signal<Lines>({ all: [], state: 'reading' });
  let waiting: readonly SessionLine[] = [];
  const put: Put = (ids, fresh) => {
    const again = new Set([...ids, ...fresh.map((line) => line.id)]);
    waiting = waiting.filter((line) => !again.has(line.id));
    lines.value = { ...lines.value, all: refreshLines(lines.value.all, again, fresh) };
  };
  const add: Add = (piece, state) => {
    waiting = [...waiting, ...piece];
    // The page lays out all lines anew each time, so it is told only when they have doubled.
    if (state === 'reading' && waiting.length < lines.value.all.length) return;
    const ids = new Set(waiting.map((line) => line.id));
    lines.value = { all: refreshLines(lines.value.all, ids, waiting), state };
    waiting = [];
  };
  const fail = () => {
    lines.value = { ...lines.value, state: 'failed' };
  };
  return { lines, put, add, fail };
}

/** Reads what began before an instant, backwards; a span at a time, since only spans come in one go. */
async function readOlder(
  db: Database,
  before: Instant,
  add: Add,
  stopped: AbortSignal,
): Promise<void> {
  const first = await firstStart(db);
  let end = before;
  let length = RECENT;
  while (first !== null && first < end && !stopped.aborted) {
    const start = end - length;
    const piece = await linesWithin(db, { start, end });
    add(piece, first < start ? 'reading' : 'whole');
    end = start;
    length = lengthAfter(length, piece.length);
  }
  if (first === null || first >= before) add([], 'whole');
}

function lengthAfter(length: number, found: number): number {
  if (found > PIECE) return length / 2;
  return found < PIECE / 2 ? Math.min(length * 2, LONGEST_PIECE) : length;
}

/** Takes away lines of sessions that another page deleted, and reads those it brought back. */
async function reconcile(db: Database, lines: ReadonlySignal<Lines>, put: Put): Promise<void> {
  try {
    const stored = new Set(await db.sessions.toCollection().primaryKeys());
    const known = new Set(lines.peek().all.map((line) => line.id));
    const gone = [...known].filter((id) => !stored.has(id));
    const missing = [...stored].filter((id) => !known.has(id));
    put(new Set([...gone, ...missing]), await readLinesById(db, missing));
  } catch (error) {
    // The list stays as it was read; the page says nothing of it, since the rest is right.
    console.error(error);
  }
}

/** The ids of the lines that began since an instant: those that are not read again are gone. */
const idsFrom = (all: readonly SessionLine[], since: Instant): Set<string> =>
  new Set(all.filter((line) => line.start >= since).map((line) => line.id));
