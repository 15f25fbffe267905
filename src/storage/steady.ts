import { SECOND } from '../domain/duration.ts';
import type { Database } from './database.ts';

/** How long the store may take before it counts as failing: an upgrade in another tab may block it. */
const PATIENCE = 8 * SECOND;

/**
 * Does some work on the store, and does it once more on a newly opened one if it fails: the browser
 * may have closed the database under us.
 *
 * @returns what the work returns; rejects when the second try fails too, or neither ends in time
 */
export function steadily<T>(db: Database, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The store did not answer.')), patience);
    work()
      .catch(() => reopened(db).then(work))
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

async function reopened(db: Database): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.open();
}
