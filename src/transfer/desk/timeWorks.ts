import type { Database } from '../../storage/database.ts';
import { part } from '../../storage/progress.ts';
import type { SnapshotDatabase } from '../../storage/snapshots.ts';
import type { Progress } from '../csv/encoding.ts';
import type { Seen } from '../time/activityWatch.ts';
import type { DayTotals } from '../time/dayTotals.ts';
import {
  importTimeHistory,
  planTime,
  readTimeFile,
  type TimeHistory,
  type TimeTerms,
} from '../time/timeDesk.ts';
import { copyFirst } from './steps.ts';

/** What is told of the time another program recorded; its visits stay where they were read. */
export type TimeSaid =
  | {
      readonly kind: 'activitywatch';
      readonly seen: readonly Seen[];
      readonly missing: readonly ('window' | 'afk')[];
    }
  | DayTotals;

/** What bringing time in would write. */
export interface TimeComing {
  readonly visits: number;
  readonly efforts: number;
  readonly rows: number;
}

/** Time of other programs. The file that was read last is the one that is brought in. */
export function timeWorks(db: Database, copies: SnapshotDatabase) {
  let open: TimeHistory | null = null;
  const history = (): TimeHistory => {
    if (open === null) throw new Error('No file is open.');
    return open;
  };
  return {
    readTime: async (_: Progress, file: File, zone: string): Promise<TimeSaid | null> => {
      open = await readTimeFile(file, zone);
      return open === null ? null : saidOf(open);
    },
    planTime: async (_: Progress, terms: TimeTerms): Promise<TimeComing> => {
      const writes = await planTime(db, history(), terms);
      const rows = (table: string) => writes.filter((write) => write.table === table).length;
      return { visits: rows('visits'), efforts: rows('efforts'), rows: writes.length };
    },
    importTime: async (tell: Progress, fileName: string, terms: TimeTerms) => {
      const writes = await planTime(db, history(), terms);
      const tables = [...new Set(writes.map(({ table }) => table))];
      const order = { reason: 'import' as const, what: fileName, tables, now: terms.now };
      await copyFirst(db, copies, order, part(tell, 0, 0.3));
      return importTimeHistory(db, history(), fileName, terms, part(tell, 0.3, 1));
    },
  };
}

function saidOf(history: TimeHistory): TimeSaid {
  if (history.kind !== 'activitywatch') return history;
  const { kind, seen, missing } = history;
  return { kind, seen, missing };
}
