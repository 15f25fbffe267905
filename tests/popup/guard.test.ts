import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FIRST_GUARD,
  type Guard,
  guardKey,
  type KeyKind,
  REFUSING,
  type Verdict,
} from '../../src/popup/guard.ts';

const SHOWN: Guard = { ...FIRST_GUARD, shownAt: 1000 };

interface Press {
  readonly after: number;
  readonly kind: KeyKind;
}

/** What becomes of keys pressed so long after the first paint. */
function press(...keys: readonly Press[]): Verdict[] {
  let guard = SHOWN;
  return keys.map(({ after, kind }) => {
    const decided = guardKey(guard, kind, 1000 + after);
    guard = decided.guard;
    return decided.verdict;
  });
}

describe('a popup that opened by itself', () => {
  test('takes no key before it is painted', () => {
    expect(guardKey(FIRST_GUARD, 'choice', 999_999).verdict).toBe('refuse');
  });
  test('takes no key for its first 700 ms, not even a choice', () => {
    expect(press({ after: 699, kind: 'choice' })).toEqual(['refuse']);
    expect(press({ after: 700, kind: 'choice' })).toEqual(['take']);
  });
  test('closes at the second key in that time', () => {
    expect(press({ after: 100, kind: 'choice' }, { after: 200, kind: 'choice' })).toEqual([
      'refuse',
      'close',
    ]);
  });
  test('forgives one key in that time', () => {
    expect(press({ after: 100, kind: 'none' }, { after: 900, kind: 'choice' })).toEqual([
      'refuse',
      'take',
    ]);
  });
  test('closes at any key that is no choice', () => {
    expect(press({ after: 5000, kind: 'none' })).toEqual(['close']);
  });
  test('closes at the first letter that is no choice, also after one that is', () => {
    expect(press({ after: 5000, kind: 'choice' }, { after: 5100, kind: 'none' })).toEqual([
      'take',
      'close',
    ]);
  });
  test('can be written in once she has turned to it with Tab', () => {
    expect(press({ after: 5000, kind: 'turn' }, { after: 5100, kind: 'none' })).toEqual([
      'take',
      'take',
    ]);
  });
  test('can be written in after a pause over the field that a choice opened', () => {
    const choice = { after: 5000, kind: 'choice' } as const;
    expect(press(choice, { after: 5100, kind: 'written' })).toEqual(['take', 'close']);
    expect(press(choice, { after: 5700, kind: 'written' })).toEqual(['take', 'take']);
  });
  test('takes nothing but choices from somebody who types on', () => {
    const key = fc.record({ after: fc.nat(5000), kind: fc.constantFrom('choice', 'none') });
    fc.assert(
      fc.property(fc.array(key as fc.Arbitrary<Press>), (keys) => {
        const verdicts = press(...keys);
        const taken = keys.filter((_, at) => verdicts[at] === 'take');
        expect(taken.filter(({ kind }) => kind !== 'choice')).toEqual([]);
      }),
    );
  });
  test('never takes the first key that comes within 700 ms', () => {
    fc.assert(
      fc.property(fc.nat(REFUSING - 1), fc.boolean(), (after, chooses) => {
        expect(press({ after, kind: chooses ? 'choice' : 'none' })).toEqual(['refuse']);
      }),
    );
  });
});

test('one that she opened takes keys at once', () => {
  const opened = { ...FIRST_GUARD, turnedTo: true };
  expect(guardKey(opened, 'none', 0).verdict).toBe('take');
});
