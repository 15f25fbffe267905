import { api } from './popupApi.ts';

const keyOf = (form: string): string => `draft:${form}`;

/** What was typed in a form and is not saved yet; gone when the browser ends. */
export async function readDraft(form: string): Promise<unknown> {
  const key = keyOf(form);
  return (await api.storage.session.get(key))[key];
}

export async function keepDraft(form: string, draft: unknown): Promise<void> {
  await api.storage.session.set({ [keyOf(form)]: draft });
}

export async function dropDraft(form: string): Promise<void> {
  await api.storage.session.remove(keyOf(form));
}
