import { expect, test } from 'vitest';
import { goals } from '../../../src/ui/words/en/goals.ts';

test('what is in the way goes on in its sentence, and “I” stays “I”', () => {
  expect(goals.inTheWay(goals.obstacle.closing)).toBe('In the way: they ask and do not buy.');
  expect(goals.inTheWay(goals.obstacle.followUp)).toBe('In the way: I do not follow up.');
});
