import type { Database } from './database.ts';
import { part, type Tell } from './progress.ts';
import { replaceTables } from './replace.ts';
import { type Snapshot, type SnapshotDatabase, snapshotTables } from './snapshots.ts';

/** Reading a copy takes about so much of going back to it. */
const READ_OF_IT = 0.1;

/** Puts tables back as a copy has them, in one transaction; what is not in it stays as it is. */
export async function restoreSnapshot(
  db: Database,
  copies: SnapshotDatabase,
  snapshot: Snapshot,
  tell: Tell = () => {},
): Promise<void> {
  const tables = await snapshotTables(copies, snapshot);
  tell(READ_OF_IT);
  await replaceTables(db, tables, part(tell, READ_OF_IT, 1));
}
