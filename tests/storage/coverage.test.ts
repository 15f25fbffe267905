import { beforeEach, describe, expect, it } from 'vitest';
import { coverAccess, coverageGaps, coverGap, coverOn } from '../../src/storage/coverage.ts';
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
    await coverAccess(db, 'x', false, 1000);
    expect(await gaps(1001)).toEqual([['no access', 'x', 1000, 1001]]);
    expect(await gaps(9000)).toEqual([['no access', 'x', 1000, 9000]]);
  });

  it('ends where access was given back, however late that is read', async () => {
    await coverAccess(db, 'x', false, 1000);
    await coverAccess(db, 'x', true, 5000);
    expect(await gaps(9000)).toEqual([['no access', 'x', 1000, 5000]]);
  });

  it('of one platform is none of another', async () => {
    await coverAccess(db, 'x', false, 1000);
    await coverAccess(db, 'linkedin', false, 2000);
    await coverAccess(db, 'x', true, 3000);
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
