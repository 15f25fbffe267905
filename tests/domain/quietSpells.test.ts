import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import { type Nudge, OPENING_KINDS } from '../../src/domain/nudge.ts';
import { isTiring, QUIET_FOR } from '../../src/domain/nudgeLimits.ts';
import type { ShownNudge } from '../../src/domain/nudging.ts';
import { quietSpells } from '../../src/domain/quietSpells.ts';

const shown = (
  hour: number,
  answer: Nudge['answer'] = 'dismissed',
  kind: Nudge['kind'] = 'start',
): ShownNudge => ({
  ...{ kind, sessionId: 'one', shownAt: hour * HOUR, answer },
  answeredAt: answer && hour * HOUR,
});

const spell = (kind: Nudge['kind'], hour: number) => ({
  kind,
  from: hour * HOUR,
  until: hour * HOUR + QUIET_FOR,
});

describe('quietSpells', () => {
  test('begins with the third that is put aside in a row, in whatever order they are read', () => {
    expect(quietSpells([shown(3), shown(1), shown(2)])).toEqual([spell('start', 3)]);
    expect(quietSpells([shown(1), shown(2)])).toEqual([]);
  });

  test('does not begin where one was answered in between', () => {
    expect(quietSpells([shown(1), shown(2), shown(3, 'answered'), shown(4)])).toEqual([]);
  });

  test('passes over what has no answer yet, and counts that she was on task', () => {
    const drift = (hour: number, answer: Nudge['answer']) => shown(hour, answer, 'drift');
    const told = [drift(1, 'dismissed'), drift(2, null), drift(3, 'on task'), drift(4, 'on task')];
    expect(quietSpells(told)).toEqual([spell('drift', 4)]);
  });

  test('begins anew with a fourth, and says the last of each kind, the earliest first', () => {
    const budget = [5, 6, 7].map((hour) => shown(hour, 'dismissed', 'budget'));
    const start = [1, 2, 3, 8].map((hour) => shown(hour));
    expect(quietSpells([...start, ...budget])).toEqual([spell('budget', 7), spell('start', 8)]);
  });

  test('says nothing of the question she opened herself', () => {
    expect(quietSpells([1, 2, 3].map((hour) => shown(hour, 'dismissed', 'asked')))).toEqual([]);
  });

  test('holds wherever a kind is kept quiet', () => {
    const nudges = fc.uniqueArray(
      fc
        .tuple(
          fc.integer({ min: 0, max: 400 }),
          fc.constantFrom('dismissed', 'on task', 'answered', null),
          fc.constantFrom(...OPENING_KINDS),
        )
        .map(([hour, answer, kind]) => shown(hour, answer, kind)),
      { maxLength: 30, selector: ({ shownAt }) => shownAt },
    );
    fc.assert(
      fc.property(nudges, fc.integer({ min: 400, max: 600 }), (told, hour) => {
        const now = hour * HOUR;
        const spells = quietSpells(told);
        for (const kind of OPENING_KINDS.filter((one) => isTiring(one, told, now)))
          expect(spells.some((one) => one.kind === kind && now < one.until)).toBe(true);
      }),
    );
  });
});
