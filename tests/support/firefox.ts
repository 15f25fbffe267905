import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser as Driven, type Page } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { killDriven } from './chromium.ts';
import type { Spot } from './find.ts';
import {
  chromeWindow,
  evaluateIn,
  OPEN_POPUP,
  popupDriver,
  type Wire,
  wireOf,
} from './firefox-chrome.ts';
import { pageView } from './pages.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { FIREFOX, find } from './programs.ts';
import { type View, viewOf } from './view.ts';
import { until } from './wait.ts';

/** What lies beside the pages: Firefox's own window, whose scripts may do what a person may. */
export interface Firefox extends Browser {
  readonly kind: 'firefox';
  /** The extension's id. */
  readonly id: string;
  inWindow(expression: string): Promise<unknown>;
}

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
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
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
      // The driver's own choice, true, keeps every key from the popup: on a screen the focus is real.
      'focusmanager.testmode': options.headless !== false,
    },
  });
}

/** A running Firefox, the way into its own window, and the pages that views were made of. */
interface Running {
  readonly driven: Driven;
  readonly wire: Wire;
  readonly inWindow: (expression: string) => Promise<unknown>;
  readonly id: string;
  readonly origin: string;
  readonly pages: Map<View, Page>;
}

/**
 * Firefox without a screen begins a drag by the mouse and moves it, but has no drag service of the
 * system that would end it in a drop. So where the page takes the last move, the drop is sent.
 */
async function letGo(page: Page, at: Spot): Promise<void> {
  await page.evaluate(({ x, y }) => {
    const under = document.elementFromPoint(x, y);
    const send = (kind: string) =>
      under?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true }));
    const isTaken = send('dragover') === false;
    if (isTaken) send('drop');
    send('dragend');
  }, at);
}

function view({ pages }: Running, page: Page): View {
  const made = pageView(page, letGo);
  pages.set(made, page);
  return made;
}

async function open(running: Running, url: string): Promise<View> {
  const page = await running.driven.newPage();
  await page.goto(url);
  return view(running, page);
}

async function popupNow({ inWindow }: Running): Promise<View | undefined> {
  if ((await inWindow(OPEN_POPUP)) === null) return undefined;
  const driver = popupDriver(inWindow);
  // It may close between the two questions.
  const ready = await driver.evaluate('document.readyState').catch(() => 'closed');
  return ready === 'complete' ? viewOf(driver) : undefined;
}

function popup(running: Running, timeout = 20_000): Promise<View> {
  return until('the popup to open', () => popupNow(running), timeout);
}

async function clickIcon(running: Running, over: View): Promise<View> {
  await over.front();
  const button = running.id.toLowerCase().replace(/[^a-z0-9]/g, '_');
  await running.inWindow(`document.getElementById('${button}-BAP').click()`);
  return popup(running);
}

async function createTab({ wire }: Running, background: boolean): Promise<string> {
  const { result } = await wire.send('browsingContext.create', { type: 'tab', background });
  return (result as { context: string }).context;
}

/** WebDriver's own waiting never ends at an extension's address, so the page is asked where it is. */
async function navigate({ wire }: Running, context: string, url: string): Promise<void> {
  await wire.send('browsingContext.navigate', { context, url, wait: 'none' });
  await until(`${url} to load`, async () => {
    const asked = evaluateIn(wire, context, '[location.href, document.readyState]');
    const [href, state] = (await asked.catch(() => [])) as string[];
    return href === url && state === 'complete';
  });
}

/** Puppeteer does not notice navigation to an extension's address either. */
async function tab(running: Running, start: string): Promise<View> {
  const page = await until(`the tab ${start}`, async () => {
    for (const one of (await running.driven.pages()).reverse()) {
      const href = await one.evaluate('location.href').catch(() => '');
      if (String(href).startsWith(start)) return one;
    }
    return undefined;
  });
  return view(running, page);
}

async function own(running: Running, path: string): Promise<View> {
  const url = `${running.origin}${path}`;
  await navigate(running, await createTab(running, false), url);
  return tab(running, url);
}

/** Evaluates behind everyone's back: at the extension's origin, with none of its code running. */
async function inBackRoom(running: Running, expression: string): Promise<unknown> {
  const context = await createTab(running, true);
  try {
    await navigate(running, context, `${running.origin}icons/16.png`);
    return await evaluateIn(running.wire, context, expression);
  } finally {
    await running.wire.send('browsingContext.close', { context });
  }
}

async function killWorker({ inWindow, id }: Running): Promise<void> {
  await inWindow(`WebExtensionPolicy.getByID('${id}').extension
    .terminateBackground({ ignoreDevToolsAttached: true })`);
}

/** Starts Firefox with the extension. */
export async function startFirefox(options: LaunchOptions): Promise<Firefox> {
  const profile = options.profile ?? makeProfile();
  const id = options.extension ? geckoId(options.extension) : '';
  const uuid = addressId(profile);
  const origin = options.extension ? `moz-extension://${uuid}/` : '';
  const driven = await launch(options, profile, id ? { [id]: uuid } : {});
  const wire = wireOf(driven);
  const inWindow = await chromeWindow(wire);
  if (options.extension) await driven.installExtension(resolve(options.extension));
  const running: Running = { driven, wire, inWindow, id, origin, pages: new Map() };
  return {
    kind: 'firefox',
    profile,
    origin,
    id,
    inWindow,
    open: (url) => open(running, url),
    own: (path) => own(running, path),
    tab: (start) => tab(running, start),
    popup: (timeout) => popup(running, timeout),
    popupNow: () => popupNow(running),
    clickIcon: (over) => clickIcon(running, over),
    evaluate: (expression) => inBackRoom(running, expression),
    killWorker: () => killWorker(running),
    crash: () => killDriven(driven),
    close: async () => {
      await driven.close();
      if (!options.profile) removeProfile(profile);
    },
  };
}
