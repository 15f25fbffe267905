import browser, { type Tabs as Api } from 'webextension-polyfill';

/** What the browser says of a tab. The address and the title are known on the platforms only. */
export interface TabFacts {
  readonly id: number;
  readonly windowId: number;
  readonly active: boolean;
  readonly pinned: boolean;
  /** It was heard in the last seconds. */
  readonly audible: boolean;
  /** When it was last the active one, in milliseconds; 0 if the browser does not say. */
  readonly lastAccessed: number;
  readonly url: string | null;
  readonly title: string | null;
}

/** The tabs, as far as the worker needs them. */
export interface Tabs {
  /** A tab, or `null` if it is gone. */
  get(tabId: number): Promise<TabFacts | null>;
  all(): Promise<readonly TabFacts[]>;
  inWindow(windowId: number): Promise<readonly TabFacts[]>;
  activate(tabId: number): Promise<void>;
  /** Opens a new tab in front. */
  open(windowId: number): Promise<void>;
  /** Closes a tab; whether it is gone within the time. The page may ask first, and she may stay. */
  close(tabId: number, within: number): Promise<boolean>;
  /** Seconds since the last key in the visit that goes on in a tab, `null` if there was none; 0 where nobody answers. */
  keyAgo(tabId: number): Promise<number | null>;
}

export const tabs: Tabs = {
  get,
  all: () => query({}),
  inWindow: (windowId) => query({ windowId }),
  activate: async (tabId) => void (await browser.tabs.update(tabId, { active: true })),
  open: async (windowId) => void (await browser.tabs.create({ windowId, active: true })),
  close,
  keyAgo,
};

async function get(tabId: number): Promise<TabFacts | null> {
  try {
    return facts(await browser.tabs.get(tabId));
  } catch {
    // The browser has no other word for "there is no such tab".
    return null;
  }
}

async function query(which: Api.QueryQueryInfoType): Promise<readonly TabFacts[]> {
  const found = await browser.tabs.query(which);
  return found.map(facts).filter((tab) => tab !== null);
}

function facts(tab: Api.Tab): TabFacts | null {
  if (tab.id === undefined || tab.windowId === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId,
    active: tab.active,
    pinned: tab.pinned,
    audible: tab.audible === true && tab.mutedInfo?.muted !== true,
    lastAccessed: tab.lastAccessed ?? 0,
    url: tab.url ?? null,
    title: tab.title ?? null,
  };
}

/** `tabs.remove` may be done before the page's "unsaved changes" question is answered: only `onRemoved` is sure. */
function close(tabId: number, within: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (gone: boolean) => {
      browser.tabs.onRemoved.removeListener(onRemoved);
      clearTimeout(timer);
      resolve(gone);
    };
    const onRemoved = (removed: number) => {
      if (removed === tabId) settle(true);
    };
    const timer = setTimeout(() => settle(false), within);
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.remove(tabId).catch(() => settle(false));
  });
}

async function keyAgo(tabId: number): Promise<number | null> {
  try {
    const ago: unknown = await browser.tabs.sendMessage(tabId, { kind: 'typed?' });
    return ago === null || typeof ago === 'number' ? ago : 0;
  } catch {
    // No content script answers: after an update of the extension, say. What she wrote is kept.
    return 0;
  }
}
