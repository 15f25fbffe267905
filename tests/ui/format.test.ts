import { expect, test } from 'vitest';
import {
  amount,
  counted,
  currencySign,
  day,
  daySpan,
  daySpanEnds,
  hours,
  hoursAndMinutes,
  list,
  minutesAndSeconds,
  money,
  oneDecimal,
  percent,
  tenths,
  weekdayName,
  wholeAmount,
  wholeMoney,
} from '../../src/ui/format.ts';

test('hours have one decimal', () => {
  expect(hours(86.5 * 3600)).toBe('86.5');
  expect(hours(0)).toBe('0.0');
  expect(tenths(1234.56)).toBe('1,234.6');
});

test('what is under one hour is not written as one', () => {
  expect(tenths(59 / 60)).toBe('0.9');
  expect(tenths(0.96)).toBe('0.9');
  expect(tenths(0.3)).toBe('0.3');
  expect(tenths(1)).toBe('1.0');
});

test('what was said keeps the decimals it was said with', () => {
  expect(oneDecimal(6)).toBe('6');
  expect(oneDecimal(6.5)).toBe('6.5');
});

test('a reason is in minutes and seconds, a budget in hours and minutes', () => {
  expect(minutesAndSeconds(398)).toBe('6:38');
  expect(hoursAndMinutes(80)).toBe('1:20');
  expect(hoursAndMinutes(5)).toBe('0:05');
});

test('money is in whole units unless there are pence', () => {
  expect(money(120_000, 'GBP')).toBe('£1,200');
  expect(money(14_250, 'GBP')).toBe('£142.50');
  expect(money(1200, 'JPY')).toBe('¥1,200');
  expect(wholeMoney(14_250, 'GBP')).toBe('£143');
});

test('what is lost has a minus, not a hyphen', () => {
  expect(money(-14_250, 'GBP')).toBe('−£142.50');
  expect(wholeMoney(-14_250, 'GBP')).toBe('−£143');
  expect(wholeAmount(-27_500, 'USD')).toBe('−275');
});

test('an amount for a field has no sign', () => {
  expect(amount(180_000, 'GBP')).toBe('1,800');
  expect(amount(14_250, 'GBP')).toBe('142.50');
  expect(currencySign('GBP')).toBe('£');
});

test('days have no zone', () => {
  expect(day('2027-03-31')).toBe('31 March 2027');
  expect(daySpan('2026-08-25', '2026-11-22')).toMatch(/^25 Aug\s–\s22 Nov 2026$/);
  expect(daySpanEnds('2026-08-25', '2026-11-22')).toEqual(['25 Aug', '22 Nov 2026']);
  expect(daySpanEnds('2025-08-25', '2026-11-22')).toEqual(['25 Aug 2025', '22 Nov 2026']);
  expect(daySpanEnds('2026-11-22', '2026-11-22')).toBeNull();
  expect(weekdayName(1, 'long')).toBe('Monday');
  expect(weekdayName(7, 'short')).toBe('Sun');
});

test('one is one and the rest are more', () => {
  expect(counted(1, 'lead', 'leads')).toBe('1 lead');
  expect(counted(0, 'lead', 'leads')).toBe('0 leads');
  expect(counted(1200, 'lead', 'leads')).toBe('1,200 leads');
});

test('a list and a share are written as words and whole percent', () => {
  expect(list(['Facebook', 'X', 'LinkedIn'])).toBe('Facebook, X and LinkedIn');
  expect(percent(0.283)).toBe('28%');
});
