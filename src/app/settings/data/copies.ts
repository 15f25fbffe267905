import { FACT_TABLES } from '../../../storage/replace.ts';
import { sampleCopies } from '../../../storage/sample.ts';
import { SnapshotDatabase, type SnapshotReason, takeSnapshot } from '../../../storage/snapshots.ts';
import { inSample } from '../../sample/mode.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';

/** The one database of copies of this page. */
export const copies = inSample ? sampleCopies() : new SnapshotDatabase();

/** Copies everything before it is changed in many places. */
export async function copyEverything(
  reason: SnapshotReason,
  tables: readonly string[] = FACT_TABLES,
): Promise<void> {
  await takeSnapshot(db, copies, { reason, what: '', tables, now: now() });
}
