import type { World } from '../../src/background/askerWorld.ts';
import type { TabFacts } from '../../src/browser/tabs.ts';
import { Database } from '../../src/storage/database.ts';

/** What the fake browser did, and what it is told to do. */
export interface FakeBrowser {
  readonly tabs: Map<number, TabFacts>;
  readonly badges: Map<number, string>;
  /** The windows over which the popup opened by itself. */
  readonly opened: number[];
  refuses: boolean;
  calm: boolean;
  /** Seconds since the last key, `null` if nothing was typed. */
  keyAgo: number | null;
  /** The page asked whether to leave, and she stayed. */
  stays: boolean;
  failingSince: number | null;
}

export const aTab = (id: number, change: Partial<TabFacts> = {}): TabFacts => ({
  id,
  windowId: 1,
  active: false,
  pinned: false,
  audible: false,
  lastAccessed: id,
  url: null,
  title: null,
  ...change,
});

let stores = 0;

/** A store of its own in memory, and a browser played by a map of tabs. */
export function aWorld(...tabs: readonly TabFacts[]): {
  readonly world: World;
  readonly browser: FakeBrowser;
} {
  const browser: FakeBrowser = {
    tabs: new Map(tabs.map((tab) => [tab.id, tab])),
    badges: new Map(),
    opened: [],
    refuses: false,
    calm: true,
    keyAgo: null,
    stays: false,
    failingSince: null,
  };
  stores += 1;
  const db = new Database(`asker-${stores}`);
  const failingSince = async () => browser.failingSince;
  return {
    browser,
    world: { db, ...partsOf(browser), zone: () => 'UTC', language: () => 'en-GB', failingSince },
  };
}

function partsOf(browser: FakeBrowser): Pick<World, 'action' | 'tabs' | 'windows'> {
  const all = () => [...browser.tabs.values()];
  const front = (id: number) => {
    for (const tab of all()) browser.tabs.set(tab.id, { ...tab, active: tab.id === id });
  };
  return {
    action: {
      badge: async (tabId, text) => void browser.badges.set(tabId, text),
      openByItself: async (windowId) => {
        if (!browser.refuses) browser.opened.push(windowId);
        return !browser.refuses;
      },
    },
    windows: { isCalm: async () => browser.calm },
    tabs: {
      get: async (tabId) => browser.tabs.get(tabId) ?? null,
      all: async () => all(),
      inWindow: async (windowId) => all().filter((tab) => tab.windowId === windowId),
      activate: async (tabId) => front(tabId),
      open: async (windowId) => {
        browser.tabs.set(100, aTab(100, { windowId }));
        front(100);
      },
      close: async (tabId) => {
        if (!browser.stays) browser.tabs.delete(tabId);
        return !browser.stays;
      },
      keyAgo: async () => browser.keyAgo,
    },
  };
}
