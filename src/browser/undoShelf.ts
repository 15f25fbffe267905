import { api } from './api.ts';

/** Something that was done and can be taken back, as every window of ours may read it. */
export interface Shelved {
  readonly id: string;
  /** When it was done, milliseconds UTC. */
  readonly at: number;
  /** What was done, as a sentence. */
  readonly said: string;
  /** What takes it back: plain data. */
  readonly undo: unknown;
}

/** A key for each, so that two windows never write over each other. */
const KEY = 'undo ';
/** Enough for a day; what is older is forgotten first. */
const MOST = 50;

/** Keeps it for all windows until the browser ends; it never reaches the disk. */
export async function shelve(one: Shelved): Promise<void> {
  await api.storage.session.set({ [KEY + one.id]: one });
  const tooMany = (await shelved()).slice(0, -MOST);
  await api.storage.session.remove(tooMany.map(({ id }) => KEY + id));
}

export async function unshelve(id: string): Promise<void> {
  await api.storage.session.remove(KEY + id);
}

/** Forgets everything, as erasing what was recorded must. */
export async function clearShelf(): Promise<void> {
  await api.storage.session.remove((await shelved()).map(({ id }) => KEY + id));
}

/** Everything that can be taken back, the last thing at the end. */
export async function shelved(): Promise<Shelved[]> {
  const kept = await api.storage.session.get(null);
  const rows = Object.entries(kept).filter(([key]) => key.startsWith(KEY));
  return rows
    .map(([, one]) => one as Shelved)
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** Hears what any window puts here, and the ids of what is taken away. */
export function onShelf(put: (one: Shelved) => void, taken: (id: string) => void): void {
  api.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(KEY)) continue;
      if (newValue === undefined) taken(key.slice(KEY.length));
      else put(newValue as Shelved);
    }
  });
}
