import type { Browser, BrowserKind, LaunchOptions } from './browser.ts';
import { DIST } from './build.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { HOSTS } from './practice/hosts.ts';
import { type RecordingProxy, startProxy } from './proxy.ts';
import { type Sites, startSites } from './sites.ts';

/** A browser before the practice sites, and nothing else reachable. */
export interface Stage {
  readonly sites: Sites;
  readonly proxy: RecordingProxy;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Which browser this run tries; `BROWSER=firefox` for the other one. */
export const BROWSER: BrowserKind = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

export function startBrowser(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  return kind === 'firefox' ? startFirefox(options) : startChromium(options);
}

/** Sets up sites, proxy and browser; what was started is ended again if the next part fails. */
export async function setStage(
  kind: BrowserKind,
  options: LaunchOptions & { readonly bare?: boolean } = {},
): Promise<Stage> {
  const sites = await startSites();
  const proxy = await startProxy(HOSTS, sites.port);
  const extension = options.bare ? {} : { extension: DIST[kind] };
  const backstage = async () => {
    await proxy.close();
    await sites.close();
  };
  try {
    const browser = await startBrowser(kind, { proxyPort: proxy.port, ...extension, ...options });
    const close = () => browser.close().finally(backstage);
    return { sites, proxy, browser, close };
  } catch (error) {
    await backstage();
    throw error;
  }
}
