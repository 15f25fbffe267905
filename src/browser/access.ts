import browser from 'webextension-polyfill';

/** Whether the browser lets us see pages of all of these origins. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Hears that the user, or the browser, gave or took access. */
export function onAccessChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Asks the user for access; it must be the first call in the handler of her press. `false` if she declines. */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}
