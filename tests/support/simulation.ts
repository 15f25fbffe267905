import { hearReport } from '../../src/background/hearing.ts';
import { openRecorder, type Recorder } from '../../src/background/recorder.ts';
import type { Area } from '../../src/browser/areas.ts';
import { openReporter, type Reporter } from '../../src/content/reporter.ts';
import { accountNow, NOBODY, type Visiting } from '../../src/domain/account.ts';
import type { Instant } from '../../src/domain/calendar.ts';
import { SECOND } from '../../src/domain/duration.ts';
import { type Platform, platformOf } from '../../src/domain/platform.ts';
import { NEVER } from '../../src/domain/presence.ts';
import type { Surface } from '../../src/domain/surface.ts';
import { cut, isLate, step } from '../../src/domain/visiting.ts';
import { readReport } from '../../src/protocol/readReport.ts';
import type { Database } from '../../src/storage/database.ts';
import type { Random } from './random.ts';

/** The wall clock when a simulation begins. */
export const MORNING: Instant = Date.UTC(2026, 2, 4, 9);

/** An area of the browser's storage in memory. */
export function areaInMemory(): Area & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    all: async () => Object.fromEntries(kept),
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

/** What a page shows, as far as the simulation changes it. */
interface Facts {
  surface: Surface;
  visible: boolean;
  focused: boolean;
  watching: boolean;
}

interface Event {
  readonly at: number;
  readonly happen: () => void | Promise<void>;
}

/** One browser with its pages and its worker, in which nothing happens but by its own clock. */
export class Simulation {
  /** Milliseconds since it began; the monotonic clock of everything. */
  now = 0;
  readonly local = areaInMemory();
  readonly session = areaInMemory();
  /** The platforms that the browser does not let us see. */
  readonly closed = new Set<Platform>();
  readonly recorder: Recorder;
  readonly messages: number[] = [];
  #wallAhead = 0;
  #queue: Event[] = [];

  constructor(
    readonly db: Database,
    readonly random: Random,
    readonly idleSeconds = 60,
  ) {
    this.recorder = openRecorder({
      db,
      local: this.local,
      session: this.session,
      zone: () => 'UTC',
      hasAccess: async (platform) => !this.closed.has(platform),
    });
  }

  get wall(): Instant {
    return MORNING + this.now + this.#wallAhead;
  }

  setClock(milliseconds: number): void {
    this.#wallAhead += milliseconds;
  }

  after(milliseconds: number, happen: Event['happen']): void {
    this.#queue.push({ at: this.now + milliseconds, happen });
  }

  /** Lets everything happen that is due up to an instant. */
  async until(at: number): Promise<void> {
    for (;;) {
      const next = this.#queue.reduce<Event | null>(
        (first, event) => (first === null || event.at < first.at ? event : first),
        null,
      );
      if (next === null || next.at > at) break;
      this.#queue.splice(this.#queue.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      await next.happen();
      await settle();
    }
    this.now = Math.max(this.now, at);
  }

  /** Nothing runs for a while; what was due happens afterwards. */
  freeze(milliseconds: number): void {
    this.now += milliseconds;
  }

  open(host: string): Page {
    return new Page(this, host);
  }

  /** A message on its way to the worker: late at times, overtaken, or never heard. */
  carry(host: string, message: unknown): Promise<unknown> {
    this.messages.push(this.now);
    const platform = platformOf(new URL(`https://${host}/`)) as Platform;
    const isLast = (message as { state?: string }).state === 'left';
    const { random } = this;
    return new Promise((answer) => {
      if (isLast && random.between(1, 10) === 1) return this.after(500, () => answer(null));
      const delay = isLast ? random.between(0, 40_000) : random.between(0, 80);
      this.after(delay, async () => {
        const reply = await this.hear(message, platform);
        this.after(random.between(0, 80), () => answer(reply));
      });
    });
  }

  async hear(message: unknown, platform: Platform): Promise<unknown> {
    const report = readReport(message);
    if (report === null) throw new Error(`Not a report: ${JSON.stringify(message)}`);
    const from = { kind: 'script', platform, tabId: 1, windowId: 1 } as const;
    const asker = { consider: async () => ({ dueInSeconds: this.random.pick([60, 20, 7]) }) };
    return hearReport(this.recorder, asker, report, from, this.wall);
  }
}

/** A tab, with the real state machine and the real reporter. */
export class Page {
  readonly facts: Facts = { surface: 'feed', visible: false, focused: false, watching: false };
  state: Visiting = NOBODY;
  #inputAt = NEVER;
  #ticking = false;
  #dead = false;
  readonly #loadedAt: number;
  readonly #reporter: Reporter;

  constructor(
    readonly world: Simulation,
    readonly host: string,
  ) {
    this.#loadedAt = world.now;
    const send = (message: unknown) => world.carry(host, structuredClone(message));
    const keep = (key: string, value: unknown) =>
      world.local.set(key, value).catch(() => undefined);
    this.#reporter = openReporter({ host, send, keep }, (visitId, { cutAt, stop }) => {
      if (stop) this.stop();
      if (cutAt === null || this.#dead) return;
      this.state = cut(this.state, visitId, cutAt);
      this.look();
    });
    this.look();
  }

  turn(facts: Partial<Facts>): void {
    Object.assign(this.facts, facts);
    this.look();
  }

  touch(): void {
    if (isLate(this.state, this.#mono)) this.look();
    this.#inputAt = this.#mono;
    if (this.state.going === null) this.look();
  }

  leave(): void {
    this.look(true);
    this.#dead = true;
  }

  /** The worker says that nothing more is to be watched. */
  stop(): void {
    this.leave();
  }

  /** Its process is killed. */
  die(): void {
    this.#dead = true;
  }

  look(leaves = false): void {
    if (this.#dead) return;
    const { world } = this;
    const now = {
      ...this.facts,
      at: this.#mono,
      wall: world.wall,
      inFrame: false,
      popup: false,
      fullScreen: false,
      inputAt: this.#inputAt,
      keyAt: NEVER,
      gone: leaves,
    };
    const stepped = step(this.state, now, { idleSeconds: world.idleSeconds, aside: false }, () =>
      world.random.id(),
    );
    this.state = stepped.state;
    for (const effect of stepped.effects) this.#reporter.tell(effect, world.wall);
    const account = accountNow(this.state);
    if (account !== null) this.#reporter.goOn(account, world.wall);
    this.#keepTicking();
  }

  get #mono(): number {
    return this.world.now - this.#loadedAt;
  }

  #keepTicking(): void {
    if (this.#ticking || this.state.going === null) return;
    this.#ticking = true;
    this.world.after(SECOND, () => {
      this.#ticking = false;
      if (this.state.going !== null) this.look();
    });
  }
}

/** Lets everything run that waits for nothing but its turn. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));
