import { describe, expect, test } from 'vitest';
import { readSale, type SaleText } from '../../../src/app/leads/saleDraft.ts';
import { aLead } from '../../support/rows.ts';

const TODAY = '2026-11-22';
const SALE: SaleText = {
  amount: '120',
  foreign: '',
  rate: '',
  count: '1',
  on: TODAY,
  who: '',
  channel: 'x',
  note: '',
};
const written = (part: Partial<SaleText>, lead: Parameters<typeof readSale>[1]['lead'] = null) =>
  readSale({ ...SALE, ...part }, { today: TODAY, currency: 'GBP', lead });

describe('a sale as it is written', () => {
  test('takes no amount that is none, below zero, or absurd', () => {
    for (const amount of ['', '0', '-12', 'twelve', '9,999,999,999']) {
      expect(written({ amount }).draft, amount).toBeNull();
      expect(written({ amount }).errors.amount, amount).toBeTruthy();
    }
  });
  test('lies on a day from 1990 to today', () => {
    for (const on of ['', '1989-12-31', '2026-11-23', '2026-02-30', '20261122']) {
      expect(written({ on }).errors.on, on).toBeTruthy();
    }
    expect(written({ on: '1990-01-01' }).draft?.on).toBe('1990-01-01');
  });
  test('stands for one sale or several, but for no part of one', () => {
    for (const count of ['0', '1.5', '-1', '10001']) {
      expect(written({ count }).errors.count, count).toBeTruthy();
    }
    expect(written({ count: '12' }).draft?.count).toBe(12);
  });
  test('in another currency needs its rate, and keeps the original in the note', () => {
    expect(written({ amount: '€120' }).draft).toBeNull();
    expect(written({ amount: '€120', rate: '0' }).errors.rate).toBeTruthy();
    const { draft, becomes } = written({ amount: '€120', rate: '0,85', note: 'Workshop' });
    expect(becomes).toBe(10_200);
    expect(draft).toMatchObject({ amount: 10_200, note: 'Workshop\n120 EUR × 0,85' });
  });
  test('from somebody unknown is not kept under nobody', () => {
    expect(written({ who: 'Ada' }, 'unknown')).toMatchObject({ draft: null });
    expect(written({}, aLead({ id: 'ada' })).draft?.leadId).toBe('ada');
  });
});
