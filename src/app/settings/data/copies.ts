import { SnapshotDatabase } from '../../../storage/snapshots.ts';

/** The one database of copies of this page. */
export const copies = new SnapshotDatabase();
