import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allSnapshots, SnapshotDatabase } from '../../../src/storage/snapshots.ts';
import { importDesk } from '../../../src/transfer/desk/importDesk.ts';
import { mappingOf } from '../../../src/transfer/findings.ts';
import { tableCsv } from '../../../src/transfer/own/ownTables.ts';
import { freshStore } from '../../support/fresh.ts';
import { aGoal, aLead, anEffort, aSale } from '../../support/rows.ts';

const TERMS = { currency: 'GBP', zone: 'Europe/London', today: '2026-11-22', closesNote: '{day}' };
const NOW = Date.parse('2026-11-22T12:00:00Z');

async function aDesk(most?: number) {
  const db = await freshStore();
  const copies = new SnapshotDatabase(`copies ${crypto.randomUUID()}`);
  return { db, copies, desk: importDesk(db, copies, most) };
}

async function planned(text: string | Uint8Array<ArrayBuffer>, most?: number) {
  const at = await aDesk(most);
  const survey = await at.desk.survey(new File([text], 'a.csv'), 'GBP');
  if (survey.kind === 'no list') return { ...at, report: null };
  const mapping = { ...mappingOf(survey, 'GBP'), channel: 'event' } as const;
  return { ...at, report: await at.desk.plan(mapping, TERMS, NOW) };
}

test('a copy is made before the rows are written, of the tables that change', async () => {
  const { db, copies, desk } = await planned('Name,Source\nAda,LinkedIn\nEve,FB\n');
  expect(await desk.carryOut()).toMatchObject({ kind: 'done' });
  expect(await db.leads.count()).toBe(2);
  expect(await allSnapshots(copies)).toMatchObject([{ what: 'a.csv', rows: { leads: 0 } }]);
});

test('the list of rows that are not taken names line, reason, column and cell', async () => {
  const { desk } = await planned('Name,Source,Created\nAda,FB,soon\nEve,Billboard,2024-01-02\n');
  const text = desk.refused({
    head: ['Line', 'Why', 'Column', 'Cell'],
    unreadable: { 'no date': 'No date' } as never,
    skipped: { 'unknown source': 'Not known' } as never,
  });
  expect(text).toContain('2,No date,Created,soon');
  expect(text).toContain('3,Not known,Source,Billboard');
});

test.each([
  ['leads', aLead({ note: '=1+1', reached: { lead: 5 }, expectedAmount: 1234 })],
  ['sales', aSale({ note: '@home', amount: 1999, refunds: [{ on: '2026-11-12', amount: 5 }] })],
  ['efforts', anEffort()],
  ['goals', aGoal()],
] as const)('a list of %s of our own is the same on another computer', async (table, row) => {
  const { db, desk, report } = await planned(tableCsv(table, [row], 'GBP'));
  expect(report).toMatchObject({ rows: 1, unreadable: 0, leftOut: [] });
  await desk.carryOut();
  const [stored] = await db.table(table).toArray();
  const { updatedAt: _, importId: __, ...said } = stored;
  expect(row).toMatchObject(said);
});

test('a file with more rows than may come in is read to its end, and nothing of it comes in', async () => {
  const text = 'Name,Source\nAda,FB\nEve,FB\nMax,FB\nUma,FB\n';
  const { db, desk, report } = await planned(text, 3);
  expect(report).toMatchObject({ rows: 4, newLeads: 3, beyond: 1 });
  await expect(desk.carryOut()).rejects.toThrow('ends before the file does');
  expect(await db.leads.count()).toBe(0);
});

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .string({
      unit: fc.constantFrom(
        'Name',
        'Amount',
        'Date',
        ',',
        ';',
        '"',
        '\n',
        '\r',
        '1',
        '/',
        '2024-01-02',
        '€',
        '-',
        '\0',
      ),
      maxLength: 60,
    })
    .map((text) => new TextEncoder().encode(text)),
);

test('whatever is in a file, it is planned or refused, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      const { report, db } = await planned(new Uint8Array(bytes));
      if (report !== null) {
        const taken = report.leftOut.reduce(
          (sum, { rows }) => sum + rows,
          report.same + report.unreadable,
        );
        expect(taken).toBeLessThanOrEqual(report.rows);
      }
      db.close();
    }),
    { numRuns: 150 },
  );
});
