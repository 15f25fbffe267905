import type { Storage } from 'webextension-polyfill';
import { api } from './api.ts';

/** An area of the browser's small storage. */
export interface Area {
  all(): Promise<{ readonly [key: string]: unknown }>;
  /** `undefined` where there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

const areaOf = (area: Storage.StorageArea): Area => ({
  all: () => area.get(null),
  get: async (key) => (await area.get(key))[key],
  set: (key, value) => area.set({ [key]: value }),
  remove: (keys) => area.remove([...keys]),
});

/** What stays: what content scripts leave there, and small flags. */
export const local = areaOf(api.storage.local);

/** What is forgotten when the browser ends, or the extension is switched off or replaced. */
export const session = areaOf(api.storage.session);
