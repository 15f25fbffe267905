import { describe, expect, it } from 'vitest';
import specification from '../../fixtures/analytics-vectors.json' with { type: 'json' };
import { worstDistance } from './compareAnswers.ts';
import { answer } from './specification.ts';

describe("the specification's worked cases", () => {
  it('are there', () => {
    expect(specification.vectors.length).toBeGreaterThan(70);
  });

  for (const { id, fn, input, expected, tol, note } of specification.vectors) {
    it(`${id} ${fn}${note === '' ? '' : `: ${note}`}`, () => {
      const answered = answer(fn, input);
      if (worstDistance(answered, expected) > tol) expect(answered).toEqual(expected);
    });
  }
});
