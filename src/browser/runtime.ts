import browser, { type Runtime } from 'webextension-polyfill';

/** Who sent a message, as the browser says, not the message. */
export interface Sender {
  readonly url: string | null;
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** 0 is the page itself; `null` for what is no tab. */
  readonly frameId: number | null;
}

/** The addresses of our own pages begin with this. */
export const ownOrigin = (): string => browser.runtime.getURL('');

/**
 * Answers the messages of our own scripts and pages.
 * @param answer returns `undefined` for a message that it refuses
 */
export function onMessage(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message, {
      url: sender.url ?? null,
      tabId: sender.tab?.id ?? null,
      windowId: sender.tab?.windowId ?? null,
      frameId: sender.frameId ?? null,
    });
  });
}

/** @param installed hears whether it is the first installation; an update or reload is none */
export function onInstalled(installed: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    installed(reason === 'install');
  });
}

export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}

/** Opens one of our own pages in a new tab. */
export async function openPage(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
}

/**
 * Hears that a tab is gone, where pages cannot say so themselves: in Firefox nothing is heard of a
 * page while its tab closes. Elsewhere it would only wake the worker.
 */
export function onTabGone(gone: (tabId: number) => void): void {
  if ('getBrowserInfo' in browser.runtime) browser.tabs.onRemoved.addListener(gone);
}
