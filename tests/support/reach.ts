import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { reloadExtension } from './inside.ts';
import type { View } from './view.ts';

/** What a person does to the browser itself, where no page can reach. */
type Reachable = Chromium | Firefox;

/** Minimises the window a page is in, or shows it again. */
export async function setMinimised(
  browser: Reachable,
  page: View,
  minimised: boolean,
): Promise<void> {
  if (browser.kind === 'firefox') {
    await browser.inWindow(minimised ? 'window.minimize()' : 'window.restore()');
    return;
  }
  const session = await browser.pageOf(page).createCDPSession();
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const bounds = { windowState: minimised ? ('minimized' as const) : ('normal' as const) };
  await session.send('Browser.setWindowBounds', { windowId, bounds });
  await session.detach();
}

/** Switches the extension off and on again with all its tabs open, as an update does. */
export async function reload(browser: Reachable): Promise<void> {
  if (browser.kind === 'chromium') return reloadExtension(browser);
  await browser.inWindow(
    `AddonManager.getAddonByID('${browser.id}').then((addon) => addon.reload())`,
  );
}

/** Takes the extension's access to every site back, or gives it again, as the browser's settings do. */
export async function setAccess(browser: Reachable, granted: boolean): Promise<void> {
  if (browser.kind === 'firefox') {
    await browser.inWindow(accessInFirefox(browser.id, granted));
    return;
  }
  const settings = await browser.driven.newPage();
  await settings.goto('chrome://extensions');
  const id = new URL(browser.origin).hostname;
  const hostAccess = granted ? 'ON_ALL_SITES' : 'ON_CLICK';
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${hostAccess}' })`,
  );
  await settings.close();
}

function accessInFirefox(id: string, granted: boolean): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID('${id}');
    const origins = extension.manifest.host_permissions;
    const change = { permissions: [], origins };
    await ExtensionPermissions.${granted ? 'add' : 'remove'}('${id}', change, extension);
  })()`;
}
