import type { Instant } from '../domain/calendar.ts';
import type { Database, Import } from './database.ts';
import { TABLES_WITH_IMPORT } from './imports.ts';
import { refreshImported } from './importTotals.ts';

/** A row of an import as it is now. */
interface Row {
  readonly id: string;
  readonly updatedAt?: Instant;
}

/** A row that undo takes away, or that it puts back as it was. */
export interface Undone {
  readonly table: string;
  readonly id: string;
  /** The row as it is; `null` for one that the import took away. */
  readonly now: Row | null;
  /** The row as it was before the import; `null` for one that the import added. */
  readonly before: Row | null;
  /** Edited since, or something by hand hangs on it: it stays unless the reader says otherwise. */
  readonly edited: boolean;
}

/** What undoing an import would do; rows that are gone already are left out. */
export async function undoOfImport(db: Database, id: string): Promise<readonly Undone[]> {
  const imported = await db.imports.get(id);
  if (imported === undefined || imported.undoneAt !== null) return [];
  return [...(await addedRows(db, imported)), ...(await changedRows(db, imported))];
}

async function addedRows(db: Database, { id, at, made }: Import): Promise<Undone[]> {
  const used = await leadsInUse(db, id);
  const rows: Undone[] = [];
  for (const table of TABLES_WITH_IMPORT) {
    const own: Row[] = await db.table(table).where('importId').equals(id).toArray();
    rows.push(...own.map((now) => undone(table, now, null, at, used)));
  }
  for (const table of new Set(made.map((one) => one.table))) {
    const ids = made.filter((one) => one.table === table).map((one) => one.id);
    const own: (Row | undefined)[] = await db.table(table).bulkGet(ids);
    rows.push(
      ...own.flatMap((now) => (now === undefined ? [] : [undone(table, now, null, at, used)])),
    );
  }
  return rows;
}

function undone(
  table: string,
  now: Row,
  before: Row | null,
  at: Instant,
  used: ReadonlySet<string>,
): Undone {
  const edited =
    (now.updatedAt ?? at) !== at || (table === 'leads' && before === null && used.has(now.id));
  return { table, id: now.id, now, before, edited };
}

/** Leads of an import to which the reader has added a contact or a sale by hand. */
async function leadsInUse(db: Database, importId: string): Promise<ReadonlySet<string>> {
  const leads = new Set(await db.leads.where('importId').equals(importId).primaryKeys());
  if (leads.size === 0) return leads;
  const foreign = (row: { readonly importId: string | null; readonly leadId: string | null }) =>
    row.importId !== importId && row.leadId !== null && leads.has(row.leadId);
  const [touches, sales] = [
    await db.touches.filter(foreign).toArray(),
    await db.sales.filter(foreign).toArray(),
  ];
  return new Set([...touches, ...sales].map(({ leadId }) => leadId ?? ''));
}

async function changedRows(db: Database, { at, before }: Import): Promise<Undone[]> {
  const rows: Undone[] = [];
  for (const table of new Set(before.map((one) => one.table))) {
    const images = before.filter((one) => one.table === table);
    const ids = images.map(({ row }) => row.id);
    const now: (Row | undefined)[] = await db.table(table).bulkGet(ids);
    const deletions = await db.deletions.bulkGet(ids);
    images.forEach(({ row: image, gone = false }, place) => {
      const row = now[place];
      if (row !== undefined) rows.push(undone(table, row, image, at, new Set()));
      // What has come back since and was deleted then is the reader's own deletion.
      else if (gone && deletions[place]?.at === at)
        rows.push({ table, id: image.id, now: null, before: image, edited: false });
    });
  }
  return rows;
}

/**
 * Undoes an import, at any later time: what it changed is as it was before, to the letter; what it
 * added is gone and leaves its marks, so that no old backup brings it back. Rows that were edited
 * since stay as they are, unless they are named.
 * @param alsoEdited ids of edited rows to undo all the same
 * @returns how many rows were taken away or put back, and how many stay
 */
export function undoImport(
  db: Database,
  id: string,
  alsoEdited: ReadonlySet<string>,
  now: Instant,
): Promise<{ readonly undone: number; readonly kept: number }> {
  const tables = [
    ...TABLES_WITH_IMPORT,
    'imports',
    'deletions',
    'visits',
    'sessions',
    'goals',
    'costs',
    'dailyTotals',
    'settings',
  ];
  return db.transaction(
    'rw',
    tables.map((name) => db.table(name)),
    async () => {
      const all = await undoOfImport(db, id);
      const going = all.filter(({ edited, id: row }) => !edited || alsoEdited.has(row));
      const at = Math.max(now, ...going.map((row) => (row.now?.updatedAt ?? 0) + 1));
      for (const table of new Set(going.map((row) => row.table)))
        await takeBack(
          db,
          table,
          going.filter((row) => row.table === table),
          at,
        );
      await letGo(db, going, at);
      await db.imports.update(id, { undoneAt: at, before: [], made: [], updatedAt: at });
      await refreshImported(
        db,
        going.map((row) => row.table),
      );
      return { undone: going.length, kept: all.length - going.length };
    },
  );
}

async function takeBack(
  db: Database,
  table: string,
  rows: readonly Undone[],
  at: Instant,
): Promise<void> {
  const added = rows.filter(({ before }) => before === null).map(({ id }) => id);
  await db.table(table).bulkDelete(added);
  await db.deletions.bulkPut(added.map((id) => ({ id, table, at })));
  const back = rows.filter(({ now }) => now === null).map(({ id }) => id);
  await db.deletions.bulkDelete(back);
  await db.table(table).bulkPut(rows.flatMap(({ before }) => (before === null ? [] : [before])));
  if (table === 'sales') await partFromGoneLeads(db, back, at);
}

/** A sale that comes back may find its lead deleted meanwhile: then it is one without a lead. */
async function partFromGoneLeads(
  db: Database,
  back: readonly string[],
  at: Instant,
): Promise<void> {
  const leads = new Set(await db.leads.toCollection().primaryKeys());
  await db.sales
    .where('id')
    .anyOf(back)
    .filter(({ leadId }) => leadId !== null && !leads.has(leadId))
    .modify({ leadId: null, updatedAt: at });
}

/** What hung on a lead that goes all the same: its contacts go with it, its sales stay. */
async function letGo(db: Database, going: readonly Undone[], at: Instant): Promise<void> {
  const leads = going.filter(
    ({ table, before, edited }) => table === 'leads' && before === null && edited,
  );
  const ids = leads.map(({ id }) => id);
  if (ids.length === 0) return;
  const touches = await db.touches.where('leadId').anyOf(ids).primaryKeys();
  await db.touches.bulkDelete(touches);
  await db.deletions.bulkPut(touches.map((id) => ({ id, table: 'touches', at })));
  await db.sales.where('leadId').anyOf(ids).modify({ leadId: null, updatedAt: at });
}
