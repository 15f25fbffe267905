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

describe('a sweep', () => {
  /** A page that is looked at throughout, while the worker starts and sweeps again and again. */
  async function sweptWhileAlive(all: boolean) {
    const db = await freshStore();
    const world = new Simulation(db, random(3));
    const page = world.open('x.com');
    page.turn({ visible: true, focused: true });
    for (let second = 1; second <= 100; second += 1) {
      page.touch();
      const sweep = () => world.recorder.sweep(all, world.wall);
      await Promise.all([world.until(second * SECOND), sweep(), sweep()]);
    }
    page.turn({ visible: false, focused: false });
    await world.until(world.now + 50 * SECOND);
    await world.recorder.sweep(true, world.wall);
    return db.visits.toArray();
  }

  it.each([false, true])('costs a living page nothing, with all: %s', async (all) => {
    const visits = (await sweptWhileAlive(all)).sort((one, other) => one.start - other.start);
    expect(visits.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(100);
    expect(visits.at(-1)).toMatchObject({ endedBy: 'hidden' });
    for (const [at, { start }] of visits.slice(1).entries()) expect(start).toBe(visits[at]?.end);
  });

  it('leaves the checkpoint of a living page alone', async () => {
    const db = await freshStore();
    const world = new Simulation(db, random(1));
    world.open('x.com').turn({ visible: true, focused: true });
    await world.until(19 * SECOND);
    await world.recorder.sweep(false, world.wall);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: null, seconds: 0 }]);
    expect(world.local.kept.size).toBe(1);
  });

  it('leaves what a page kept while its earlier checkpoint was being stored', async () => {
    const { db, world } = await killedAfter(19);
    const [[key, kept] = ['', {}]] = world.local.kept as Map<string, { seconds?: number }>;
    const later = { ...kept, writtenAt: world.wall + SECOND };
    db.visits.hook('updating', () => void world.local.kept.set(key, later));
    await world.recorder.sweep(true, world.wall);
    expect(await db.visits.toArray()).toMatchObject([{ seconds: kept.seconds }]);
    expect(world.local.kept.get(key)).toEqual(later);
  });

  it.each([
    ['was not written for a while', 16 * SECOND],
    ['lies in the future, since the clock was set back', -3600 * SECOND],
  ])('stores a checkpoint that %s', async (_, change) => {
    const { db, world } = await killedAfter(19);
    world.setClock(change);
    await world.recorder.sweep(false, world.wall);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: 'recovered', seconds: 15 }]);
    expect(world.local.kept.size).toBe(0);
  });

  it('throws away a checkpoint that cannot be read, and nothing else', async () => {
    const { world } = await killedAfter(1);
    await world.local.set('visit:4', { kind: 'report', seconds: -1 });
    await world.local.set('surfaces:x.com', { rules: [] });
    await world.recorder.sweep(false, world.wall);
    expect([...world.local.kept.keys()]).toEqual(['surfaces:x.com']);
  });

  it('keeps a checkpoint for as long as it cannot be stored', async () => {
    const { db, world } = await killedAfter(19);
    let full = true;
    db.visits.hook('updating', (): undefined => {
      if (full) throw new DOMException('No room.', 'QuotaExceededError');
    });
    await world.recorder.sweep(true, world.wall).catch(() => undefined);
    expect([...world.local.kept.keys()].filter((key) => key.startsWith('visit:'))).toHaveLength(1);
    full = false;
    await world.recorder.sweep(true, world.wall);
    expect(await db.visits.toArray()).toMatchObject([{ endedBy: 'recovered', seconds: 15 }]);
  });

  it('changes nothing when it is done again', async () => {
    const { db, world } = await killedAfter(19);
    await world.recorder.sweep(true, world.wall);
    const once = await db.visits.toArray();
    await world.recorder.sweep(true, world.wall + SECOND);
    await Promise.all([
      world.recorder.sweep(true, world.wall),
      world.recorder.sweep(false, world.wall),
    ]);
    expect(await db.visits.toArray()).toEqual(once);
  });
});
