import { expect, test } from 'vitest';
import { popup } from '../../../src/ui/words/en/popup.ts';

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
