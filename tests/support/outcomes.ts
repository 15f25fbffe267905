import type { Browser } from './browser.ts';
import { putRows, rowsOf } from './store.ts';
import { call, type View } from './view.ts';
import { until } from './wait.ts';

/** Runs in a page of the extension: empties tables. */
async function emptyTables(tables: readonly string[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('worthwhile');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  await new Promise<void>((done, failed) => {
    const work = database.transaction([...tables], 'readwrite');
    for (const table of tables) work.objectStore(table).clear();
    work.oncomplete = () => done();
    work.onerror = () => failed(work.error);
  });
  database.close();
}

/** The store below a page, as a test of leads, sales and costs looks at it. */
export function outcomesOf(browser: Browser) {
  const rows = async <Row>(table: string) => (await rowsOf(browser, table)) as unknown as Row[];
  return {
    rows,
    put: (table: string, ...all: readonly object[]) => putRows(browser, table, all as never),
    clear: (...tables: readonly string[]) => browser.evaluate(call(emptyTables, [tables])),
    /** Waits for a row that is as wanted. */
    row: <Row>(table: string, what: string, holds: (row: Row) => boolean) =>
      until(what, async () => (await rows<Row>(table)).find(holds)),
  };
}

/** Puts the focus on the first visible part with this selector, as Tab would in the end. */
export function focusOn(page: View, selector: string): Promise<boolean> {
  return until(`the part ${selector}`, () =>
    page.run((wanted) => {
      const parts = [...document.querySelectorAll<HTMLElement>(wanted)];
      const part = parts.find((one) => one.checkVisibility());
      part?.focus();
      return part !== undefined;
    }, selector),
  );
}
