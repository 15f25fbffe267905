import { Database } from './database.ts';
import { SnapshotDatabase } from './snapshots.ts';

/** The sample's own copies, made where the pages copy before a change. */
export const sampleCopies = () => new SnapshotDatabase('worthwhile-sample-snapshots');

/** The database of the sample; the user's has another name and is never opened beside it. */
export const sampleDatabase = () => new Database('worthwhile-sample', undefined, sampleCopies);

/** Deletes the sample with its copies. */
export async function forgetSample(db: Database): Promise<void> {
  await db.delete();
  await sampleCopies().delete();
}
