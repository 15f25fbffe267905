import { api } from './api.ts';
import { isSamplePage } from './samplePage.ts';

/** Whether the browser lets us see pages of all of these origins. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return api.permissions.contains({ origins: [...origins] });
}

/** Hears that the user, or the browser, gave or took access, until the returned function is called. */
export function onAccessChange(changed: () => void): () => void {
  const { onAdded, onRemoved } = api.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** Asks the user for access; it must be the first call in the handler of her press. `false` if she declines, and in the sample. */
export async function requestAccess(origins: readonly string[]): Promise<boolean> {
  if (isSamplePage()) return false;
  return api.permissions.request({ origins: [...origins] });
}

/** Gives access back. What the browser will not take, as of a host that came with the installation, stays. */
export async function giveBackAccess(origins: readonly string[]): Promise<void> {
  if (isSamplePage()) return;
  try {
    await api.permissions.remove({ origins: [...origins] });
  } catch (error) {
    console.info('The browser keeps the access.', error);
  }
}
