/** The little of the extension's interface that the content script uses; the polyfill would be ten times its size. */
interface Api {
  readonly runtime: {
    /** Gone once the extension was updated, reloaded or removed under a page that is still open. */
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: Listeners<
      (message: unknown, sender: unknown, answer: (value: number | null) => void) => void
    >;
    readonly onConnect: Listeners<(port: Port) => void>;
  };
  readonly storage: {
    readonly local: {
      get(keys: readonly string[]): Promise<{ readonly [key: string]: unknown }>;
      set(values: { readonly [key: string]: unknown }): Promise<void>;
    };
  };
}

interface Listeners<Listener> {
  addListener(listener: Listener): void;
}

/** A page of the extension that is connected. */
export interface Port {
  readonly name: string;
  readonly onMessage: Listeners<() => void>;
  readonly onDisconnect: Listeners<() => void>;
}

declare const browser: Api | undefined;
declare const chrome: Api;

const api: Api = typeof browser === 'undefined' ? chrome : browser;

/** Whether this is Firefox, where nothing that a page says while its tab closes is heard. */
export const isFirefox = (): boolean => api.runtime.getURL('').startsWith('moz');

/** Whether the extension that put this script here is still there. */
export function isAlive(): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    // Firefox throws where Chromium has nothing: either way nobody is there.
    return false;
  }
}

/** Sends a message to the worker; `null` if nobody answers, as while the extension is replaced. */
export async function send(message: unknown): Promise<unknown> {
  try {
    return (await api.runtime.sendMessage(message)) ?? null;
  } catch {
    // What was not heard is said again with the next report, or found in the checkpoint.
    return null;
  }
}

/** The first of some keys that `storage.local` holds a value for; `undefined` if it holds none. */
export async function recall(keys: readonly string[]): Promise<unknown> {
  try {
    const kept = await api.storage.local.get(keys);
    return kept[keys.find((key) => key in kept) ?? ''];
  } catch {
    // Without a table the page still counts, as one whose part is not known.
    return undefined;
  }
}

/** Keeps a value in `storage.local`. One that cannot be kept is kept again 5 s later. */
export async function keep(key: string, value: unknown): Promise<void> {
  try {
    await api.storage.local.set({ [key]: value });
  } catch {
    // The next checkpoint tries again, and the reports do not depend on it.
  }
}

/** Hears messages and connections of the extension, for as long as it is there. */
export function hear(
  onMessage: (message: unknown, answer: (value: number | null) => void) => void,
  onPort: (port: Port) => void,
): void {
  api.runtime.onMessage.addListener((message, _, answer) => onMessage(message, answer));
  api.runtime.onConnect.addListener(onPort);
}
