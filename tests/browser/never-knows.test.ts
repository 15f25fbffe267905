import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../support/build.ts';
import { SITES, type SiteName, urlOf } from '../support/practice/hosts.ts';
import type { SeenRequest } from '../support/sites.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import type { View } from '../support/view.ts';
import { pause } from '../support/wait.ts';

const NAMES = Object.keys(SITES) as SiteName[];

/** What the practice page has seen of itself. */
interface Practice {
  readonly events: string[];
}

/** Runs in the page's own world: everything a curious page could compare. */
function selfPortrait(): object {
  const named = (one: object) => Object.getOwnPropertyNames(one).sort();
  const look = (one: Element) => {
    const style = getComputedStyle(one);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  const functions = [fetch, XMLHttpRequest, WebSocket, addEventListener, history.pushState];
  const watched = [history.replaceState, Element.prototype.attachShadow, document.hasFocus];
  return {
    globals: named(globalThis),
    documentOwn: named(document),
    prototypes: [Window, Document, Element, HTMLElement, Event, Navigator].map((one) =>
      named(one.prototype),
    ),
    functions: [...functions, ...watched].map(String),
    html: document.documentElement.outerHTML.replace(/nonce="[^"]*"/g, ''),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    look: [document.documentElement, document.body].map(look),
    focus: document.activeElement?.nodeName,
    resources: performance.getEntriesByType('resource').map((one) => one.name),
    stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    seen: (globalThis as unknown as { practiceSeen: Practice }).practiceSeen,
  };
}

/** Every name that the built content script could give to an event. */
function wordsOfScript(): string[] {
  const script = readFileSync(join(DIST[BROWSER], 'content', 'watch.iife.js'), 'utf8');
  return [...new Set(script.match(/(?<=[`'"])[\w:.-]+(?=[`'"])/g))];
}

/**
 * Runs in a page: hears, as one would that has read the script, whatever a script makes up under
 * one of its words. An event of an unknown name is heard by nobody.
 */
function hearWords(words: readonly string[]): void {
  const { events } = (globalThis as unknown as { practiceSeen: Practice }).practiceSeen;
  const hear = ({ type, isTrusted }: Event) => {
    if (!isTrusted) events.push(`heard ${type}`);
  };
  for (const word of words) addEventListener(word, hear, { capture: true, passive: true });
}

/** The same short visit every time: look, scroll, go to messages, type, go back. */
async function visit(page: View, rest: number): Promise<object[]> {
  await page.run(hearWords, wordsOfScript());
  const portraits = [await page.run(selfPortrait)];
  await page.wheel(300);
  await page.press('link', 'messages');
  await page.fill('Write a message', 'Good morning');
  portraits.push(await page.run(selfPortrait));
  await page.press('link', 'feed');
  await pause(rest);
  portraits.push(await page.run(selfPortrait));
  return portraits;
}

function comparable(requests: readonly SeenRequest[]): string[] {
  return requests.map(({ method, url, headers }) => `${method} ${url} ${JSON.stringify(headers)}`);
}

async function portraitsOf(stage: Stage): Promise<{ [site: string]: object[] }> {
  const portraits: { [site: string]: object[] } = {};
  for (const name of NAMES) {
    const page = await stage.browser.open(`${urlOf(name, 'feed')}?observed`);
    // Once long enough for the first report and a checkpoint.
    portraits[name] = await visit(page, name === 'linkedin' ? 6_000 : 300);
    await page.close();
  }
  return portraits;
}

function filesOf(kind: typeof BROWSER): string[] {
  const entries = readdirSync(DIST[kind], { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DIST[kind].length + 1));
}

/** Runs in a page: which of these addresses it can read, show or run. */
async function reachable(urls: readonly string[]): Promise<string[]> {
  const loads = (tag: 'img' | 'script' | 'link', url: string) =>
    new Promise<boolean>((done) => {
      const one = document.createElement(tag);
      one.onload = () => done(true);
      one.onerror = () => done(false);
      if (tag === 'link') Object.assign(one, { rel: 'stylesheet', href: url });
      else Object.assign(one, { src: url });
      document.head.append(one);
    });
  const found: string[] = [];
  for (const url of urls) {
    const fetched = fetch(url, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    const ways = [fetched, loads('img', url), loads('script', url), loads('link', url)];
    if ((await Promise.all(ways)).includes(true)) found.push(url);
  }
  return found;
}

/** What a careless extension leaves behind; each by itself must show in the portrait. */
const MARKS: { readonly [name: string]: () => void } = {
  attribute: () => document.documentElement.setAttribute('data-watched', ''),
  element: () => document.body.append(document.createElement('div')),
  style: () => {
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  },
  global: () => {
    Object.assign(globalThis, { watched: true });
  },
  'wrapped function': () => {
    const before = history.pushState;
    history.pushState = (...all) => before.apply(history, all);
  },
  event: () => {
    document.dispatchEvent(new CustomEvent('watched'));
  },
  message: () => postMessage('watched', '*'),
  stored: () => sessionStorage.setItem('watched', '1'),
  'prevented key': () => {
    addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
    document.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true }));
  },
};

describe('the page never knows', () => {
  let stage: Stage;
  let without: { portraits: { [site: string]: object[] }; requests: string[] };

  beforeAll(async () => {
    const bare = await setStage(BROWSER, { bare: true });
    const portraits = await portraitsOf(bare).finally(() => bare.close());
    without = { portraits, requests: comparable(bare.sites.requests) };
    stage = await setStage(BROWSER);
  });
  afterAll(() => stage?.close());

  it('sees the same document, globals, events and requests as without the extension', async () => {
    stage.sites.requests.length = 0;
    const portraits = await portraitsOf(stage);
    for (const name of NAMES) expect(portraits[name], name).toEqual(without.portraits[name]);
    expect(comparable(stage.sites.requests)).toEqual(without.requests);
  });

  it.each(Object.keys(MARKS))('would be seen to know by a planted %s', async (name) => {
    const page = await stage.browser.open(`${urlOf('x', 'feed')}?observed`);
    const before = await page.run(selfPortrait);
    expect(await page.run(selfPortrait)).toEqual(before);
    await page.run(MARKS[name] ?? (() => undefined));
    await pause(100);
    expect(await page.run(selfPortrait)).not.toEqual(before);
    await page.close();
  });

  it('cannot read a single file of the extension', async () => {
    // A page without a policy of its own, so that only the browser stands in the way.
    const page = await stage.browser.open(`${urlOf('linkedin', 'feed')}?open`);
    const files = filesOf(BROWSER).map((file) => `${stage.browser.origin}${file}`);
    expect(files.length).toBeGreaterThan(5);
    expect(await page.run(reachable, files)).toEqual([]);
    const control = ['https://www.morning-news.example/practice/anyone'];
    expect(await page.run(reachable, control)).toEqual(control);
  });
});
