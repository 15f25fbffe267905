import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { applyImport } from '../../src/storage/imports.ts';
import { undoImport, undoOfImport } from '../../src/storage/importUndo.ts';
import { changeLead } from '../../src/storage/leadChanges.ts';
import { addLead } from '../../src/storage/leads.ts';
import { logTouch } from '../../src/storage/touches.ts';
import { readKnown } from '../../src/transfer/known.ts';
import { freshStore } from '../support/fresh.ts';
import { planOf } from '../support/planning.ts';

const AT = 5000;
const LIST = `Lead ID,Name,Email,Status,Source,Created
1,Ada,ada@example.com,Qualified,LinkedIn,2024-03-01
2,Eve,eve@example.com,New,FB,2024-03-02
`;

async function everything(db: Database): Promise<unknown> {
  const tables = db.tables.filter(({ name }) => name !== 'imports' && name !== 'deletions');
  return Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
}

async function importList(db: Database, text = LIST, at = AT, id = 'import') {
  const { plan } = await planOf(text, { known: await readKnown(db) });
  const stamped = [...plan.new, ...plan.changed].map((write) => ({
    ...write,
    after: { ...write.after, updatedAt: at, ...(write.before === null ? { importId: id } : {}) },
  }));
  const importing = { id, at, kind: 'leads', fileName: 'a.csv', counts: {}, read: null };
  return { plan, result: await applyImport(db, { ...importing, writes: stamped }) };
}

test('undoing an import with nothing edited in between leaves every table as it was before', async () => {
  const db = await freshStore();
  await addLead(db, { name: 'Ada', email: 'ada@example.com', channel: 'x' }, 1000);
  await addLead(db, { name: 'Max', channel: 'x' }, 1000);
  const before = await everything(db);
  await importList(db, LIST.replace('1,Ada', ',Ada').replace('2,Eve', ',Eve'));
  expect(await db.leads.count()).toBe(3);
  expect((await undoOfImport(db, 'import')).map(({ before: image }) => image === null)).toEqual(
    [false, true].sort().reverse(),
  );
  await undoImport(db, 'import', new Set(), 9000);
  expect(await everything(db)).toEqual(before);
});

test('rows that an undo takes away leave their marks, and come back with their file', async () => {
  const db = await freshStore();
  await importList(db);
  await undoImport(db, 'import', new Set(), 9000);
  expect(await db.leads.count()).toBe(0);
  expect(await db.deletions.count()).toBe(2);
  const again = await importList(db, LIST, 10_000, 'again');
  expect(again.plan.skipped).toEqual([]);
  expect(await db.leads.count()).toBe(2);
});

test('a row that was edited since stays, unless it is named', async () => {
  const db = await freshStore();
  await importList(db);
  const [lead] = await db.leads.toArray();
  if (lead === undefined) throw new Error('Nothing was imported.');
  await changeLead(db, lead, { note: 'Met at the fair' }, 6000);
  const edited = (await undoOfImport(db, 'import')).filter((row) => row.edited);
  expect(edited.map(({ id }) => id)).toEqual([lead.id]);
  await undoImport(db, 'import', new Set(), 9000);
  expect(await db.leads.toArray()).toMatchObject([{ id: lead.id, note: 'Met at the fair' }]);
});

test('a lead to which a contact was added since stays; named, it goes with its contact', async () => {
  const db = await freshStore();
  await importList(db);
  const [lead] = await db.leads.toArray();
  if (lead === undefined) throw new Error('Nothing was imported.');
  await db.leads.put({ ...lead, followUpOn: null });
  await logTouch(db, lead.id, { at: 6000, channel: 'phone', note: '' }, null, 6000);
  await undoImport(db, 'import', new Set([lead.id]), 9000);
  expect([await db.leads.count(), await db.touches.count()]).toEqual([0, 0]);
});

test('nothing is written where a row was changed after the import was decided', async () => {
  const db = await freshStore();
  const lead = await addLead(db, { name: 'Ada', channel: 'x' }, 1000);
  const write = { table: 'leads', before: lead, after: { ...lead, company: 'Engines' } };
  await changeLead(db, lead, { note: 'New' }, 2000);
  const importing = { id: 'i', at: AT, kind: 'leads', fileName: 'a', counts: {}, read: null };
  expect(await applyImport(db, { ...importing, writes: [write] })).toBe('changed since');
  expect(await db.leads.toArray()).toMatchObject([{ company: '', note: 'New' }]);
  expect(await db.imports.count()).toBe(0);
});

test('an import that fails in the middle leaves the store as it was', async () => {
  const db = await freshStore();
  const lead = await addLead(db, { name: 'Ada', channel: 'x' }, 1000);
  const good = { table: 'leads', before: null, after: { ...lead, id: 'another' } };
  const bad = {
    table: 'sales',
    before: null,
    after: { id: Number.NaN } as unknown as { id: string },
  };
  const importing = { id: 'i', at: AT, kind: 'leads', fileName: 'a', counts: {}, read: null };
  await expect(applyImport(db, { ...importing, writes: [good, bad] })).rejects.toThrow();
  expect(await db.leads.toArray()).toEqual([lead]);
});
