import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type DateOrder, dateSurvey, readDate } from '../../../src/transfer/values/dates.ts';

const home = 'America/New_York';
const read = (cell: string, order: DateOrder = 'day first', zone = home) =>
  readDate(cell, { order, zone, home });

describe('a date', () => {
  it.each([
    ['2018-02-26', '2018-02-26'],
    ['2018-02-26 19:58:54', '2018-02-26'],
    ['26-02-2018 19:58', '2018-02-26'],
    ['16 Apr, 2021 00:03:00', '2021-04-16'],
    ['03 Dec 2025', '2025-12-03'],
    ['20-Mar-24', '2024-03-20'],
    ['Mar 20, 2024', '2024-03-20'],
    ['Wed, 20 Mar 2024', '2024-03-20'],
    ['20. März 2024', '2024-03-20'],
    ['20 de marzo de 2024', '2024-03-20'],
    ['13.02.2024', '2024-02-13'],
    ['20240320', '2024-03-20'],
    ['45371', '2024-03-20'],
    ['1710936000000', '2024-03-20'],
    ['2024/3/9 3:05 PM', '2024-03-09'],
  ])('%s is %s', (cell, day) => {
    expect(read(cell)?.day).toBe(day);
  });

  it.each([
    '10/13, 11/2',
    '2023-02-29',
    '31/04/2024',
    'soon',
    '12',
    '2024-13-01',
    '1/2/3/4',
    '25:99',
  ])('%s is none', (cell) => {
    expect(read(cell)).toBeNull();
  });

  it('with a time in UTC falls on the local day', () => {
    expect(read('2024-03-20T02:30:00Z')?.day).toBe('2024-03-19');
    expect(read('2024-03-20 02:30:00', 'day first', 'UTC')?.day).toBe('2024-03-19');
    expect(read('2024-03-20 02:30:00+09:00')?.day).toBe('2024-03-19');
    expect(read('2023-09-26 15:15:00.000000 UTC')?.day).toBe('2023-09-26');
  });

  it('without a time is that day wherever the reader is', () => {
    expect(read('2024-03-20', 'day first', 'UTC')?.day).toBe('2024-03-20');
  });

  it('is read in the order its column is written in', () => {
    expect(read('3/1/2017', 'day first')?.day).toBe('2017-01-03');
    expect(read('3/1/2017', 'month first')?.day).toBe('2017-03-01');
    expect(read('17-01-03', 'year first')?.day).toBe('2017-01-03');
  });
});

describe('a column of dates', () => {
  const finding = (...cells: string[]) => {
    const survey = dateSurvey();
    for (const cell of cells) survey.see(cell);
    return survey.finding();
  };

  it('is sure where one date fits one order only', () => {
    expect(finding('3/1/2017', '1/13/2017')).toEqual({ kind: 'sure', order: 'month first' });
    expect(finding('3/1/2017', '13/1/2017')).toEqual({ kind: 'sure', order: 'day first' });
  });

  it('is sure where every order says the same', () => {
    expect(finding('3/3/2017', '4/4/2018')).toMatchObject({ kind: 'sure' });
  });

  it('is asked where dates contradict each other', () => {
    expect(finding('13/1/2017', '1/13/2017', '3/1/2017')).toMatchObject({ kind: 'ask' });
  });

  it('has the year in front where every date is written so', () => {
    expect(finding('2024-01-05', '2024-03-13 10:00')).toEqual({
      kind: 'sure',
      order: 'year first',
    });
    expect(finding('03 Dec 2025', '2024-03-13')).toEqual({ kind: 'sure', order: 'day first' });
  });

  it('is not misled by a day that does not exist', () => {
    expect(finding('3/1/2017', '31/31/2017', '1/13/2017')).toEqual({
      kind: 'sure',
      order: 'month first',
    });
  });

  it('asks for years of two digits between dashes', () => {
    expect(finding('20-03-24')).toMatchObject({ kind: 'ask', orders: ['day first', 'year first'] });
  });
});

test('whatever the text, reading a date never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-.,: TZ+aprMmé') }), (cell) => {
      read(cell);
    }),
    { numRuns: 2000 },
  );
});

test('a day written in an order is read back in it', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1971-01-01'), max: new Date('2068-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = day.split('-');
        expect(read(`${dayOfMonth}/${month}/${year}`, 'day first')?.day).toBe(day);
        expect(read(`${month}.${dayOfMonth}.${year}`, 'month first')?.day).toBe(day);
        expect(read(day)?.day).toBe(day);
      },
    ),
  );
});
