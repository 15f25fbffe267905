import browser from 'webextension-polyfill';

/** Runs the manifest's content scripts in a tab that was open before they could be. */
export async function inject(tabId: number): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap(({ js }) => js ?? []);
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Sends a message to a tab's content script. A tab without one does not hear it. */
export async function tellTab(tabId: number, message: unknown): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // The tab is asleep or closing; its next report brings it everything.
  }
}
