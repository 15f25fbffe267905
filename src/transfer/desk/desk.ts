import type { Database } from '../../storage/database.ts';
import type { SnapshotDatabase } from '../../storage/snapshots.ts';
import type { Progress } from '../csv/encoding.ts';
import type { Mapping } from '../plan/mapping.ts';
import type { ReportWords } from '../report.ts';
import { backupWorks } from './backupDesk.ts';
import { erasureWorks } from './erasureDesk.ts';
import { importDesk, type Terms } from './importDesk.ts';
import { timeWorks } from './timeWorks.ts';

/**
 * All that takes long, by its name. It is done in a worker, so that the page never stands still; each
 * is first told whom to tell how far it is, 0 to 1.
 */
export function desk(db: Database, copies: SnapshotDatabase) {
  return {
    ...importWorks(db, copies),
    ...timeWorks(db, copies),
    ...backupWorks(db, copies),
    ...erasureWorks(db, copies),
  };
}

export type Desk = ReturnType<typeof desk>;

function importWorks(db: Database, copies: SnapshotDatabase) {
  const at = importDesk(db, copies);
  return {
    survey: (tell: Progress, file: File, currency: string) => at.survey(file, currency, tell),
    plan: (tell: Progress, mapping: Mapping, terms: Terms, now: number) =>
      at.plan(mapping, terms, now, tell),
    refused: async (_: Progress, words: ReportWords) => at.refused(words),
    carryOut: (tell: Progress) => at.carryOut(tell),
  };
}
