import type { Database } from '../../storage/database.ts';
import {
  type SnapshotDatabase,
  type SnapshotOrder,
  takeSnapshot,
} from '../../storage/snapshots.ts';
import type { Progress } from '../csv/encoding.ts';

/** The progress of one step of several, as a share of all. */
export const part =
  (tell: Progress, from: number, to: number): Progress =>
  (share) =>
    tell(from + (to - from) * share);

/** Copies tables before they are changed in many places; none where nothing is touched. */
export async function copyFirst(
  db: Database,
  copies: SnapshotDatabase,
  order: SnapshotOrder,
  tell: Progress,
): Promise<void> {
  if (order.tables.length > 0) await takeSnapshot(db, copies, order, tell);
}
