import { turnTo } from './acting.ts';
import type { Browser } from './browser.ts';
import type { Random } from './random.ts';
import type { Deeds, Spell } from './truth.ts';
import type { View } from './view.ts';
import { pause } from './wait.ts';

type Where = number | 'elsewhere';

/** Between two deeds, in milliseconds; the longest is longer than the shortest idle limit there is. */
const PAUSES = [200, 700, 1_500, 3_200, 5_500, 16_000] as const;

/** Does what comes to mind in a real browser, and writes down what was really done. */
class Wanderer {
  readonly spells: Spell[] = [];
  readonly signs: { tab: number; at: number }[] = [];
  #where: Where = 'elsewhere';
  #since = 0;

  constructor(
    readonly browser: Browser,
    readonly tabs: readonly View[],
    readonly elsewhere: View,
  ) {}

  async goTo(where: Where): Promise<void> {
    if (where === this.#where) return;
    const at = await turnTo(where === 'elsewhere' ? this.elsewhere : this.#tab(where));
    if (this.#where !== 'elsewhere')
      this.spells.push({ tab: this.#where, from: this.#since, to: at, blurred: false });
    this.#where = where;
    this.#since = at;
  }

  async scroll(): Promise<void> {
    if (this.#where === 'elsewhere') return;
    this.signs.push({ tab: this.#where, at: Date.now() });
    await this.#tab(this.#where).wheel(200);
  }

  async navigate(random: Random): Promise<void> {
    if (this.#where === 'elsewhere') return;
    this.signs.push({ tab: this.#where, at: Date.now() });
    await this.#tab(this.#where).press('link', random.pick(['feed', 'messages', 'person']));
  }

  async act(random: Random): Promise<void> {
    const kind = random.between(1, 100);
    // Elsewhere there is nothing to do but to come back.
    if (this.#where === 'elsewhere') await this.goTo(random.pick([0, 1, 2]));
    else if (kind <= 35) await this.scroll();
    else if (kind <= 55) await this.navigate(random);
    else if (kind <= 90) await this.goTo(random.pick<Where>([0, 0, 1, 1, 2, 'elsewhere']));
    else await this.browser.killWorker();
    await pause(random.pick(PAUSES));
  }

  #tab(at: number): View {
    const tab = this.tabs[at];
    if (!tab) throw new Error(`There is no tab ${at}.`);
    return tab;
  }
}

/**
 * Goes from tab to tab for at least so many seconds, scrolls, follows links, waits and kills the
 * worker, all by chance; begins and ends elsewhere.
 */
export async function wander(
  browser: Browser,
  tabs: readonly View[],
  elsewhere: View,
  random: Random,
  seconds: number,
): Promise<Deeds> {
  const wanderer = new Wanderer(browser, tabs, elsewhere);
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) await wanderer.act(random);
  await wanderer.goTo('elsewhere');
  const { spells, signs } = wanderer;
  return { spells, signs, hides: (tab, other) => tab !== other, frozen: [], clockSetAt: Infinity };
}
