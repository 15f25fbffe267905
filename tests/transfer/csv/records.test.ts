import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rowReader, rowsOf } from '../../../src/transfer/csv/records.ts';
import { plainCell, writeCsv } from '../../../src/transfer/csv/write.ts';

const cells = (text: string) => rowsOf(text, ',').map((row) => row.cells);

describe('a list', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['"a,b",c', [['a,b', 'c']]],
    ['"say ""hello""",c', [['say "hello"', 'c']]],
    ['"two\nlines",c', [['two\nlines', 'c']]],
    ['"",""', [['', '']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['5" pipe,c', [['5" pipe', 'c']]],
    ['"a"b,c', [['ab', 'c']]],
  ])('reads %j', (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  it('knows the line each row begins on, empty lines and lines within quotes counted', () => {
    expect(rowsOf('a,b\n\n"x\ny",2\r\n3,4', ',').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('says of a quote that is never closed on which line it was opened', () => {
    expect(rowsOf('a,b\n1,"2\n3,4', ',').at(1)).toMatchObject({ line: 2, broken: true });
  });

  it.each([
    ['never closed', 'a,b\n1,"2\n3,4\n5,6\n'],
    ['closed in a later row that has quotes', 'a,b\n1,"2\n3,4\n"5, 5",6\n'],
  ])('loses one line to a quote that is %s', (_, text) => {
    const rows = rowsOf(text, ',');
    expect(rows.map(({ line, broken = false }) => [line, broken])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
  });

  it('loses one line to a quote that is never closed, however long the file is', () => {
    const text = `a,b\n1,"2\n${'3,4\n'.repeat(100_000)}`;
    expect(rowsOf(text, ',')).toHaveLength(100_002);
  });

  it('comes to an end where there are such quotes on every line', () => {
    expect(rowsOf('a,"\n'.repeat(60_000), ',').length).toBeGreaterThan(0);
    expect(rowsOf('"""\n'.repeat(60_000), ',').length).toBeGreaterThan(0);
  });
});

const anyText = fc.string({
  unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\t', "'", '=', 'é', '😀'),
});

test('a list reads the same in whatever pieces it comes', () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), (text, at) => {
      const reader = rowReader(',');
      const pieces = [
        ...reader.push(text.slice(0, at)),
        ...reader.push(text.slice(at)),
        ...reader.end(),
      ];
      expect(pieces).toEqual(rowsOf(text, ','));
    }),
  );
});

test('what is written is read back unchanged, formulas included', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
      (rows) => {
        const text = writeCsv(rows).slice(1);
        expect(rowsOf(text, ',').map((row) => row.cells.map(plainCell))).toEqual(rows);
      },
    ),
  );
});

test('no written cell begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(anyText, (cell) => {
      const [row] = rowsOf(writeCsv([[cell, 'x']]).slice(1), ',');
      expect(row?.cells[0]).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
