import { SECOND } from '../domain/duration.ts';
import type { Database } from './database.ts';

/** How long the store may take before it counts as failing: an upgrade in another tab may block it. */
const PATIENCE = 8 * SECOND;

/**
 * Does some work on the store, and once more if it fails: the browser may have closed the database
 * under us, which is then opened again.
 *
 * @returns what the work returns; rejects when the second try fails too, or neither ends in time
 */
export function steadily<T>(db: Database, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The store did not answer.')), patience);
    work()
      .catch(() => opened(db).then(work))
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

async function opened(db: Database): Promise<void> {
  if (!db.isOpen()) await db.open();
}
