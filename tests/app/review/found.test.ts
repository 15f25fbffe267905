import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/app/review/found.ts';
import { PLATFORMS } from '../../../src/domain/platform.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';
import { factsOf } from '../../domain/analytics/facts.ts';
import { NOW, Owner, TODAY, ZONE } from '../../domain/analytics/owner.ts';
import { aGoal } from '../../support/rows.ts';
import { aWeek } from '../../support/weeks.ts';

const settings = {
  ...FIRST_SETTINGS,
  currency: 'GBP',
  hourlyValue: 6_000,
  typicalSale: 150_000,
  hoursAWeek: 6,
};

function findings(owner: Owner, some: Partial<Parameters<typeof findingsOf>[1]> = {}) {
  const week = aWeek({ linkedin: { seconds: 7200, goalSeconds: 7200 } });
  return findingsOf(week, {
    facts: factsOf(owner),
    settings,
    goals: [aGoal()],
    touches: [],
    marks: [],
    firstDay: '2026-01-01',
    before: null,
    last: null,
    today: TODAY,
    now: NOW,
    zone: ZONE,
    ...some,
  }).found;
}

test('a used platform has a suggestion with its reason, and the minutes are those of the plan', () => {
  const found = findings(new Owner().spends(0.5, 'linkedin', 9));
  expect(found.suggested.linkedin).toMatchObject({ step: 'test' });
  expect(found.suggested.linkedin.why).toMatch(/usual 0:30/);
  expect(found.suggested.x).toEqual({ step: null, minutes: 0, why: 'Not in use.' });
  expect(found.total).toBe(360);
});

test('without planned hours the last review’s minutes are shared, then the usual ones', () => {
  const free = { ...settings, hoursAWeek: null };
  const before = { budgets: { linkedin: 100, x: 20 }, rest: 30 } as never;
  const owner = new Owner().spends(2.1, 'linkedin', 9);
  expect(findings(owner, { settings: free, before }).total).toBe(150);
  expect(findings(owner, { settings: free }).total).toBe(135);
});

test('a platform of personal time alone has its minutes and no verdict to follow', () => {
  const owner = new Owner().spends(2, 'linkedin', 9).spends(1, 'instagram', 9, 'personal');
  const { instagram } = findings(owner).suggested;
  expect(instagram).toMatchObject({ step: null, why: expect.stringContaining('personal') });
});

test('the target’s standing is kept with the review, and where to fix what is in the way', () => {
  const met = new Owner().wins('linkedin', 30, 9, 5_000_000);
  expect(findings(met).target).toContain('The goal is met: £50,000');
  expect(findings(new Owner(), { goals: [] })).toMatchObject({
    target: null,
    fix: { where: 'goals' },
  });
});

test('a first week says nothing of what is usual', () => {
  expect(findings(new Owner(), { firstDay: '2026-11-12' }).usual).toBeNull();
});

test('overdue follow-ups come first and take minutes of the week', () => {
  const owner = new Owner().spends(2, 'linkedin', 9).hears('linkedin', [20, 30], {
    followUpOn: '2026-11-10',
  });
  const found = findings(owner);
  expect(found).toMatchObject({ overdue: 2, reserve: 15 });
  expect(found.fix.step).toBe('Call the 2 people who wait');
});

test('whoever is reviewed, minutes add up, no sentence has a hole, and the same input says the same', () => {
  const anyOwner = fc
    .array(
      fc.record({
        platform: fc.constantFrom(...PLATFORMS),
        hours: fc.double({ min: 0.05, max: 9, noNaN: true }),
        weeks: fc.integer({ min: 1, max: 30 }),
        leads: fc.nat(6),
        sold: fc.nat(3),
        amount: fc.integer({ min: 1, max: 900_000 }),
      }),
      { maxLength: 4 },
    )
    .map((deeds) => {
      const owner = new Owner();
      for (const { platform, hours, weeks, leads, sold, amount } of deeds) {
        owner.spends(hours, platform, weeks);
        owner.hears(
          platform,
          Array.from({ length: leads }, (_, at) => at * 9 + 1),
        );
        for (let sale = 0; sale < sold; sale++) owner.wins(platform, 30 * sale + 20, 9, amount);
      }
      return owner;
    });
  fc.assert(
    fc.property(
      anyOwner,
      fc.option(fc.integer({ min: 0, max: 40 })),
      fc.option(fc.constant(150_000)),
      fc.boolean(),
      (owner, hoursAWeek, typicalSale, withGoal) => {
        const some = {
          settings: { ...settings, hoursAWeek, typicalSale },
          goals: withGoal ? [aGoal()] : [],
        };
        const found = findings(owner, some);
        const minutes = PLATFORMS.map((platform) => found.suggested[platform].minutes);
        const given = minutes.reduce((sum, part) => sum + part, 0);
        expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
        expect(given + found.reserve).toBeLessThanOrEqual(found.total);
        const said = [
          found.fix.finding,
          found.fix.step,
          ...found.verdicts.map(({ why }) => why),
          ...PLATFORMS.map((platform) => found.suggested[platform].why),
        ];
        for (const sentence of said) expect(sentence).not.toMatch(/NaN|undefined|Infinity| -\d|!/);
        expect(findings(owner, some)).toEqual(found);
      },
    ),
    { numRuns: 30 },
  );
});
