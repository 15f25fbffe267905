import type { PopupReply, PopupRequest } from '../protocol/popup.ts';
import { POPUP_PORT } from '../protocol/rules.ts';
import { api } from './popupApi.ts';

/** The tab the popup stands over. The address and the title are known on the platforms only. */
export interface TabHere {
  readonly id: number;
  readonly url: string | null;
  readonly title: string | null;
}

/** The tab in front of the window the popup belongs to. */
export async function tabHere(): Promise<TabHere | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined
    ? null
    : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/**
 * Tells the page's content script that what took its focus is our own popup, as long as that is
 * open, and of each press in it, which the page cannot see.
 */
export function holdOver(tab: TabHere): void {
  const port = api.tabs.connect(tab.id, { name: POPUP_PORT });
  const open = new AbortController();
  port.onDisconnect.addListener(() => {
    // Where no content script listens the port ends at once; reading why keeps the console quiet.
    void api.runtime.lastError;
    open.abort();
  });
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, () => port.postMessage(null), { capture: true, signal: open.signal });
}

/** Opens an address in a tab of its own, in front. */
export async function openTab(url: string): Promise<void> {
  await api.tabs.create({ url });
}

/** Asks the worker. A worker that cannot be reached is a store that cannot be read. */
export async function askWorker(request: PopupRequest): Promise<PopupReply> {
  try {
    const reply = await api.runtime.sendMessage(request);
    return isReply(reply) ? reply : { kind: 'failed', why: 'storage' };
  } catch (error) {
    console.error('The worker did not answer.', error);
    return { kind: 'failed', why: 'storage' };
  }
}

/** What comes from our own worker is believed; `undefined` comes where nobody was listening. */
function isReply(reply: unknown): reply is PopupReply {
  return typeof reply === 'object' && reply !== null && 'kind' in reply;
}
