import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gapsBefore,
  inView,
  onlyDays,
  placeEntries,
  withQuietDays,
} from '../../../src/app/sessions/layout.ts';
import { daysOfLines, lineOf } from '../../../src/domain/sessionLine.ts';
import { aSession } from '../../support/rows.ts';

const HEIGHTS = { head: 40, row: 30, quiet: 20, gap: 10 };
const days = daysOfLines([
  lineOf(aSession({ id: 'c' }), '2026-11-18'),
  lineOf(aSession({ id: 'b' }), '2026-11-18'),
  lineOf(aSession({ id: 'a' }), '2026-11-14'),
]);

describe('quiet days', () => {
  test('stand between days with sessions, and after the last up to today', () => {
    expect(withQuietDays(days, '2026-11-19', new Map())).toMatchObject([
      { kind: 'quiet', from: '2026-11-19', to: '2026-11-19' },
      { kind: 'day', key: '2026-11-18' },
      { kind: 'quiet', from: '2026-11-15', to: '2026-11-17' },
      { kind: 'day', key: '2026-11-14' },
    ]);
  });

  test('are not told of a day that has sessions', () => {
    expect(withQuietDays(days.slice(0, 1), '2026-11-18', new Map())).toHaveLength(1);
  });
});

test('a gap takes room on its day', () => {
  const gap = { from: 0, to: 1, state: 'off', platform: null } as const;
  const entries = withQuietDays(days, null, new Map([['2026-11-18', [gap]]]));
  expect(placeEntries(entries, HEIGHTS, null)[0]?.height).toBe(110);
});

test('quiet days say what was not seen, a gap over midnight as one', () => {
  const gap = { state: 'no access', platform: 'x' } as const;
  const gaps = new Map([
    ['2026-11-14', [{ ...gap, from: 0, to: 5 }]],
    ['2026-11-15', [{ ...gap, from: 10, to: 20 }]],
    ['2026-11-16', [{ ...gap, from: 20, to: 30 }]],
  ]);
  const entries = withQuietDays(days, null, gaps);
  expect(entries[1]).toMatchObject({ kind: 'quiet', gaps: [{ from: 10, to: 30 }] });
  expect(placeEntries(entries, HEIGHTS, null)[1]?.height).toBe(30);
});

describe('what was not seen before the oldest day', () => {
  const gap = { state: 'off', platform: null, from: 0, to: 5 } as const;
  const gaps = new Map([
    ['2026-11-12', [gap]],
    ['2026-11-10', [gap]],
    ['2026-11-14', [gap]],
  ]);

  test('is told below it, from the first day of it on', () => {
    expect(gapsBefore('2026-11-14', null, gaps)).toMatchObject([
      { kind: 'quiet', from: '2026-11-10', to: '2026-11-13', gaps: [{ state: 'off' }] },
    ]);
  });

  test('is told of the days that are asked for only', () => {
    expect(gapsBefore('2026-11-14', '2026-11-11', gaps)).toMatchObject([{ from: '2026-11-12' }]);
    expect(gapsBefore('2026-11-14', '2026-11-13', gaps)).toEqual([]);
  });

  test('is nothing where nothing was missed', () => {
    expect(gapsBefore('2026-11-10', null, gaps)).toEqual([]);
  });
});

describe('places', () => {
  test('follow each other, and an open session moves what is below it', () => {
    const placed = placeEntries(onlyDays(days), HEIGHTS, { id: 'b', height: 200 });
    expect(placed.map(({ top, height }) => [top, height])).toEqual([
      [0, 300],
      [300, 70],
    ]);
  });

  test('in view are exactly those that touch the window', () => {
    const anyDays = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(anyDays, fc.nat(40_000), fc.nat(3000), (counts, from, height) => {
        const lines = counts.flatMap((count, day) =>
          Array.from({ length: count }, (_, at) =>
            lineOf(aSession({ id: `${day} ${at}` }), `day ${day}`),
          ),
        );
        const placed = placeEntries(onlyDays(daysOfLines(lines)), HEIGHTS, null);
        const to = from + height;
        const touching = placed.filter((one) => one.top + one.height > from && one.top < to);
        expect(inView(placed, from, to)).toEqual(touching);
      }),
    );
  });
});
