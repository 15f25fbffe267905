import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/analytics-oracle.json' with { type: 'json' };
import { worstDistance } from './compareAnswers.ts';
import { answer } from './specification.ts';

const names = [...new Set(fixture.cases.map(({ fn }) => fn))];

describe('on 500 random inputs an independent program answers the same:', () => {
  it('all of them are there', () => {
    expect(fixture.cases).toHaveLength(500);
  });

  it.each(names)('%s', (name) => {
    for (const { fn, input, expected, tol } of fixture.cases) {
      if (fn !== name) continue;
      const answered = answer(fn, input);
      if (worstDistance(answered, expected) > tol) expect(answered).toEqual(expected);
    }
  });
});
