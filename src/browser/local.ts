import browser from 'webextension-polyfill';

/** `storage.local`: what content scripts leave there, and small flags. */
export interface Local {
  all(): Promise<{ readonly [key: string]: unknown }>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export const local: Local = {
  all: () => browser.storage.local.get(null),
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
