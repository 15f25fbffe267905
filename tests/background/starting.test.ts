import { beforeEach, describe, expect, it } from 'vitest';
import {
  coverBefore,
  coverPlatforms,
  coverStart,
  isNewRun,
} from '../../src/background/starting.ts';
import { MINUTE } from '../../src/domain/duration.ts';
import { originsOf } from '../../src/domain/platform.ts';
import { coverageGaps, coverOn } from '../../src/storage/coverage.ts';
import type { Database } from '../../src/storage/database.ts';
import { freshStore } from '../support/fresh.ts';
import { areaInMemory } from '../support/simulation.ts';

const START = Date.UTC(2026, 2, 4, 9);
const CLOSED = START + 10 * MINUTE;
const WEEK_LATER = Date.UTC(2026, 2, 11, 9);

let db: Database;
beforeEach(async () => {
  db = await freshStore();
});

/** The spans of the rows for every platform, in order. */
const rows = async () =>
  (await db.coverage.orderBy('from').toArray())
    .filter(({ platform, from, to }) => platform === null && from < to)
    .map(({ state, from, to }) => [state, from, to]);

/** Ten minutes on, a week without a sign, and on again. */
async function startsAgain() {
  await coverOn(db, START);
  await coverOn(db, CLOSED);
  const run = await coverStart(db, WEEK_LATER);
  // A report may come before it is known what began the run.
  await coverOn(db, WEEK_LATER + 1000);
  return run;
}

describe('a start', () => {
  it('of the browser leaves the time in which it was closed unknown', async () => {
    await coverBefore(db, await startsAgain(), 'browser');
    expect(await rows()).toEqual([
      ['on', START, CLOSED],
      ['on', WEEK_LATER, WEEK_LATER + 1000],
    ]);
  });

  it('that nothing else began follows a time in which the extension was off', async () => {
    await coverBefore(db, await startsAgain(), 'unknown');
    expect(await rows()).toEqual([
      ['on', START, CLOSED],
      ['off', CLOSED, WEEK_LATER],
      ['on', WEEK_LATER, WEEK_LATER + 1000],
    ]);
  });

  it('after an update has missed nothing', async () => {
    await coverBefore(db, await startsAgain(), 'installation');
    expect((await rows()).map(([state]) => state)).toEqual(['on', 'on', 'on']);
  });

  it('for the first time follows nothing', async () => {
    await coverBefore(db, await coverStart(db, START), 'unknown');
    expect(await rows()).toEqual([]);
  });

  it('after the clock was set back follows nothing', async () => {
    await coverOn(db, CLOSED);
    await coverBefore(db, await coverStart(db, START), 'unknown');
    expect(await rows()).toEqual([]);
  });

  it('is new once in a run', async () => {
    const session = areaInMemory();
    expect(await isNewRun(session)).toBe(true);
    expect(await isNewRun(session)).toBe(false);
  });

  it('notes which platforms the browser lets us see', async () => {
    const seen = originsOf('x');
    await coverPlatforms(db, async (origins) => origins.join() === seen.join(), START);
    const gaps = await coverageGaps(db, { start: 0, end: Infinity }, START + 1, null);
    expect(gaps.map(({ platform }) => platform).sort()).toEqual([
      'facebook',
      'instagram',
      'linkedin',
    ]);
  });
});
