import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/duration.ts';
import type { Platform } from '../../src/domain/platform.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { Database } from '../../src/storage/database.ts';
import { type Random, random } from '../support/random.ts';
import { type Page, Simulation } from '../support/simulation.ts';
import { type Deeds, type Spell, truthOf } from '../support/truth.ts';

const INTERLEAVINGS = 100;
const LENGTH = 6 * MINUTE;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Two tabs share a window; the third has one beside it. */
const TABS = [
  { host: 'www.linkedin.com', platform: 'linkedin', window: 'left' },
  { host: 'x.com', platform: 'x', window: 'left' },
  { host: 'www.facebook.com', platform: 'facebook', window: 'right' },
] as const;

type Where = 0 | 1 | 2 | 'elsewhere';

/** Acts a person at random, and writes down what she really did. */
class Actor {
  readonly spells: Spell[] = [];
  readonly signs: { tab: number; at: number }[] = [];
  readonly frozen: { from: number; to: number }[] = [];
  clockSetAt = Infinity;
  readonly hides = (tab: number, other: number): boolean =>
    tab !== other && TABS[tab]?.window === TABS[other]?.window;
  #where: Where = 'elsewhere';
  #since = 0;
  #inFront = 0;

  constructor(
    readonly world: Simulation,
    readonly pages: readonly Page[],
    readonly random: Random,
  ) {
    pages[0]?.turn({ visible: true });
    pages[2]?.turn({ visible: true });
  }

  goTo(where: Where): void {
    if (where === this.#where) return;
    const hides = (where === 0 || where === 1) && this.#inFront !== where;
    this.#leave(hides && this.#where === this.#inFront);
    if (hides) this.pages[this.#inFront]?.turn({ visible: false, focused: false });
    if (where === 0 || where === 1) this.#inFront = where;
    if (where !== 'elsewhere') this.pages[where]?.turn({ visible: true, focused: true });
    this.#where = where;
    this.#since = this.world.now;
  }

  #leave(hidden: boolean): void {
    const tab = this.#where;
    if (tab === 'elsewhere') return;
    this.spells.push({ tab, from: this.#since, to: this.world.now, blurred: !hidden });
    if (!hidden) this.pages[tab]?.turn({ focused: false });
  }

  touch(): void {
    if (this.#where === 'elsewhere') return;
    this.pages[this.#where]?.touch();
    this.signs.push({ tab: this.#where, at: this.world.now });
  }

  navigate(): void {
    if (this.#where === 'elsewhere') return;
    const page = this.pages[this.#where];
    const surface = page?.facts.surface === 'feed' ? 'messages' : 'feed';
    page?.turn({ surface });
    this.signs.push({ tab: this.#where, at: this.world.now });
  }

  freeze(milliseconds: number): void {
    const from = this.world.now;
    this.world.freeze(milliseconds);
    this.frozen.push({ from, to: this.world.now });
  }

  /** Each break may cost up to a second: one is enough for a comparison to the second. */
  get #isBroken(): boolean {
    return this.frozen.length > 0 || this.clockSetAt < Infinity;
  }

  setClock(milliseconds: number): void {
    if (this.#isBroken) return;
    this.world.setClock(milliseconds);
    this.clockSetAt = this.world.now;
  }

  /** One thing that people do, and how long until the next, in milliseconds. */
  act(): number {
    const { random } = this;
    const kind = random.between(1, 100);
    if (kind <= 55) this.touch();
    else if (kind <= 65) this.navigate();
    else if (kind <= 95) this.goTo(random.pick<Where>([0, 1, 2, 'elsewhere']));
    else if (!this.#isBroken) this.freeze(random.between(6000, 90_000));
    return random.pick([500, 1700, 3300, 4400, 9000, 31_000, 64_000]) + random.between(0, 400);
  }
}

interface Outcome {
  readonly deeds: Deeds;
  readonly visits: readonly Visit[];
  readonly messages: number;
}

async function interleave(chance: Random, name: string): Promise<Outcome> {
  const db = new Database(name);
  const world = new Simulation(db, chance);
  const actor = new Actor(
    world,
    TABS.map(({ host }) => world.open(host)),
    chance,
  );
  const clockAt = chance.between(0, 2 * LENGTH);
  while (world.now < LENGTH) {
    const next = world.now + actor.act();
    if (world.now < clockAt && next >= clockAt) actor.setClock(chance.pick([8 * HOUR, -HOUR]));
    await world.until(next);
  }
  actor.goTo('elsewhere');
  await world.until(world.now + 10 * SECOND);
  for (const page of actor.pages) page.leave();
  await world.until(world.now + MINUTE);
  await world.recorder.sweep(true, world.wall);
  const visits = await db.visits.toArray();
  expect(world.local.kept.size, 'checkpoints are left').toBe(0);
  await db.delete();
  return { deeds: actor, visits, messages: world.messages.length };
}

const secondsOn = (visits: readonly Visit[], platform: Platform): number =>
  visits.reduce((sum, visit) => (visit.platform === platform ? sum + visit.seconds : sum), 0);

/** Two visits that claim the same instant by the same clock. */
function overlaps(visits: readonly Visit[], clock: 'now' | 'before'): readonly Visit[][] {
  const placed = visits
    .filter(({ misplaced }) => (misplaced === undefined) === (clock === 'now'))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  return placed.flatMap((visit, at) => {
    const next = placed[at + 1];
    return next !== undefined && next.start < visit.end ? [[visit, next]] : [];
  });
}

describe(`${INTERLEAVINGS} random interleavings with the seed ${seed}`, () => {
  it.each(Array.from({ length: INTERLEAVINGS }, (_, at) => at))('number %i', async (at) => {
    const { deeds, visits } = await interleave(random(seed + at), `interleaving ${at}`);
    const truth = truthOf(deeds, TABS.length, MINUTE);
    TABS.forEach(({ platform }, tab) => {
      const off = secondsOn(visits, platform) - (truth[tab] ?? 0) / SECOND;
      expect(Math.abs(off), `${platform} is off by ${off} s`).toBeLessThanOrEqual(1);
    });
    expect(overlaps(visits, 'now')).toEqual([]);
    expect(overlaps(visits, 'before')).toEqual([]);
    expect(visits.filter(({ endedBy }) => endedBy === null)).toEqual([]);
  });
});
