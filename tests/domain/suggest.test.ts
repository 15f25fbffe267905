import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelHabit } from '../../src/domain/analytics/nextWeek.ts';
import { VERDICTS, type Verdict } from '../../src/domain/analytics/verdict.ts';
import { byPlatform, totalMinutes } from '../../src/domain/budget.ts';
import { type BuiltIn, PLATFORMS } from '../../src/domain/platform.ts';
import { DECISIONS } from '../../src/domain/review.ts';
import { decisionOf, type PlatformHabits, suggest } from '../../src/domain/suggest.ts';
import { Owner } from './analytics/owner.ts';

const habit = (usualHours: number, drift: number | null = null) => ({
  usualHours,
  drift,
  protectedByGoal: false,
});
const habits = (some: { readonly [platform in BuiltIn]?: ChannelHabit }): PlatformHabits => ({
  ...byPlatform(() => habit(0)),
  ...some,
});

const of = (channel: string, shown: { readonly [channel: string]: Verdict }) =>
  shown[channel] === undefined ? {} : { shown: shown[channel] };

const owner = new Owner()
  .spends(1, 'linkedin', 20)
  .spends(6, 'instagram', 20)
  .wins('linkedin', 60, 10, 180_000)
  .wins('linkedin', 90, 20, 240_000)
  .wins('linkedin', 120, 12, 200_000)
  .wins('linkedin', 40, 12, 200_000);
const used = habits({ linkedin: habit(3), instagram: habit(2) });

describe('what is suggested', () => {
  test('keeps what pays, and cuts or changes what does not', () => {
    const shown = { linkedin: 'paying', instagram: 'not_paying' } as const;
    const channels = owner.judged().channels.map((one) => ({ ...one, ...of(one.channel, shown) }));
    const { steps, shares } = suggest(channels, used, 360, 0);
    expect(steps).toEqual({ linkedin: 'keep', instagram: 'cut', facebook: null, x: null });
    expect(shares.platforms.linkedin).toBeGreaterThan(shares.platforms.instagram);
  });

  test('sets a limit where it pays and much went over her minutes', () => {
    const over = habits({ linkedin: habit(3, 0.5) });
    const paying = owner.judged().channels.map((one) => ({ ...one, shown: 'paying' as const }));
    expect(suggest(paying, over, 360, 0).steps.linkedin).toBe('set a limit');
  });

  test('never begins a platform that is not in use', () => {
    const { steps, shares } = suggest(owner.judged().channels, habits({}), 360, 0);
    expect(Object.values(steps)).toEqual([null, null, null, null]);
    expect(shares.rest).toBe(360);
  });

  test('keeps to the usual week while nothing can be judged', () => {
    const blind = new Owner().spends(3, 'linkedin', 9).judged({ typicalSale: null }).channels;
    expect(suggest(blind, used, 360, 0).shares).toEqual({
      platforms: { facebook: 0, x: 0, linkedin: 180, instagram: 120 },
      rest: 60,
    });
    expect(suggest(blind, used, 150, 0).shares).toEqual({
      platforms: { facebook: 0, x: 0, linkedin: 90, instagram: 60 },
      rest: 0,
    });
  });

  test('leaves ten minutes for each overdue follow-up, at most half of the week', () => {
    expect(suggest(owner.judged().channels, used, 360, 3).reserve).toBe(30);
    expect(suggest(owner.judged().channels, used, 360, 300).reserve).toBe(180);
  });
});

const anyHabits = fc
  .tuple(...PLATFORMS.map(() => fc.double({ min: 0, max: 30, noNaN: true })))
  .map(([facebook = 0, x = 0, linkedin = 0, instagram = 0]) => ({
    facebook: habit(facebook),
    x: habit(x, 0.4),
    linkedin: habit(linkedin),
    instagram: { ...habit(instagram), protectedByGoal: true },
  }));

test('minutes add up to the budget whatever the verdicts, and the same input gives the same week', () => {
  const channels = owner.judged().channels;
  fc.assert(
    fc.property(
      anyHabits,
      fc.integer({ min: 0, max: 6000 }),
      fc.nat(50),
      fc.array(fc.constantFrom(...VERDICTS), { minLength: 4, maxLength: 4 }),
      fc.boolean(),
      (usual, total, overdue, verdicts, blind) => {
        const judged = channels.map((one, at) => ({
          ...one,
          shown: verdicts[at % 4] ?? 'too_early',
          value: blind ? null : one.value,
        }));
        const once = suggest(judged, usual, total, overdue);
        expect(totalMinutes(once.shares)).toBe(total);
        expect(once.shares.rest).toBeGreaterThanOrEqual(0);
        expect(once.reserve).toBeLessThanOrEqual(once.shares.rest);
        for (const platform of PLATFORMS)
          expect(once.shares.platforms[platform]).toBeGreaterThanOrEqual(0);
        expect(suggest(judged, usual, total, overdue)).toEqual(once);
      },
    ),
  );
});

test('every step decides something', () => {
  for (const step of ['keep', 'set a limit', 'test', 'change', 'cut'] as const)
    expect(DECISIONS).toContain(decisionOf(step));
});
