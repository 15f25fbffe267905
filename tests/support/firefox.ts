import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser as Driven, type Page } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { chromeWindow, evaluateIn, OPEN_POPUP, popupDriver, wireOf } from './firefox-chrome.ts';
import { pageView } from './pages.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { FIREFOX, find } from './programs.ts';
import { readTable, writeTable } from './store.ts';
import { call, type View, viewOf } from './view.ts';
import { until } from './wait.ts';

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

function geckoId(extension: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** The id that makes the addresses of the extension's files; a profile that has one keeps it. */
function addressId(profile: string): string {
  const file = join(profile, 'prefs.js');
  const prefs = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /webextensions\.uuids.*?:\\"([0-9a-f-]{36})/.exec(prefs)?.[1] ?? randomUUID();
}

function launch(options: LaunchOptions, profile: string, uuids: object): Promise<Driven> {
  const executablePath = find(FIREFOX);
  if (!executablePath) throw new Error('Firefox was not found; name its file in FIREFOX.');
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...(options.proxyPort ? proxy : {}),
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'media.autoplay.default': 0,
    },
  });
}

/** Starts Firefox with the extension. */
export async function startFirefox(options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? makeProfile();
  const id = options.extension ? geckoId(options.extension) : '';
  const uuid = addressId(profile);
  const origin = options.extension ? `moz-extension://${uuid}/` : '';
  const driven = await launch(options, profile, id ? { [id]: uuid } : {});
  const wire = wireOf(driven);
  const inWindow = await chromeWindow(wire);
  if (options.extension) await driven.installExtension(resolve(options.extension));

  const pages = new Map<View, Page>();
  const view = (page: Page) => {
    const made = pageView(page);
    pages.set(made, page);
    return made;
  };
  const openPopupNow = async () => {
    if ((await inWindow(OPEN_POPUP)) === null) return undefined;
    const driver = popupDriver(inWindow);
    const ready = await driver.evaluate('document.readyState');
    return ready === 'complete' ? viewOf(driver) : undefined;
  };
  const popup = (timeout = 20_000) => until('the popup to open', openPopupNow, timeout);

  const createTab = async (background: boolean) => {
    const { result } = await wire.send('browsingContext.create', { type: 'tab', background });
    return (result as { context: string }).context;
  };
  // WebDriver's own waiting never ends at an extension's address.
  const navigate = async (context: string, url: string) => {
    await wire.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(`${url} to load`, async () => {
      const place = evaluateIn(wire, context, '[location.href, document.readyState]');
      const [href, state] = ((await place.catch(() => [])) ?? []) as string[];
      return href === url && state === 'complete';
    });
  };
  const inBackRoom = async (expression: string) => {
    const context = await createTab(true);
    try {
      // A picture of the extension's own: its origin, and none of its code running.
      await navigate(context, `${origin}icons/16.png`);
      return await evaluateIn(wire, context, expression);
    } finally {
      await wire.send('browsingContext.close', { context });
    }
  };
  // Puppeteer does not notice navigation to an extension's address, so the page itself is asked.
  const pageWith = (start: string) =>
    until(`the tab ${start}`, async () => {
      for (const page of await driven.pages()) {
        const href = await page.evaluate('location.href').catch(() => '');
        if (String(href).startsWith(start)) return page;
      }
      return undefined;
    });

  return {
    kind: 'firefox',
    profile,
    origin,
    popup,
    openPopupNow,
    open: async (url) => {
      const page = await driven.newPage();
      await page.goto(url);
      return view(page);
    },
    clickIcon: async (tab) => {
      await pages.get(tab)?.bringToFront();
      const button = id.toLowerCase().replace(/[^a-z0-9]/g, '_');
      await inWindow(`document.getElementById('${button}-BAP').click()`);
      return popup();
    },
    app: async (hash) => {
      const url = `${origin}app.html${hash}`;
      const context = await createTab(false);
      await navigate(context, url);
      return view(await pageWith(url));
    },
    tab: async (start) => view(await pageWith(start)),
    rows: (table) => inBackRoom(call(readTable, [table])) as ReturnType<Browser['rows']>,
    put: async (table, rows) => {
      await inBackRoom(call(writeTable, [table, rows]));
    },
    killWorker: async () => {
      await inWindow(`WebExtensionPolicy.getByID('${id}').extension
        .terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    crash: async () => {
      const child = driven.process();
      const gone = new Promise((ended) => child?.once('exit', ended));
      child?.kill('SIGKILL');
      await gone;
    },
    close: async () => {
      await driven.close();
      if (!options.profile) removeProfile(profile);
    },
  };
}
