import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser as Driven, type Page, type Target } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { pageView } from './pages.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { CHROMIUM, find } from './programs.ts';
import type { View } from './view.ts';
import { until } from './wait.ts';

const FLAGS = [
  '--no-sandbox',
  '--ignore-certificate-errors',
  '--window-size=1280,900',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/** Puppeteer's own view of the browser is needed where a measurement goes deeper than a person does. */
export interface Chromium extends Browser {
  readonly kind: 'chromium';
  readonly driven: Driven;
  pageOf(view: View): Page;
}

function launch(options: LaunchOptions, profile: string): Promise<Driven> {
  const executablePath = find(CHROMIUM);
  if (!executablePath) throw new Error('Chromium was not found; name its file in CHROMIUM.');
  const proxy = [
    `--proxy-server=127.0.0.1:${options.proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
  ];
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    enableExtensions: options.extension ? [options.extension] : true,
    pipe: true,
    args: [...FLAGS, ...(options.proxyPort ? proxy : [])],
  });
}

const isWorker = (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** A running browser, and the pages that views were made of. */
interface Running {
  readonly driven: Driven;
  readonly origin: string;
  readonly pages: Map<View, Page>;
}

function view({ pages }: Running, page: Page): View {
  const made = pageView(page);
  pages.set(made, page);
  return made;
}

function pageBehind({ pages }: Running, made: View): Page {
  const page = pages.get(made);
  if (!page) throw new Error('This view belongs to another browser.');
  return page;
}

async function open(running: Running, url: string): Promise<View> {
  const page = await running.driven.newPage();
  await page.goto(url);
  return view(running, page);
}

async function tab(running: Running, start: string): Promise<View> {
  const target = await running.driven.waitForTarget((one) => one.url().startsWith(start));
  const page = await target.page();
  if (!page) throw new Error(`${start} is no tab.`);
  return view(running, page);
}

async function popupNow(running: Running): Promise<View | undefined> {
  const start = `${running.origin}popup.html`;
  const target = running.driven.targets().findLast((one) => one.url().startsWith(start));
  return target && view(running, await target.asPage());
}

function popup(running: Running, timeout = 20_000): Promise<View> {
  return until('the popup to open', () => popupNow(running), timeout);
}

async function clickIcon(running: Running, over: View): Promise<View> {
  const page = pageBehind(running, over);
  await page.bringToFront();
  const [extension] = (await running.driven.extensions()).values();
  if (!extension) throw new Error('There is no extension to click on.');
  await extension.triggerAction(page);
  return popup(running);
}

/** Evaluates behind everyone's back: at the extension's origin, with none of its code running. */
async function inBackRoom({ driven, origin }: Running, expression: string): Promise<unknown> {
  const session = await driven.target().createCDPSession();
  const url = `${origin}icons/16.png`;
  const before = new Set(driven.targets());
  const { targetId } = await session.send('Target.createTarget', { url, background: true });
  try {
    const target = await driven.waitForTarget((one) => one.url() === url && !before.has(one));
    const page = await target.page();
    if (page === null) throw new Error('The back room has no page.');
    // The target has its address before its document is there: until then storage is refused.
    await until('the back room', async () => {
      const state = page.evaluate('location.href + document.readyState').catch(() => '');
      return (await state) === `${url}complete`;
    });
    return await page.evaluate(expression);
  } finally {
    await session.send('Target.closeTarget', { targetId });
    await session.detach();
  }
}

async function killWorker({ driven }: Running): Promise<void> {
  // After a reload of the extension the driver still lists the worker that is gone.
  const worker = await driven.targets().findLast(isWorker)?.worker();
  await worker?.close();
}

/** Kills the browser's own process and waits until it is gone. */
export async function killDriven(driven: Driven): Promise<void> {
  const child = driven.process();
  const gone = new Promise((ended) => child?.once('exit', ended));
  child?.kill('SIGKILL');
  await gone;
}

/** A fresh profile; an unpacked extension may start again after a reload only in a developer's. */
function developersProfile(): string {
  const profile = makeProfile();
  const preferences = { extensions: { ui: { developer_mode: true } } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Starts Chromium, Chrome or Edge with the extension. */
export async function startChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = options.profile ?? developersProfile();
  const driven = await launch(options, profile);
  const worker = options.extension ? await driven.waitForTarget(isWorker) : undefined;
  const origin = worker ? new URL('/', worker.url()).href : '';
  const running: Running = { driven, origin, pages: new Map() };
  return {
    kind: 'chromium',
    profile,
    origin,
    driven,
    pageOf: (made) => pageBehind(running, made),
    open: (url) => open(running, url),
    own: (path) => open(running, `${origin}${path}`),
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
