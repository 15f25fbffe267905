import type { Instant } from '../domain/calendar.ts';
import { HOUR } from '../domain/duration.ts';
import type { Database } from './database.ts';
import { rowsIn } from './mergeRule.ts';
import type { Tell } from './progress.ts';
import { readTables, type Tables } from './replace.ts';

/** What begins and ends while everything is read, is no older, however long that takes. */
const MEANWHILE = 24 * HOUR;

/**
 * Erases everything, the marks of earlier deletions included: nothing is left of anybody. The store
 * is deleted as a whole and made anew, since emptying its tables takes the browser a minute where
 * they hold years: it takes out row by row, and remembers each until the last is gone.
 * @returns all that it erased
 * @throws when the rows cannot be read, and has erased nothing then
 */
export async function eraseEverything(
  db: Database,
  now: Instant,
  tell: Tell = () => {},
): Promise<Tables> {
  const before = await readTables(db, tell);
  const staying = () => false;
  db.on('versionchange', staying);
  try {
    const { since, deleted } = await readAndDelete(db, now - MEANWHILE);
    db.close({ disableAutoOpen: false });
    await deleted;
    await tellOpenPages(db);
    return withLater(before, since);
  } finally {
    db.on('versionchange').unsubscribe(staying);
  }
}

/**
 * Asks for the deletion, which waits until this connection is closed: from then on what others write
 * goes into the new store. What they wrote while everything was read, is read here.
 */
function readAndDelete(
  db: Database,
  from: Instant,
): Promise<{ readonly since: Tables; readonly deleted: Promise<void> }> {
  return db.transaction('rw', db.tables, async () => {
    const visits = await db.visits.where('end').above(from).toArray();
    const sessions = await db.sessions.where('start').above(from).toArray();
    const deleted = deletion(db.name);
    return { since: { visits, sessions }, deleted };
  });
}

/** Rows with those of later in place of what they were. */
function withLater(before: Tables, since: Tables): Tables {
  const tables = Object.keys(since).map((table) => {
    const rows = new Map(
      [...rowsIn(before, table), ...rowsIn(since, table)].map((row) => [row.id, row]),
    );
    return [table, [...rows.values()]] as const;
  });
  return { ...before, ...Object.fromEntries(tables) };
}

function deletion(name: string): Promise<void> {
  const asked = indexedDB.deleteDatabase(name);
  return new Promise((done, failed) => {
    asked.onsuccess = () => done();
    asked.onerror = () => failed(asked.error);
  });
}

/** Whoever looks at a table is told that all of it may be another, and keeps what is new in it. */
function tellOpenPages(db: Database): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      const since = await table.toArray();
      await table.clear();
      await table.bulkPut(since);
    }
  });
}
