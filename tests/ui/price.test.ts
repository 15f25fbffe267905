import { expect, test } from 'vitest';
import { priceSentence } from '../../src/ui/price.ts';

const plan = { hoursAWeek: 6, hourlyValue: 6000, typicalSale: 400_000 };

test('the price says what a week costs and how often it must bring a customer', () => {
  expect(priceSentence(plan, 'GBP')).toBe(
    '6 hours a week on social media cost £360. At £4,000 a sale they must bring one customer every 11 weeks.',
  );
});

test('a cheap sale must come several times a week', () => {
  expect(priceSentence({ ...plan, typicalSale: 15_000 }, 'GBP')).toContain(
    'they must bring 3 customers a week.',
  );
});

test('what is missing is asked for, one thing at a time', () => {
  expect(priceSentence({ ...plan, hoursAWeek: null }, 'GBP')).toContain('how many hours a week');
  expect(priceSentence({ ...plan, hourlyValue: null }, 'GBP')).toContain('what an hour');
  expect(priceSentence({ ...plan, typicalSale: null }, 'GBP')).toBe(
    '6 hours a week on social media cost £360. Say what one sale usually brings, and you see how often they must bring one.',
  );
});

test('one hour costs, and it must bring', () => {
  const plan = { hoursAWeek: 1, hourlyValue: 6000, typicalSale: 6000 };
  expect(priceSentence(plan, 'GBP')).toBe(
    '1 hour a week on social media costs £60. At £60 a sale it must bring one customer every week.',
  );
});

test('a margin is said where it is reckoned with', () => {
  expect(priceSentence({ ...plan, typicalSale: 15_000, margin: 0.5 }, 'GBP')).toBe(
    '6 hours a week on social media cost £360. At £150 a sale, of which 50% is left, they must bring 5 customers a week.',
  );
});
