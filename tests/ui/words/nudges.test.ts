import { expect, test } from 'vitest';
import { nudges } from '../../../src/ui/words/en/nudges.ts';

test('the range of a comparison has the sign of its middle', () => {
  expect(nudges.saved(3, 1, 5, 12)).toContain('3 minutes shorter than 12 visits without');
  expect(nudges.saved(3, 1, 5, 12)).toContain('between 1 and 5');
  expect(nudges.saved(-3, -5, -1, 12)).toContain('3 minutes longer');
  expect(nudges.saved(-3, -5, -1, 12)).toContain('between 1 and 5');
  expect(nudges.saved(0.98, -1, 3, 12)).toContain('1 minute shorter');
});

test('a range on both sides says which side is which', () => {
  expect(nudges.saved(0.3, -2.3, 2.8, 35)).toBe(
    'Visits with a nudge were 0.3 minutes shorter than 35 visits without (in 8 cases of 10 between 2.3 minutes longer and 2.8 minutes shorter).',
  );
});
