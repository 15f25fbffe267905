import { beforeEach, describe, expect, it } from 'vitest';
import { failingSince } from '../../src/browser/failing.ts';
import { SECOND } from '../../src/domain/duration.ts';
import { coverageGaps } from '../../src/storage/coverage.ts';
import type { Database } from '../../src/storage/database.ts';
import { freshStore } from '../support/fresh.ts';
import { random } from '../support/random.ts';
import { MORNING, type Page, Simulation } from '../support/simulation.ts';

let db: Database;
let world: Simulation;
let page: Page;
let broken = false;
beforeEach(async () => {
  db = await freshStore();
  broken = false;
  // What the browser does with a full disk: every write is refused, and so is the transaction.
  db.visits.hook('creating', refuse);
  db.visits.hook('updating', refuse);
  world = new Simulation(db, random(7));
  page = world.open('x.com');
});

const refuse = (): undefined => {
  if (broken) throw new DOMException('No room.', 'QuotaExceededError');
};

async function works(seconds: number): Promise<void> {
  for (const until = world.now + seconds * SECOND; world.now < until; ) {
    page.touch();
    await world.until(world.now + SECOND);
  }
}

const seconds = async () => (await db.visits.toArray()).reduce((sum, one) => sum + one.seconds, 0);

/** Two visits of 20 s that cannot be stored, and one that can. */
async function failsForAWhile(): Promise<void> {
  broken = true;
  for (const surface of ['feed', 'messages'] as const) {
    page.turn({ surface, visible: true, focused: true });
    await works(20);
  }
  page.turn({ visible: false, focused: false });
  await world.until(world.now + 50 * SECOND);
}

describe('a store that fails', () => {
  it('is known as such from the first report that it refused', async () => {
    await failsForAWhile();
    const since = await failingSince(world);
    expect(since).toBeGreaterThanOrEqual(MORNING);
    expect(since).toBeLessThan(MORNING + 2 * SECOND);
    expect(await seconds()).toBe(0);
  });

  it('is known as such even if the disk takes no flag', async () => {
    world.local.set = async () => {
      throw new Error('No room.');
    };
    await failsForAWhile();
    expect(await failingSince(world)).not.toBeNull();
  });

  it('that works again is given everything that was kept, with the first report', async () => {
    await failsForAWhile();
    broken = false;
    page.turn({ visible: true, focused: true });
    await works(2);
    expect(await seconds()).toBe(40);
    expect(await failingSince(world)).toBeNull();
  });

  it('leaves a note of the time in which it failed', async () => {
    await failsForAWhile();
    broken = false;
    page.turn({ visible: true, focused: true });
    await works(2);
    const gaps = await coverageGaps(db, { start: 0, end: Infinity }, world.wall, null);
    expect(gaps.map(({ state }) => state)).toEqual(['storage failing']);
    expect(gaps[0]?.to).toBeGreaterThanOrEqual(MORNING + 90 * SECOND);
  });
});
