import browser from 'webextension-polyfill';

/** `storage.local`: what content scripts leave there, and small flags. */
export interface Local {
  all(): Promise<{ readonly [key: string]: unknown }>;
  /** `undefined` where there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export const local: Local = {
  all: () => browser.storage.local.get(null),
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
