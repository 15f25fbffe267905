import { expect, test } from 'vitest';
import { blankSale, foreignOf, readAmount, readSale } from '../../src/popup/saleTyped.ts';
import { type PopupView, readPopupRequest } from '../../src/protocol/popup.ts';

const VIEW = {
  here: { kind: 'elsewhere', platforms: [], leads: 0, sales: 0 },
  today: '2026-11-22',
  known: null,
} as unknown as PopupView;
const blank = { ...blankSale(VIEW), channel: 'referral' };
const written = (part: object) => readSale({ ...blank, ...part }, [], VIEW, 'GBP');

test('an amount in another currency asks for its rate, in the field for the rate', () => {
  expect(foreignOf({ ...blank, amount: '€50' }, 'GBP').map((one) => one.currency)).toEqual(['EUR']);
  for (const rate of ['', '0', '-1', 'many', '1e3'])
    expect(written({ amount: '€50', rate }), rate).toEqual({
      kind: 'wrong',
      wrong: { rate: expect.stringContaining('0.92') },
    });
});

test('the original stays in the note with its currency named once, and the worker takes it', () => {
  const read = written({ amount: '€50', rate: '0.85' });
  if (read.kind === 'wrong') throw new Error('wrong');
  expect(read.sale).toMatchObject({ amount: 4250, count: 1, note: '50 EUR × 0.85' });
  const request = { kind: 'log sale', sale: read.sale };
  expect(readPopupRequest(request)).toEqual(request);
});

test('several sales in one line may be in another currency too', () => {
  const read = written({ amount: '6 orders, €142', rate: '0,5' });
  expect(read).toMatchObject({ sale: { amount: 7100, count: 6, note: '142 EUR × 0,5' } });
});

test('a sign that several currencies share asks which one it is', () => {
  const dollars = foreignOf({ ...blank, amount: '$50' }, 'GBP').map((one) => one.currency);
  expect(dollars.length).toBeGreaterThan(1);
  expect(written({ amount: '$50', rate: '2' })).toMatchObject({ sale: { note: '50 USD × 2' } });
  const read = written({ amount: '$50', foreign: dollars.at(-1), rate: '2' });
  expect(read).toMatchObject({ sale: { note: `50 ${dollars.at(-1)} × 2` } });
});

test('the own currency needs no rate and leaves no note', () => {
  for (const amount of ['50', '£50'])
    expect(written({ amount, rate: '3' })).toMatchObject({ sale: { amount: 5000, note: '' } });
  expect(foreignOf({ ...blank, amount: '£50' }, 'GBP')).toEqual([]);
});

test('what is nothing or absurd once it is converted is no sale', () => {
  for (const rate of ['0.00001', '99999999999999'])
    expect(readAmount({ ...blank, amount: '€50', rate }, 'GBP'), rate).toMatchObject({
      kind: 'wrong',
      field: 'amount',
    });
});
