import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FIRST_GUARD,
  type Guard,
  guardKey,
  REFUSING,
  type Verdict,
} from '../../src/popup/guard.ts';

const SHOWN: Guard = { ...FIRST_GUARD, shownAt: 1000 };

interface Press {
  readonly after: number;
  readonly choice: boolean;
}

/** What becomes of keys pressed so long after the first paint. */
function press(...keys: readonly Press[]): Verdict[] {
  let guard = SHOWN;
  return keys.map(({ after, choice }) => {
    const decided = guardKey(guard, choice, 1000 + after);
    guard = decided.guard;
    return decided.verdict;
  });
}

describe('a popup that opened by itself', () => {
  test('takes no key before it is painted', () => {
    expect(guardKey(FIRST_GUARD, true, 999_999).verdict).toBe('refuse');
  });
  test('takes no key for its first 700 ms, not even a choice', () => {
    expect(press({ after: 699, choice: true })).toEqual(['refuse']);
    expect(press({ after: 700, choice: true })).toEqual(['take']);
  });
  test('closes at the second key in that time', () => {
    expect(press({ after: 100, choice: true }, { after: 200, choice: true })).toEqual([
      'refuse',
      'close',
    ]);
  });
  test('forgives one key in that time', () => {
    expect(press({ after: 100, choice: false }, { after: 900, choice: true })).toEqual([
      'refuse',
      'take',
    ]);
  });
  test('closes at any key that is no choice', () => {
    expect(press({ after: 5000, choice: false })).toEqual(['close']);
  });
  test('can be written in once she has turned to it', () => {
    expect(press({ after: 5000, choice: true }, { after: 5100, choice: false })).toEqual([
      'take',
      'take',
    ]);
  });
  test('never takes a key of somebody who types on', () => {
    const typing = fc.array(fc.record({ after: fc.nat(5000), choice: fc.constant(false) }));
    fc.assert(fc.property(typing, (keys) => !press(...keys).includes('take')));
  });
  test('never takes the first key that comes within 700 ms', () => {
    fc.assert(
      fc.property(fc.nat(REFUSING - 1), fc.boolean(), (after, choice) => {
        expect(press({ after, choice })).toEqual(['refuse']);
      }),
    );
  });
});

test('one that she opened takes keys at once', () => {
  const opened = { ...FIRST_GUARD, turnedTo: true };
  expect(guardKey(opened, true, 0).verdict).toBe('take');
});
