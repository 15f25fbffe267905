import browser from 'webextension-polyfill';

/** Runs the manifest's content scripts in a tab that was open before they could be. */
export async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: filesOf() });
}

function filesOf(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ js }) => js ?? []).map(withinUs);
}

/** Firefox names the manifest's files by their whole address, and takes them only without it. */
const withinUs = (file: string): string => file.replace(browser.runtime.getURL(''), '');

/** The name of our script for the sites the user added, in the browser's list. */
const OWN = 'own sites';

/** The origins our script is registered for beyond the manifest's; an older build's are none. */
export async function registeredOrigins(): Promise<readonly string[]> {
  const [own] = await browser.scripting.getRegisteredContentScripts({ ids: [OWN] });
  const isCurrent = own?.js?.map(withinUs).join() === filesOf().join();
  return isCurrent ? (own?.matches ?? []) : [];
}

/** Registers our script for these origins, as the manifest has it for its own, and for no others. */
export async function registerOrigins(origins: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [OWN] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [OWN] });
  if (origins.length === 0) return;
  const where = { matches: [...origins], allFrames: false, runAt: 'document_start' as const };
  await browser.scripting.registerContentScripts([{ id: OWN, js: filesOf(), ...where }]);
}

/** Sends a message to a tab's content script. A tab without one does not hear it. */
export async function tellTab(tabId: number, message: unknown): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // The tab is asleep or closing; its next report brings it everything.
  }
}
