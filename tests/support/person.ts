import { type Account, accountNow, NOBODY, type Visiting } from '../../src/domain/account.ts';
import type { Instant } from '../../src/domain/calendar.ts';
import { SECOND } from '../../src/domain/duration.ts';
import { NEVER, type PresenceRules, type Sighting } from '../../src/domain/presence.ts';
import { cut, type Effect, isLate, step } from '../../src/domain/visiting.ts';

type Facts = Omit<Sighting, 'at' | 'wall' | 'gone'>;

/** The wall clock when the monotonic one, which counts from the start of the page, is at 0. */
export const NOON: Instant = Date.UTC(2026, 2, 4, 12);

const OPEN: Facts = {
  surface: 'feed',
  visible: true,
  focused: true,
  inFrame: false,
  popup: false,
  watching: false,
  fullScreen: false,
  inputAt: NEVER,
  keyAt: NEVER,
};

/** A person before a page, acted second by second through the real state machine. */
export class Person {
  readonly told: Effect[] = [];
  /** When the worker said that a visit had ended. */
  readonly cuts = new Map<string, Instant>();
  state: Visiting = NOBODY;
  /** Monotonic seconds. */
  now = 0;
  readonly rules: PresenceRules;
  #wallAhead = 0;
  #facts: Facts;
  #ids = 0;

  constructor(facts: Partial<Facts> = {}, rules: Partial<PresenceRules> = {}) {
    this.rules = { idleSeconds: 60, aside: false, ...rules };
    this.#facts = { ...OPEN, ...facts };
  }

  /** The page is loaded, or shown again by the back button. */
  arrives(): this {
    return this.#look();
  }

  /** Something changes, and the page says so at once. */
  turns(facts: Partial<Facts>): this {
    this.#facts = { ...this.#facts, ...facts };
    return this.#look();
  }

  /** Something changes that only the next tick finds out. */
  quietly(facts: Partial<Facts>): this {
    this.#facts = { ...this.#facts, ...facts };
    return this;
  }

  touches(): this {
    if (isLate(this.state, this.now * SECOND)) this.#look();
    this.#facts = { ...this.#facts, inputAt: this.now * SECOND };
    return this.state.going === null ? this.#look() : this;
  }

  types(): this {
    this.#facts = { ...this.#facts, keyAt: this.now * SECOND };
    return this.touches();
  }

  /** Seconds pass, with a tick at each. */
  waits(seconds: number): this {
    for (let waited = 0; waited < seconds; waited += 1) {
      this.now += 1;
      if (this.state.going !== null) this.#look();
    }
    return this;
  }

  /** Seconds pass with an input in each. */
  works(seconds: number): this {
    for (let worked = 0; worked < seconds; worked += 1) this.touches().waits(1);
    return this;
  }

  /** Nothing runs: the page is frozen. */
  freezes(seconds: number): this {
    this.now += seconds;
    return this.#look();
  }

  /** The machine sleeps: the monotonic clock stands still, as on Linux. */
  sleeps(seconds: number): this {
    return this.setsClock(seconds).waits(1);
  }

  setsClock(seconds: number): this {
    this.#wallAhead += seconds;
    return this;
  }

  leaves(): this {
    return this.#look(true);
  }

  /** The worker answers that a later visit ended one of this page's. */
  hearsCut(visitId: string, at: Instant): this {
    this.cuts.set(visitId, at);
    this.state = cut(this.state, visitId, at);
    return this.#look();
  }

  get wall(): Instant {
    return NOON + (this.now + this.#wallAhead) * SECOND;
  }

  /** What is known of each visit in the end, in the order in which they began. */
  get visits(): readonly Account[] {
    const last = new Map(this.told.map(({ account }) => [account.visitId, account]));
    const going = accountNow(this.state);
    if (going) last.set(going.visitId, going);
    return [...last.values()];
  }

  /** Seconds and the reason of the end, visit by visit. */
  get story(): readonly (readonly [number, Account['endedBy']])[] {
    return this.visits.map(({ seconds, endedBy }) => [seconds, endedBy]);
  }

  get seconds(): number {
    return this.visits.reduce((sum, { seconds }) => sum + seconds, 0);
  }

  #look(gone = false): this {
    const at = this.now * SECOND;
    const now = { ...this.#facts, at, wall: this.wall, gone };
    const { state, effects } = step(this.state, now, this.rules, () => this.#newId());
    this.state = state;
    this.told.push(...effects);
    return this;
  }

  #newId(): string {
    this.#ids += 1;
    return `visit ${this.#ids}`;
  }
}
