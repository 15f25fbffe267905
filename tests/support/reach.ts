import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { reloadExtension } from './inside.ts';
import type { View } from './view.ts';
import { until } from './wait.ts';

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

/** Where a window lies on the screen, in pixels. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Opens an address in a window of its own, in front. */
export async function openWindow(
  { driven, tab }: Chromium,
  url: string,
  bounds: Bounds = { left: 0, top: 0, width: 800, height: 800 },
): Promise<View> {
  const session = await driven.target().createCDPSession();
  await session.send('Target.createTarget', { url, newWindow: true, ...bounds });
  await session.detach();
  const page = await tab(url);
  // The window has its address before its document is there.
  const loaded = () => page.run(() => document.readyState === 'complete').catch(() => false);
  await until('the page to load', loaded);
  return page;
}
