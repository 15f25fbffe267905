import { expect, it } from 'vitest';
import { priceOfTime } from '../../../src/domain/analytics/price.ts';

const PLAN = { hoursAWeek: 6, hourlyValue: 6_000, typicalSale: 400_000 };

it('tells that 6 hours at £60 cost £360 and must bring a £4,000 customer every 11 weeks', () => {
  const price = priceOfTime(PLAN);
  expect(price.costAWeek).toEqual({ value: 36_000, reason: null });
  expect(Math.floor(price.weeksPerCustomer.value ?? 0)).toBe(11);
});

it('asks more of the hours where only a part of a sale is left', () => {
  expect(priceOfTime({ ...PLAN, margin: 0.5 }).weeksPerCustomer.value).toBeCloseTo(5.5556, 3);
});

it('says what is missing instead of guessing', () => {
  expect(priceOfTime({ ...PLAN, hoursAWeek: 0 }).costAWeek.reason).toBe('no_hours');
  expect(priceOfTime({ ...PLAN, hoursAWeek: null }).weeksPerCustomer.reason).toBe('no_hours');
  expect(priceOfTime({ ...PLAN, hourlyValue: null }).costAWeek.reason).toBe('no_hourly_value');
  expect(priceOfTime({ ...PLAN, hourlyValue: 0 }).weeksPerCustomer.reason).toBe('no_cost');
  const unsold = priceOfTime({ ...PLAN, typicalSale: null });
  expect(unsold.costAWeek.value).toBe(36_000);
  expect(unsold.weeksPerCustomer.reason).toBe('no_typical_sale');
});
