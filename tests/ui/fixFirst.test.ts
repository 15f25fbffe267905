import { expect, test } from 'vitest';
import { FUNNEL_STEPS } from '../../src/domain/analytics/bottleneck.ts';
import type { FixFirst } from '../../src/domain/analytics/fixFirst.ts';
import { OBSTACLES } from '../../src/domain/goal.ts';
import { fixText } from '../../src/ui/fixFirst.ts';

const said = (fix: FixFirst) => fixText(fix, 'GBP');
const standing = { reach: 1, gain: 123_456, confidence: 0.98, tenPercentMore: 1 };

test('overdue follow-ups say what they may bring, if that is known', () => {
  expect(said({ kind: 'overdue follow-ups', count: 3, expectedValue: 123_456 })).toEqual({
    finding: '3 overdue follow-ups may still bring about £1,200 by your date.',
    step: 'Call the 3 people who wait',
  });
  expect(said({ kind: 'overdue follow-ups', count: 1, expectedValue: 0 })).toEqual({
    finding: 'One follow-up is overdue.',
    step: 'Call the one person who waits',
  });
});

test('a long wait is told in days', () => {
  expect(said({ kind: 'slow first response', hours: 31, leads: 6 }).finding).toContain('31 hours');
  expect(said({ kind: 'slow first response', hours: 75, leads: 6 }).finding).toContain('3 days');
});

test('a step says what it would bring to two figures, and a suspicion is called one', () => {
  const step = { step: 'opportunity to won', ...standing } as const;
  expect(said({ kind: 'bottleneck', step }).finding).toBe(
    'Offers do not close: mended, this step alone would bring about £1,200 more by your date.',
  );
  expect(said({ kind: 'worth checking', step }).finding).toMatch(/^Worth checking: offers/);
});

test('everything that can be first has a finding and a step', () => {
  const all: FixFirst[] = [
    { kind: 'rethink your goals' },
    ...FUNNEL_STEPS.map((step) => ({ kind: 'bottleneck', step: { step, ...standing } }) as const),
    { kind: 'time without a goal', share: 0.62 },
    { kind: 'over your minutes', share: 0.4 },
    ...OBSTACLES.map((obstacle) => ({ kind: 'named obstacle', obstacle }) as const),
    { kind: 'log every lead' },
  ];
  for (const fix of all) {
    const { finding, step } = said(fix);
    expect(finding).toMatch(/^[^a-z].*\.$/);
    expect(step).toMatch(/^[A-Z].*[^.]$/);
    expect(finding + step).not.toMatch(/NaN|undefined|!/);
  }
});
