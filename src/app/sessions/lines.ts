import { type ReadonlySignal, signal } from '@preact/signals';
import { refreshLines, type SessionLine } from '../../domain/sessionLine.ts';
import type { Database } from '../../storage/database.ts';
import { readLines, readLinesById } from '../../storage/sessionLines.ts';
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
  readonly stop: () => void;
}

/** What fills a window is read first; the pieces after it are as large as a frame allows. */
const FIRST = 60;
const PIECE = 1000;
/** So many of the newest sessions are watched for changes by the recorder and the popup. */
const WATCHED = 200;

export function readAllLines(db: Database): LineReader {
  const lines = signal<Lines>({ all: [], state: 'reading' });
  const reading = new AbortController();
  const put = (ids: ReadonlySet<string>, fresh: readonly SessionLine[]) => {
    lines.value = { ...lines.value, all: refreshLines(lines.value.all, ids, fresh) };
  };
  void readPieces(db, lines, reading.signal);
  const newest = live(() => readLines(db, Number.MAX_SAFE_INTEGER, WATCHED));
  const forget = newest.state.subscribe((answer) => {
    if (answer.kind === 'ready') put(idsFrom(lines.peek().all, answer.value), answer.value);
  });
  const counted = live(() => db.sessions.count());
  const forgetCount = counted.state.subscribe((answer) => {
    const { all, state } = lines.peek();
    if (answer.kind === 'ready' && state === 'whole' && answer.value !== all.length)
      void reconcile(db, lines, put);
  });
  return {
    lines,
    refresh: async (ids) => put(new Set(ids), await readLinesById(db, ids)),
    stop: () => {
      reading.abort();
      forget();
      forgetCount();
      newest.stop();
      counted.stop();
    },
  };
}

/** Takes away lines of sessions that another page deleted, and reads those it brought back. */
async function reconcile(
  db: Database,
  lines: ReadonlySignal<Lines>,
  put: (ids: ReadonlySet<string>, fresh: readonly SessionLine[]) => void,
): Promise<void> {
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

/** The ids of the lines that a reading of the newest ones stands for, deleted ones included. */
function idsFrom(all: readonly SessionLine[], fresh: readonly SessionLine[]): Set<string> {
  const oldest = fresh.length < WATCHED ? Number.NEGATIVE_INFINITY : (fresh.at(-1)?.start ?? 0);
  const replaced = all.filter((line) => line.start > oldest).map((line) => line.id);
  return new Set([...replaced, ...fresh.map((line) => line.id)]);
}

async function readPieces(
  db: Database,
  lines: { value: Lines },
  stopped: AbortSignal,
): Promise<void> {
  try {
    let upTo = Number.MAX_SAFE_INTEGER;
    for (let limit = FIRST; !stopped.aborted; limit = PIECE) {
      const piece = await readLines(db, upTo, limit);
      const oldest = piece.at(-1)?.start ?? upTo;
      const isLast = piece.length < limit || oldest === upTo;
      const ids = new Set(piece.map((line) => line.id));
      const all = refreshLines(lines.value.all, ids, piece);
      lines.value = { all, state: isLast ? 'whole' : 'reading' };
      if (isLast) return;
      upTo = oldest;
    }
  } catch (error) {
    console.error(error);
    lines.value = { ...lines.value, state: 'failed' };
  }
}
