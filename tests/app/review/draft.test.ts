import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  budgeted,
  choicesOf,
  type Draft,
  decided,
  draftOf,
  readStep,
  shared,
  stepNow,
  total,
  withContact,
} from '../../../src/app/review/draft.ts';
import { byPlatform } from '../../../src/domain/budget.ts';
import { PLATFORMS } from '../../../src/domain/platform.ts';
import { type Choices, DECISIONS, type Review } from '../../../src/domain/review.ts';
import { aFound, aWeek } from '../../support/weeks.ts';

const ON = '2026-11-18';
const found = aFound({
  total: 360,
  suggested: {
    ...byPlatform(() => ({ step: null, minutes: 0, why: '' })),
    linkedin: { step: 'keep', minutes: 180, why: '' },
    instagram: { step: 'set a limit', minutes: 45, why: '' },
  },
});
const week = {
  ...aWeek({ linkedin: { seconds: 9000 }, x: { seconds: 60, unstatedSeconds: 60 } }),
  found,
};
const begin = (kept: Choices | null = null) => draftOf(week, kept, ON);

describe('the draft', () => {
  test('begins with what is suggested, and the rest of the budget is for something else', () => {
    const draft = begin();
    expect(draft.rows.linkedin.decision).toBe('keep');
    expect(draft.rows.instagram.decision).toBe('change');
    expect(draft.shares).toMatchObject({ platforms: { linkedin: 180, instagram: 45 }, rest: 135 });
    expect(draft.commitment).toMatchObject({ what: '', on: ON });
  });

  test('asks for no decision on a platform that took no time', () => {
    expect(begin().rows.facebook.decision).toBe('');
    expect(begin().rows.x.decision).toBe('test');
    expect(choicesOf(begin(), 4).decisions).not.toHaveProperty('facebook');
  });

  test('goes on where it was left, whatever is suggested by now', () => {
    const kept: Choices = {
      decisions: { linkedin: 'change' },
      budgets: { ...byPlatform(() => 0), linkedin: 75 },
      rest: 100,
      answers: { 'change linkedin': 'Only messages', moved: 'partly' },
      commitment: { when: 'Tuesday', what: 'I call', on: '2026-11-17', leadId: null },
      step: 3,
    };
    const draft = begin(kept);
    expect(draft.rows.linkedin).toEqual({ decision: 'change', thing: 'Only messages' });
    expect(choicesOf(draft, 3)).toMatchObject({ ...kept, decisions: { linkedin: 'change' } });
    expect(total(draft)).toBe(175);
  });

  test('a review from before there was a rest keeps its minutes', () => {
    const old: Choices = { decisions: {}, budgets: { linkedin: 300 }, answers: {} };
    expect(begin(old).shares).toMatchObject({ platforms: { linkedin: 300, x: 0 }, rest: 60 });
    expect(begin({ ...old, budgets: { linkedin: 500 } }).shares.rest).toBe(0);
  });
});

test('cutting gives the minutes to the rest, and taking it back brings the suggested ones', () => {
  const cut = decided(begin(), 'linkedin', 'cut', found);
  expect(cut.shares).toMatchObject({ platforms: { linkedin: 0 }, rest: 315 });
  expect(decided(cut, 'linkedin', 'keep', found).shares.platforms.linkedin).toBe(180);
});

test('minutes that were set stay when the decision changes', () => {
  const less = shared(begin(), 'linkedin', 60);
  expect(decided(less, 'linkedin', 'test', found).shares.platforms.linkedin).toBe(60);
});

test('the one thing counts only where one thing changes, and empty words are no answer', () => {
  const rows = { ...begin().rows, linkedin: { decision: 'keep', thing: 'Messages' } } as const;
  const draft = answered({ ...begin(), rows }, 'customers said', '  ');
  expect(choicesOf(draft, 5).answers).toEqual({});
});

test('a commitment without what to do is none', () => {
  const draft: Draft = { ...begin(), commitment: { when: 'Tue', what: ' ', on: ON, leadId: null } };
  expect(choicesOf(draft, 5).commitment).toBeNull();
});

test('a contact answers for the last commitment, where she said nothing else', () => {
  expect(withContact(begin(), 'yes').answers).toEqual({ 'commitment kept': 'yes' });
  const said = answered(begin(), 'commitment kept', 'partly');
  expect(withContact(said, 'yes')).toBe(said);
  expect(withContact(begin(), 'not said').answers).toEqual({});
});

test('whatever is done, the minutes add up to the budget', () => {
  const anyDeed = fc.oneof(
    fc.record({
      do: fc.constant('decide' as const),
      platform: fc.constantFrom(...PLATFORMS),
      decision: fc.constantFrom(...DECISIONS),
    }),
    fc.record({
      do: fc.constant('share' as const),
      platform: fc.constantFrom(...PLATFORMS),
      minutes: fc.integer({ min: -10, max: 900 }),
    }),
    fc.record({ do: fc.constant('budget' as const), minutes: fc.nat(900) }),
  );
  fc.assert(
    fc.property(fc.array(anyDeed), (deeds) => {
      let draft = begin();
      let budget = 360;
      for (const deed of deeds) {
        if (deed.do === 'decide') draft = decided(draft, deed.platform, deed.decision, found);
        if (deed.do === 'share') draft = shared(draft, deed.platform, deed.minutes);
        if (deed.do === 'budget') draft = budgeted(draft, deed.minutes);
        if (deed.do === 'budget') budget = deed.minutes;
        const { budgets, rest = 0 } = choicesOf(draft, 4);
        const given = Object.values(budgets).reduce((sum, minutes) => sum + minutes, rest);
        expect(given).toBe(budget);
        expect(Math.min(rest, ...Object.values(budgets))).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('she goes on where the address says, then where she stopped, and a finished review at its decisions', () => {
  const stopped = { step: 3, savedAt: null } as Review;
  expect(stepNow('2', stopped)).toBe(2);
  expect(stepNow(null, stopped)).toBe(3);
  expect(stepNow(null, null)).toBe(1);
  expect(stepNow(null, { step: 5, savedAt: 9 } as Review)).toBe(4);
});

test('a step is one of five', () => {
  expect([readStep('3'), readStep(5), readStep('6'), readStep('x'), readStep(null)]).toEqual([
    3,
    5,
    null,
    null,
    null,
  ]);
});
