import { expect, test } from 'vitest';
import { nudges } from '../../../src/ui/words/en/nudges.ts';

test('the range of a comparison has the sign of its middle', () => {
  expect(nudges.saved(3, 1, 5, 12)).toContain('3 minutes shorter than 12 visits without');
  expect(nudges.saved(3, 1, 5, 12)).toContain('between 1 and 5');
  expect(nudges.saved(-3, -5, -1, 12)).toContain('3 minutes longer');
  expect(nudges.saved(-3, -5, -1, 12)).toContain('between 1 and 5');
  expect(nudges.saved(0.98, -1, 3, 12)).toContain('1 minute shorter');
});
