import { expect, test } from 'vitest';
import { durationText, minutesText } from '../../../src/app/sessions/amounts.ts';

test('time under a minute is never written as none', () => {
  expect([0, 20, 29, 60, 900].map(minutesText)).toEqual(['0', 'under 1', 'under 1', '1', '15']);
  expect(durationText(20)).toBe('under a minute');
  expect(durationText(60)).toMatch(/^1.minute$/);
});
