import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Coverage, coverageAsOf } from '../../src/domain/coverage.ts';
import { gapsIn } from '../../src/domain/coverageGaps.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';
import {
  coverageGaps,
  coverageIn,
  coverGap,
  coverOn,
  coverPlatform,
} from '../../src/storage/coverage.ts';
import type { Database } from '../../src/storage/database.ts';
import { freshStore } from '../support/fresh.ts';

const ALWAYS = { start: 0, end: Infinity };

let db: Database;
beforeEach(async () => {
  db = await freshStore();
});

const gaps = async (now: number, failingSince: number | null = null) =>
  (await coverageGaps(db, ALWAYS, now, failingSince)).map(({ from, to, state, platform }) => [
    state,
    platform,
    from,
    to,
  ]);

describe('a gap that goes on', () => {
  it('is told from its first instant on, and reaches until now', async () => {
    await coverPlatform(db, 'x', 'no access', 1000);
    expect(await gaps(1001)).toEqual([['no access', 'x', 1000, 1001]]);
    expect(await gaps(9000)).toEqual([['no access', 'x', 1000, 9000]]);
  });

  it('ends where access was given back, however late that is read', async () => {
    await coverPlatform(db, 'x', 'no access', 1000);
    await coverPlatform(db, 'x', 'on', 5000);
    expect(await gaps(9000)).toEqual([['no access', 'x', 1000, 5000]]);
  });

  it('says whether she or the browser ended it', async () => {
    await coverPlatform(db, 'x', 'off', 1000);
    await coverPlatform(db, 'x', 'no access', 3000);
    await coverPlatform(db, 'x', 'on', 5000);
    await coverPlatform(db, 'x', 'off', 7000);
    expect(await gaps(9000)).toEqual([
      ['off', 'x', 1000, 3000],
      ['no access', 'x', 3000, 5000],
      ['off', 'x', 7000, 9000],
    ]);
  });

  it('of one platform is none of another', async () => {
    await coverPlatform(db, 'x', 'no access', 1000);
    await coverPlatform(db, 'linkedin', 'no access', 2000);
    await coverPlatform(db, 'x', 'on', 3000);
    expect(await gaps(9000)).toEqual([
      ['no access', 'x', 1000, 3000],
      ['no access', 'linkedin', 2000, 9000],
    ]);
  });

  it('is there while storing fails, which the store itself cannot say', async () => {
    await coverOn(db, 1000);
    expect(await gaps(9000, 4000)).toEqual([['storage failing', null, 4000, 9000]]);
  });
});

describe('a gap that is over', () => {
  it('stays as long as it was', async () => {
    await coverOn(db, 1000);
    await coverGap(db, 'off', 1000, 4000);
    await coverOn(db, 8000);
    expect(await gaps(9000)).toEqual([['off', null, 1000, 4000]]);
  });
});

const anyRows: fc.Arbitrary<Coverage[]> = fc.uniqueArray(
  fc
    .record({
      from: fc.nat(50),
      length: fc.nat(20),
      state: fc.constantFrom('on' as const, 'off', 'no access', 'storage failing'),
      platform: fc.constantFrom(null, ...PLATFORMS),
      id: fc.uuid(),
    })
    .map(({ length, ...row }) => ({ ...row, to: row.from + length })),
  { maxLength: 8, comparator: (one, other) => one.id === other.id || one.from === other.from },
);

it('of a span is the same whether all rows are read or only those it needs', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.nat(60), fc.nat(30), async (rows, start, length) => {
      await db.coverage.clear();
      await db.coverage.bulkAdd(rows);
      const span = { start, end: start + length };
      const all = coverageAsOf(rows, 90, null).filter(
        (row) => row.to > span.start && row.from < span.end,
      );
      const found = await coverageIn(db, span, 90, null);
      expect(new Set(found)).toEqual(new Set(all));
      const gaps = await coverageGaps(db, span, 90, null);
      expect(new Set(gaps)).toEqual(new Set(gapsIn(all, span)));
    }),
  );
});
