import { beforeEach, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/domain/duration.ts';
import { coverPlatform } from '../../src/storage/coverage.ts';
import type { Database } from '../../src/storage/database.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { freshStore } from '../support/fresh.ts';
import { random } from '../support/random.ts';
import { type Page, Simulation } from '../support/simulation.ts';

let db: Database;
let world: Simulation;
let page: Page;
beforeEach(async () => {
  db = await freshStore();
  world = new Simulation(db, random(1));
  page = world.open('x.com');
  page.turn({ visible: true, focused: true });
});

const lose = async () => {
  world.closed.add('x');
  await coverPlatform(db, 'x', 'no access', world.wall);
};
const visits = async () =>
  (await db.visits.toArray()).map(({ seconds, endedBy }) => [seconds, endedBy]);

async function works(seconds: number): Promise<void> {
  for (const until = world.now + seconds * SECOND; world.now < until; ) {
    page.touch();
    await world.until(world.now + SECOND);
  }
}

describe('a platform that she turns off while a page is open', () => {
  const turnOff = async () => {
    await changeSettings(db, { off: ['x'] }, world.wall);
    await coverPlatform(db, 'x', 'off', world.wall);
  };

  it('ends the visit there, and counts nothing more until she turns it on', async () => {
    await works(20);
    await turnOff();
    await works(90);
    expect(await visits()).toEqual([[20, 'off']]);
  });
});

describe('access that the browser takes back while a page is open', () => {
  it('ends the visit there, whenever the page is heard of next', async () => {
    await works(20);
    await lose();
    await works(90);
    expect(await visits()).toEqual([[20, 'off']]);
  });

  it('lets nothing of the page be recorded that came later', async () => {
    await works(5);
    await lose();
    await works(3);
    page.turn({ surface: 'messages' });
    await works(90);
    page.leave();
    await works(50);
    await world.recorder.sweep(true, world.wall);
    expect(await visits()).toEqual([[5, 'off']]);
  });

  it('ends the visit there also if the page died before it was heard of', async () => {
    await works(12);
    await lose();
    await works(8);
    page.die();
    await world.until(world.now + SECOND);
    await world.recorder.sweep(true, world.wall);
    expect(await visits()).toEqual([[12, 'off']]);
    expect(world.local.kept.size).toBe(0);
  });

  it('keeps what a page said of the time before', async () => {
    await works(20);
    page.turn({ visible: false });
    await lose();
    await world.until(world.now + 90 * SECOND);
    await world.recorder.sweep(true, world.wall);
    expect(await visits()).toEqual([[20, 'hidden']]);
  });
});
