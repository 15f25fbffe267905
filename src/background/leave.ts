import type { TabFacts, Tabs } from '../browser/tabs.ts';

/** How long she may take over the page's own question whether to leave, in milliseconds. */
const TIME_TO_DECIDE = 25_000;

/**
 * Leaves a tab: closes it, or, where that would lose something (it is pinned, or she typed in this
 * visit), goes to the tab used before. A window never ends with its last tab.
 * @returns whether the tab is gone, or no longer in front
 */
export async function leaveTab(tabs: Tabs, tabId: number): Promise<boolean> {
  const tab = await tabs.get(tabId);
  if (tab === null) return true;
  if (tab.pinned || (await tabs.keyAgo(tabId)) !== null) return goToTabBefore(tabs, tab);
  const others = (await tabs.inWindow(tab.windowId)).filter((other) => other.id !== tabId);
  if (others.length === 0) await tabs.open(tab.windowId);
  return tabs.close(tabId, TIME_TO_DECIDE);
}

async function goToTabBefore(tabs: Tabs, tab: TabFacts): Promise<boolean> {
  const others = (await tabs.inWindow(tab.windowId)).filter((other) => other.id !== tab.id);
  const [before] = others.toSorted((one, other) => other.lastAccessed - one.lastAccessed);
  await (before === undefined ? tabs.open(tab.windowId) : tabs.activate(before.id));
  const left = await tabs.get(tab.id);
  return left === null || !left.active;
}
