import { api } from './api.ts';

/**
 * Whether the icon stands on the toolbar, where the badge can be seen; `null` where the browser
 * does not say. Firefox puts it there by itself, Chromium hides it until the user pins it.
 */
export async function isOnToolbar(): Promise<boolean | null> {
  if (typeof api.action.getUserSettings !== 'function') return null;
  const { isOnToolbar: seen } = await api.action.getUserSettings();
  return seen ?? null;
}
