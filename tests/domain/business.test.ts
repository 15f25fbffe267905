import { expect, test } from 'vitest';
import { assumptionsOf, BUSINESSES, USUAL } from '../../src/domain/business.ts';

const NOTHING = { business: null, usualConversion: null, daysToClose: null, hoursAWeek: null };

test('without a kind of business nothing is assumed', () => {
  expect(assumptionsOf(NOTHING)).toEqual({ conversion: null, daysToClose: null, hoursAWeek: null });
});

test('a stated figure goes before the usual one, and says so', () => {
  expect(assumptionsOf({ ...NOTHING, business: 'shop', usualConversion: 0.5 })).toEqual({
    conversion: { value: 0.5, from: 'you' },
    daysToClose: { value: USUAL.shop.daysToClose, from: 'usual' },
    hoursAWeek: { value: USUAL.shop.hoursAWeek, from: 'usual' },
  });
});

test('every kind of business has figures that can be reckoned with', () => {
  for (const business of BUSINESSES) {
    const { conversion, daysToClose, hoursAWeek } = USUAL[business];
    expect(conversion > 0 && conversion < 1).toBe(true);
    expect(daysToClose > 0 && hoursAWeek > 0).toBe(true);
  }
});
