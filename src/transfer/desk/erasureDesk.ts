import type { Instant } from '../../domain/calendar.ts';
import type { Database } from '../../storage/database.ts';
import { eraseEverything } from '../../storage/eraseAll.ts';
import { type Erased, type Erasing, erase, undoErasure, whatGoes } from '../../storage/erasure.ts';
import { type Undone, undoImport, undoOfImport } from '../../storage/importUndo.ts';
import { part } from '../../storage/progress.ts';
import type { Tables } from '../../storage/replace.ts';
import { putBack } from '../../storage/restore.ts';
import { forgetSnapshots, type SnapshotDatabase } from '../../storage/snapshots.ts';
import type { Progress } from '../csv/encoding.ts';

/** How much goes. */
export interface Going {
  readonly sessions: number;
  readonly visits: number;
}

/** What undoing an import would do: rows that go, rows that are put back, and those edited since. */
export interface Undoing {
  readonly added: number;
  readonly changed: number;
  readonly edited: readonly Undone[];
}

const goingOf = ({ sessions, visits }: Erased): Going => ({
  sessions: sessions.length,
  visits: visits.length,
});

/** What takes rows away. What was erased is kept here until the page is closed, to be taken back. */
export function erasureWorks(db: Database, copies: SnapshotDatabase) {
  const erased = new Map<number, Erased | Tables>();
  const keep = (rows: Erased | Tables): number => {
    erased.set(erased.size, rows);
    return erased.size - 1;
  };
  return {
    whatGoes: async (_: Progress, erasing: Erasing) => goingOf(await whatGoes(db, erasing)),
    erase: async (_: Progress, erasing: Erasing, now: Instant) => {
      const gone = await erase(db, erasing, now);
      return { ...goingOf(gone), kept: keep(gone) };
    },
    takeBackErasure: (_: Progress, kept: number, now: Instant) =>
      undoErasure(db, erased.get(kept) as Erased, now),
    eraseEverything: async (tell: Progress, now: Instant) => {
      const before = await eraseEverything(db, now, part(tell, 0, 0.9));
      await forgetSnapshots(copies);
      return keep(before);
    },
    takeBackEverything: (tell: Progress, kept: number) =>
      putBack(db, erased.get(kept) as Tables, tell),
    undoOf: async (_: Progress, importId: string) => undoingOf(await undoOfImport(db, importId)),
    undoImport: (_: Progress, importId: string, alsoEdited: readonly string[], now: Instant) =>
      undoImport(db, importId, new Set(alsoEdited), now),
  };
}

function undoingOf(rows: readonly Undone[]): Undoing {
  const plain = rows.filter(({ edited }) => !edited);
  const added = plain.filter(({ before }) => before === null).length;
  return {
    added,
    changed: plain.length - added,
    edited: rows.filter(({ edited }) => edited),
  };
}
