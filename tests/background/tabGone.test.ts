import { describe, expect, it } from 'vitest';
import { SECOND } from '../../src/domain/duration.ts';
import { freshStore } from '../support/fresh.ts';
import { random } from '../support/random.ts';
import { Simulation } from '../support/simulation.ts';

/** The only tab of a simulation. */
const TAB = 1;

/** A tab that is looked at for so many seconds and closed, of which its page can say nothing. */
async function closedAfter(seconds: number) {
  const db = await freshStore();
  const world = new Simulation(db, random(1));
  const page = world.open('x.com');
  page.turn({ visible: true, focused: true });
  await world.until(seconds * SECOND);
  page.die();
  await world.recorder.tabGone(TAB, world.wall);
  return { db, world };
}

describe('a tab that is closed', () => {
  it('leaves its visit where its last checkpoint is', async () => {
    const { db, world } = await closedAfter(19);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: 'left', seconds: 15 }]);
    expect(world.local.kept.size).toBe(0);
  });

  it('keeps the reason for which its visit had ended, though that could not be stored', async () => {
    const db = await freshStore();
    const world = new Simulation(db, random(1));
    const page = world.open('x.com');
    page.turn({ visible: true, focused: true });
    await world.until(10 * SECOND);
    let full = true;
    db.visits.hook('updating', () => {
      if (full) throw new DOMException('No room.', 'QuotaExceededError');
    });
    page.turn({ visible: false });
    await world.until(12 * SECOND);
    full = false;
    await world.recorder.tabGone(TAB, world.wall);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: 'hidden', seconds: 10 }]);
  });

  it('before the first checkpoint leaves it where it was last told of', async () => {
    const { db } = await closedAfter(3);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: 'left', seconds: 0 }]);
  });

  it('says nothing of a visit that is over', async () => {
    const { db, world } = await closedAfter(3);
    const before = await db.visits.toArray();
    await world.recorder.tabGone(TAB, world.wall + SECOND);
    await world.recorder.tabGone(TAB + 1, world.wall + SECOND);
    expect(await db.visits.toArray()).toEqual(before);
  });
});
