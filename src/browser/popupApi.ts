/**
 * The little of the browser's interface that the popup uses, as both browsers have it themselves:
 * the polyfill would be a seventh of the script that has to run before the popup is painted.
 */
interface PopupApi {
  readonly runtime: {
    readonly lastError?: unknown;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly tabs: {
    create(what: { readonly url: string }): Promise<unknown>;
    query(which: { readonly active: true; readonly currentWindow: true }): Promise<Tab[]>;
    connect(tabId: number, how: { readonly name: string }): Port;
  };
  readonly storage: { readonly session: Area; readonly local: Area };
}

interface Area {
  /** `null` for everything. */
  get(key: string | null): Promise<{ readonly [key: string]: unknown }>;
  set(values: { readonly [key: string]: unknown }): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
}

interface Tab {
  readonly id?: number;
  readonly url?: string;
  readonly title?: string;
}

interface Port {
  postMessage(message: null): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

declare const browser: PopupApi | undefined;
declare const chrome: PopupApi;

export const api: PopupApi = typeof browser === 'undefined' ? chrome : browser;
