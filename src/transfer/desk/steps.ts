import type { Database } from '../../storage/database.ts';
import {
  type SnapshotDatabase,
  type SnapshotOrder,
  takeSnapshot,
} from '../../storage/snapshots.ts';
import type { Progress } from '../csv/encoding.ts';

/** Copies tables before they are changed in many places; none where nothing is touched. */
export async function copyFirst(
  db: Database,
  copies: SnapshotDatabase,
  order: SnapshotOrder,
  tell: Progress,
): Promise<void> {
  if (order.tables.length > 0) await takeSnapshot(db, copies, order, tell);
}
