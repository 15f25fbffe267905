import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANNELS } from '../../../src/domain/channel.ts';
import { rowsOf } from '../../../src/transfer/csv/records.ts';
import { OWN_TABLES, ownTable, readOwnRow, tableCsv } from '../../../src/transfer/own/ownTables.ts';
import { aGoal, aLead, anEffort, aSale, aSession, aVisit } from '../../support/rows.ts';

const text = fc.string({
  unit: fc.constantFrom('a', '=', '+', '-', '@', "'", '"', ',', '\n', '\t', ' ', 'ß', '😀'),
});
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const minor = fc.integer({ min: 0, max: 1_000_000_000_000 });

const aRow = {
  leads: fc
    .record({
      id: fc.uuid(),
      name: text,
      note: text,
      createdAt: instant,
      expectedAmount: fc.option(minor),
      channel: fc.constantFrom(...CHANNELS),
      updatedAt: instant,
    })
    .map((fields) => aLead({ ...fields, reached: { lead: fields.createdAt } })),
  sales: fc
    .record({ id: fc.uuid(), note: text, amount: minor, updatedAt: instant })
    .map((fields) => aSale({ ...fields, refunds: [{ on: '2026-11-10', amount: 0 }] })),
  efforts: fc.record({ id: fc.uuid(), note: text, updatedAt: instant }).map(anEffort),
  goals: fc.record({ id: fc.uuid(), title: text, updatedAt: instant }).map(aGoal),
  sessions: fc.record({ id: fc.uuid(), note: text, start: instant }).map(aSession),
  visits: fc.record({ id: fc.uuid(), start: instant, end: instant }).map(aVisit),
};

for (const currency of ['GBP', 'JPY', 'KWD'])
  for (const [table, row] of Object.entries(aRow))
    test(`a list of ${table} in ${currency} is read back unchanged`, () => {
      const own = OWN_TABLES.find((one) => one === table) ?? 'leads';
      fc.assert(
        fc.property(fc.array(row as fc.Arbitrary<object>, { maxLength: 4 }), (rows) => {
          const [head, ...lines] = rowsOf(tableCsv(own, rows, currency).slice(1), ',');
          expect(ownTable(head?.cells ?? [])).toBe(table);
          const back = lines.map(({ cells }) => readOwnRow(own, head?.cells ?? [], cells));
          expect(back).toEqual(rows.map((one) => ({ kind: 'read', row: one })));
        }),
      );
    });

test('a cell that cannot be read is named', () => {
  const [head, line] = rowsOf(tableCsv('sales', [aSale()], 'GBP').slice(1), ',');
  const cells = (line?.cells ?? []).map((cell) => (cell === '100.00' ? 'a hundred' : cell));
  expect(readOwnRow('sales', head?.cells ?? [], cells)).toEqual({
    kind: 'refused',
    field: 'amount',
  });
});
