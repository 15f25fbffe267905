import puppeteer, { type Browser as Driven, type Page, type Target } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { pageView } from './pages.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { CHROMIUM, find } from './programs.ts';
import { readTable, writeTable } from './store.ts';
import { call, type View } from './view.ts';
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

/** Starts Chromium, Chrome or Edge with the extension. */
export async function startChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = options.profile ?? makeProfile();
  const driven = await launch(options, profile);
  const pages = new Map<View, Page>();
  const view = (page: Page) => {
    const made = pageView(page);
    pages.set(made, page);
    return made;
  };
  const pageOf = (made: View) => {
    const page = pages.get(made);
    if (!page) throw new Error('This view belongs to another browser.');
    return page;
  };
  const origin = options.extension
    ? new URL('/', (await driven.waitForTarget(isWorker)).url()).href
    : '';
  const popups = () =>
    driven.targets().filter((one) => one.url().startsWith(`${origin}popup.html`));
  const openPopupNow = async () => {
    const target = popups().at(-1);
    return target && view(await target.asPage());
  };
  const popup = (timeout = 20_000) => until('the popup to open', openPopupNow, timeout);

  const open = async (url: string) => {
    const page = await driven.newPage();
    await page.goto(url);
    return view(page);
  };
  // A picture of the extension's own: its origin, and none of its code running.
  const inBackRoom = async (expression: string) => {
    const session = await driven.target().createCDPSession();
    const url = `${origin}icons/16.png`;
    const { targetId } = await session.send('Target.createTarget', { url, background: true });
    try {
      const target = await driven.waitForTarget(
        (one) => (one as Target & { _targetId: string })._targetId === targetId,
      );
      const page = await target.page();
      if (!page) throw new Error('The back room has no page.');
      await until('the back room', async () => page.url() === url);
      return await page.evaluate(expression);
    } finally {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    }
  };

  return {
    kind: 'chromium',
    profile,
    origin,
    driven,
    pageOf,
    open,
    popup,
    openPopupNow,
    clickIcon: async (tab) => {
      await pageOf(tab).bringToFront();
      const extension = [...(await driven.extensions()).values()][0];
      if (!extension) throw new Error('There is no extension to click on.');
      await extension.triggerAction(pageOf(tab));
      return popup();
    },
    app: (hash) => open(`${origin}app.html${hash}`),
    tab: async (start) => {
      const target = await driven.waitForTarget((one) => one.url().startsWith(start));
      const page = await target.page();
      if (!page) throw new Error(`${start} is no tab.`);
      return view(page);
    },
    rows: (table) => inBackRoom(call(readTable, [table])) as ReturnType<Browser['rows']>,
    put: async (table, rows) => {
      await inBackRoom(call(writeTable, [table, rows]));
    },
    killWorker: async () => {
      const worker = await driven.targets().find(isWorker)?.worker();
      await worker?.close();
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
