import { expect, test } from 'vitest';
import { log } from '../../../src/ui/words/en/log.ts';
import { popup } from '../../../src/ui/words/en/popup.ts';
import { popupLater } from '../../../src/ui/words/en/popupLater.ts';

test.each([
  [1, 'First'],
  [8, 'Eighth'],
  [9, '9th'],
  [11, '11th'],
  [21, '21st'],
  [22, '22nd'],
  [103, '103rd'],
])('visit %d of the day is the %s', (visits, ordinal) => {
  expect(popup.ask.today(visits, 5)).toBe(`${ordinal} visit today, 5 min so far`);
});

test('says no time where there is none', () => {
  expect(popup.ask.today(2, 0)).toBe('Second visit today');
});

test.each([
  [67, 2, 3, 'Today: 67 minutes, 2 leads, 3 sales.'],
  [1, 1, 0, 'Today: 1 minute, 1 lead.'],
  [67, 0, 1, 'Today: 67 minutes, 1 sale.'],
  [0, 0, 0, 'Today: under a minute, no lead or sale yet.'],
])('%d minutes, %d leads and %d sales are told in the headline', (minutes, leads, sales, told) => {
  expect(popupLater.today.title(minutes, { leads, sales })).toBe(told);
});

test('what came of a day without social time is told too', () => {
  expect(popupLater.today.noneBut({ leads: 0, sales: 2 })).toBe('Today: 2 sales, no social time.');
});

test('several sales that are saved are counted', () => {
  expect(log.saleSaved(1, '£142')).toBe('The sale of £142 is saved.');
  expect(log.saleSaved(6, '£142')).toBe('6 sales, £142 in all, are saved.');
});
