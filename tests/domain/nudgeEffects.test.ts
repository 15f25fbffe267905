import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Nudge } from '../../src/domain/nudge.ts';
import {
  compareHeldOut,
  ENOUGH_SESSIONS,
  effectsByKind,
  effectsOf,
  type NudgeRows,
} from '../../src/domain/nudgeEffects.ts';

const NOW = Date.UTC(2026, 10, 19, 10, 0);
const aNudge = (more: Partial<Nudge> = {}): Nudge => ({
  id: 'nudge',
  shownAt: NOW,
  kind: 'start',
  sessionId: 'this',
  leadId: null,
  answer: null,
  answeredAt: null,
  updatedAt: NOW,
  ...more,
});
const lasting = (end: number) => [{ id: 'this', attention: 600, end }];
const given = (more: Partial<NudgeRows>): NudgeRows => ({
  nudges: [],
  sessions: lasting(NOW + 20 * MINUTE),
  leads: [],
  touches: [],
  reviews: [],
  ...more,
});

describe('what became of a nudge', () => {
  test.each<[string, Partial<NudgeRows>, Partial<Nudge>, string]>([
    ['is nothing, if the visit went on', {}, {}, 'ignored'],
    ['is leaving, if she pressed Leave', {}, { answer: 'left' }, 'left'],
    ['is leaving within a minute', { sessions: lasting(NOW + MINUTE) }, {}, 'left'],
    ['is no leaving a second later', { sessions: lasting(NOW + MINUTE + 1) }, {}, 'ignored'],
    [
      'is the follow-up, if a contact was logged',
      { touches: [{ at: NOW + 1 }] },
      {},
      'follow-up done',
    ],
    ['is no follow-up from before', { touches: [{ at: NOW - 1 }] }, {}, 'ignored'],
    [
      'is the lead that came from the session',
      { leads: [{ sessionId: 'this', createdAt: NOW + 1 }] },
      {},
      'lead logged',
    ],
    [
      'is no lead of another session',
      { leads: [{ sessionId: 'other', createdAt: NOW + 1 }] },
      {},
      'ignored',
    ],
    [
      'is the review, if it was finished within a day',
      { reviews: [{ savedAt: NOW + 24 * HOUR }] },
      { kind: 'review' },
      'review made',
    ],
    [
      'is no review that was finished later, or that nobody was told of',
      { reviews: [{ savedAt: NOW + 24 * HOUR + 1 }, { savedAt: NOW - 1 }] },
      { kind: 'review' },
      'ignored',
    ],
    ['is nothing to be told where it was kept back', {}, { heldOut: true }, 'kept back'],
  ])('%s', (_, rows, nudge, effect) => {
    expect(effectsOf([aNudge(nudge)], given(rows))).toEqual([effect]);
  });

  test('is the follow-up for every contact up to half an hour later, and for no other', () => {
    const some = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(some, (minutes) => {
        const touches = minutes.map((minute) => ({ at: NOW + minute * MINUTE }));
        const done = minutes.some((minute) => minute >= 0 && minute <= 30);
        const [effect] = effectsOf([aNudge()], given({ touches }));
        expect(effect).toBe(done ? 'follow-up done' : 'ignored');
      }),
    );
  });

  test('is counted by kind, without those that were kept back', () => {
    const nudges = [
      aNudge({ answer: 'left' }),
      aNudge({ answer: 'dismissed' }),
      aNudge({ heldOut: true }),
      aNudge({ kind: 'drift' }),
      aNudge({ kind: 'asked' }),
    ];
    expect(effectsByKind(['follow-up', 'start', 'drift'], given({ nudges }))).toEqual([
      { kind: 'start', shown: 2, actedOn: 1, dismissed: 1 },
      { kind: 'drift', shown: 1, actedOn: 0, dismissed: 0 },
    ]);
  });
});

/** So many sessions of each side, with their minutes. */
function sides(nudged: readonly number[], keptBack: readonly number[]): NudgeRows {
  const all = [
    ...nudged.map((minutes, n) => ({ id: `with ${n}`, minutes, heldOut: false })),
    ...keptBack.map((minutes, n) => ({ id: `without ${n}`, minutes, heldOut: true })),
  ];
  return given({
    nudges: all.map(({ id, heldOut }) =>
      aNudge({ id, sessionId: id, ...(heldOut && { heldOut: true as const }) }),
    ),
    sessions: all.map(({ id, minutes }) => ({ id, attention: minutes * 60, end: NOW })),
  });
}

describe('the fair comparison', () => {
  const many = (minutes: number) => Array.from({ length: ENOUGH_SESSIONS }, () => minutes);

  test('says how many sessions are missing', () => {
    expect(compareHeldOut(sides(many(5), [9, 9]))).toEqual({
      kind: 'too few',
      nudged: 12,
      keptBack: 2,
      missing: 10,
    });
  });

  test('is the difference of the means, in minutes, with a range by hand', () => {
    const nudged = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6];
    const kept = nudged.map((minutes) => minutes + 3);
    const compared = compareHeldOut(sides(nudged, kept));
    // Each side: variance 12/11, so that the error is √(2 · (12/11) / 12) = √(2/11).
    expect(compared).toMatchObject({ kind: 'known', saved: 3 });
    expect(compared.kind === 'known' && compared.high - compared.saved).toBeCloseTo(
      1.2816 * Math.sqrt(2 / 11),
      10,
    );
  });

  test('turns its sign with the sides, and its range holds its middle', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const there = compareHeldOut(sides(one, other));
        const back = compareHeldOut(sides(other, one));
        if (there.kind !== 'known' || back.kind !== 'known') throw new Error('There are enough.');
        expect(there.saved).toBeCloseTo(-back.saved, 9);
        expect(there.low).toBeLessThanOrEqual(there.saved);
        expect(there.high).toBeGreaterThanOrEqual(there.saved);
      }),
    );
  });

  test('leaves out nudges from when nothing was kept back', () => {
    const rows = sides(many(5), many(9));
    const outside = [NOW - 1, NOW + 1].map((shownAt) =>
      aNudge({ id: `at ${shownAt}`, sessionId: `at ${shownAt}`, shownAt }),
    );
    const long = outside.map(({ id }) => ({ id, attention: 9000, end: NOW }));
    expect(
      compareHeldOut({
        ...rows,
        nudges: [...rows.nudges, ...outside],
        sessions: [...rows.sessions, ...long],
      }),
    ).toMatchObject({ kind: 'known', nudged: 12, saved: 4 });
  });

  test('counts a session whose first nudge was kept back on that side only', () => {
    const rows = sides(many(5), many(9));
    const also = aNudge({ id: 'also', sessionId: 'without 0', kind: 'drift' });
    expect(compareHeldOut({ ...rows, nudges: [...rows.nudges, also] })).toMatchObject({
      nudged: 12,
      keptBack: 12,
    });
  });
});
