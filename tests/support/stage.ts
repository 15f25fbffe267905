import type { Browser, BrowserKind, LaunchOptions } from './browser.ts';
import { DIST } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { HOSTS } from './practice/hosts.ts';
import { type RecordingProxy, startProxy } from './proxy.ts';
import { type Sites, startSites } from './sites.ts';

/** What is known of a browser beyond what all can do. */
interface Kinds {
  readonly chromium: Chromium;
  readonly firefox: Firefox;
}

/** A browser before the practice sites, and nothing else reachable. */
export interface Stage<Kind extends BrowserKind = BrowserKind> {
  readonly sites: Sites;
  readonly proxy: RecordingProxy;
  readonly browser: Kinds[Kind];
  close(): Promise<void>;
}

/** Which browser this run tries; `BROWSER=firefox` for the other one. */
export const BROWSER: BrowserKind = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

const STARTS: { [Kind in BrowserKind]: (options: LaunchOptions) => Promise<Kinds[Kind]> } = {
  chromium: startChromium,
  firefox: startFirefox,
};

export function startBrowser<Kind extends BrowserKind>(
  kind: Kind,
  options: LaunchOptions,
): Promise<Kinds[Kind]> {
  return STARTS[kind](options);
}

/** What a test may want otherwise. */
interface StageOptions extends LaunchOptions {
  /** No extension. */
  readonly bare?: boolean;
  /** Leaves the welcome page open that comes after installing. */
  readonly welcome?: boolean;
}

/** The welcome page comes in front of whatever was opened meanwhile, so it is waited for. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.tab(`${browser.origin}app.html#/welcome`);
  await welcome.close();
}

/** Sets up sites, proxy and browser; what was started is ended again if the next part fails. */
export async function setStage<Kind extends BrowserKind>(
  kind: Kind,
  options: StageOptions = {},
): Promise<Stage<Kind>> {
  const sites = await startSites();
  const proxy = await startProxy(HOSTS, sites.port);
  const backstage = async () => {
    await proxy.close();
    await sites.close();
  };
  const extension = options.bare ? {} : { extension: DIST[kind] };
  const launch = { proxyPort: proxy.port, ...extension, ...options };
  const browser = await startBrowser(kind, launch).catch(async (error) => {
    await backstage();
    throw error;
  });
  const close = () => browser.close().finally(backstage);
  if (!options.bare && !options.welcome && !options.profile) {
    await closeWelcome(browser).catch(async (error) => {
      await close();
      throw error;
    });
  }
  return { sites, proxy, browser, close };
}
