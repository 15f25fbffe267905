import type { Browser, StoredRow } from './browser.ts';
import { call } from './view.ts';

/** Runs in a page of the extension: all rows of a table, none if it does not exist. */
async function readTable(table: string): Promise<readonly StoredRow[]> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === 'worthwhile')) return [];
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('worthwhile');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  try {
    if (!database.objectStoreNames.contains(table)) return [];
    return await new Promise((done, failed) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  } finally {
    database.close();
  }
}

/** Runs in a page of the extension: writes rows; the store has to exist already. */
async function writeTable(table: string, rows: readonly StoredRow[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('worthwhile');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
    request.onupgradeneeded = () => {
      // Making the store is the extension's own work: an empty one here would hide that it is missing.
      request.transaction?.abort();
    };
  });
  try {
    await new Promise<void>((done, failed) => {
      const transaction = database.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => done();
      transaction.onerror = () => failed(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** All rows of a table of the store; none where there is no such table yet. */
export async function rowsOf(browser: Browser, table: string): Promise<readonly StoredRow[]> {
  return (await browser.evaluate(call(readTable, [table]))) as readonly StoredRow[];
}

/** Writes rows straight into a table of the store. */
export async function putRows(
  browser: Browser,
  table: string,
  rows: readonly StoredRow[],
): Promise<void> {
  await browser.evaluate(call(writeTable, [table, rows]));
}
