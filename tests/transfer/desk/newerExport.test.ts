import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lead } from '../../../src/domain/lead.ts';
import type { Database } from '../../../src/storage/database.ts';
import { undoImport, undoOfImport } from '../../../src/storage/importUndo.ts';
import { changeSale, deleteSale } from '../../../src/storage/saleChanges.ts';
import { SnapshotDatabase } from '../../../src/storage/snapshots.ts';
import { type Imported, importDesk } from '../../../src/transfer/desk/importDesk.ts';
import { mappingOf } from '../../../src/transfer/findings.ts';
import { freshStore, theOnly } from '../../support/fresh.ts';

const TERMS = {
  currency: 'GBP',
  zone: 'Europe/London',
  today: '2026-11-22',
  closesNote: 'By {day}.',
};
const NOW = Date.parse('2026-11-22T12:00:00Z');

interface Deal {
  readonly status: string;
  readonly pounds: number;
  readonly source: string;
  readonly created: string;
  readonly closed: string;
}

const exportOf = (deals: readonly Deal[]): string =>
  [
    'Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Deal created,Deal - Deal closed on,Source',
    ...deals.map(
      ({ status, pounds, source, created, closed }, at) =>
        `${at},Deal ${at},${pounds}.00,${status},${created},${closed},${source}`,
    ),
  ].join('\n');

async function bringIn(db: Database, text: string, now = NOW): Promise<Imported> {
  const copies = new SnapshotDatabase(`copies ${crypto.randomUUID()}`);
  const desk = importDesk(db, copies);
  const survey = await desk.survey(new File([text], 'deals.csv'), 'GBP');
  if (survey.kind === 'no list') throw new Error(`No list: ${survey.seems}`);
  await desk.plan(mappingOf(survey, 'GBP'), TERMS, now);
  const imported = await desk.carryOut();
  await copies.delete();
  return imported;
}

/** What a store says of deals; how a lead came to its stage, an older export knows better. */
async function dealsIn(db: Database): Promise<unknown> {
  const plain = <Row extends { readonly importId: string | null; readonly updatedAt: number }>({
    importId: _,
    updatedAt: __,
    ...row
  }: Row) => row;
  const leads = (await db.leads.toArray()).map(({ reached, ...lead }) => ({
    ...plain(lead),
    begun: reached.lead,
    won: reached.won,
    lost: reached.lost,
  }));
  return { leads, sales: (await db.sales.toArray()).map(plain) };
}

async function everything(db: Database): Promise<unknown> {
  const tables = db.tables.filter(({ name }) => name !== 'imports');
  return Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
}

const deal: fc.Arbitrary<Deal> = fc.record({
  status: fc.constantFrom('Won', 'Lost', 'Open'),
  pounds: fc.integer({ min: 0, max: 3 }),
  source: fc.constantFrom('FB', 'LinkedIn'),
  created: fc.constantFrom('2024-01-02', '2024-01-20'),
  closed: fc.constantFrom('2024-02-13', '2024-03-14'),
});
const twoExports = fc.array(fc.record({ before: deal, after: deal }), {
  minLength: 1,
  maxLength: 5,
});

test('after two exports of one system the store says what the newer one alone would say', async () => {
  await fc.assert(
    fc.asyncProperty(twoExports, async (deals) => {
      const [both, newer] = [await freshStore(), await freshStore()];
      const later = exportOf(deals.map(({ after }) => after));
      await bringIn(both, exportOf(deals.map(({ before }) => before)));
      await bringIn(both, later);
      await bringIn(newer, later);
      expect(await dealsIn(both)).toEqual(await dealsIn(newer));
      both.close();
      newer.close();
    }),
    { numRuns: 25 },
  );
});

test('undoing the newer export leaves every table as the older one had left it', async () => {
  await fc.assert(
    fc.asyncProperty(twoExports, async (deals) => {
      const db = await freshStore();
      await bringIn(db, exportOf(deals.map(({ before }) => before)));
      const before = await everything(db);
      const { sales } = (await dealsIn(db)) as { readonly sales: readonly unknown[] };
      const imported = await bringIn(db, exportOf(deals.map(({ after }) => after)));
      if (imported.kind !== 'done') throw new Error(imported.kind);
      const fresh = (await undoOfImport(db, imported.importId)).filter(
        (row) => row.before === null,
      );
      await undoImport(db, imported.importId, new Set(), NOW + 1000);
      const marks = new Set(fresh.map(({ id }) => id));
      await db.deletions
        .where('id')
        .anyOf([...marks])
        .delete();
      expect(await everything(db)).toEqual(before);
      expect(((await dealsIn(db)) as { readonly sales: unknown }).sales).toEqual(sales);
      db.close();
    }),
    { numRuns: 25 },
  );
});

const WON: Deal = {
  status: 'Won',
  pounds: 5,
  source: 'FB',
  created: '2024-01-02',
  closed: '2024-02-13',
};
const LOST: Deal = { ...WON, status: 'Lost' };

test('a sale that a newer export takes back leaves its mark, and undo lifts the mark', async () => {
  const db = await freshStore();
  await bringIn(db, exportOf([WON]));
  const sale = theOnly(await db.sales.toArray());
  const imported = await bringIn(db, exportOf([LOST]));
  expect(await db.sales.count()).toBe(0);
  expect(await db.deletions.toArray()).toMatchObject([{ id: sale.id, table: 'sales' }]);
  if (imported.kind === 'done') await undoImport(db, imported.importId, new Set(), NOW + 1000);
  expect(await db.sales.toArray()).toEqual([sale]);
  expect(await db.deletions.count()).toBe(0);
});

test('a sale that was deleted by hand stays away, whatever newer exports say', async () => {
  const db = await freshStore();
  await bringIn(db, exportOf([WON]));
  await bringIn(db, exportOf([LOST]));
  await bringIn(db, exportOf([WON]));
  const sale = theOnly(await db.sales.toArray());
  await deleteSale(db, sale.id, NOW + 5000);
  await bringIn(db, exportOf([LOST]), NOW + 6000);
  await bringIn(db, exportOf([WON]), NOW + 7000);
  expect(await db.sales.count()).toBe(0);
});

test('what was edited since the older export stays, and nothing of it is written over', async () => {
  const db = await freshStore();
  await bringIn(db, exportOf([WON]));
  const sale = theOnly(await db.sales.toArray());
  await changeSale(db, sale, { note: 'Paid in cash' }, NOW + 1000);
  await bringIn(db, exportOf([LOST]), NOW + 2000);
  expect(await db.sales.toArray()).toMatchObject([{ note: 'Paid in cash' }]);
  expect((await db.leads.toArray()) as Lead[]).toMatchObject([{ stage: 'won' }]);
});
