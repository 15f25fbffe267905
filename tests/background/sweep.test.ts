import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { SECOND } from '../../src/domain/duration.ts';
import { freshStore } from '../support/fresh.ts';
import { random } from '../support/random.ts';
import { Simulation } from '../support/simulation.ts';

/** A page that is looked at for so many seconds, and whose process is then killed. */
async function killedAfter(seconds: number) {
  const db = await freshStore();
  const world = new Simulation(db, random(1));
  const page = world.open('x.com');
  page.turn({ visible: true, focused: true });
  await world.until(seconds * SECOND);
  page.die();
  await world.until(world.now + SECOND);
  return { db, world };
}

describe('a start of the browser or of the extension', () => {
  it('ends a visit that died before its first checkpoint', async () => {
    const { db, world } = await killedAfter(3);
    await world.recorder.sweep(false, world.wall);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: null }]);
    await world.recorder.sweep(true, world.wall);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: 'recovered', seconds: 0 }]);
  });

  it('ends a visit at its last checkpoint, at most five seconds before it died', async () => {
    const { db, world } = await killedAfter(19);
    await world.recorder.sweep(true, world.wall);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: 'recovered', seconds: 15 }]);
    expect(world.local.kept.size).toBe(0);
  });
});
