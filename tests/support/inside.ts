import type { CDPSession, Page, Protocol, Target } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** The worlds of content scripts in a page, which a driver does not see by itself: one, or one more for each reload. */
async function ownWorlds(session: CDPSession): Promise<readonly number[]> {
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  return worlds
    .filter(({ origin }) => origin.startsWith('chrome-extension://'))
    .map(({ id }) => id);
}

/** What a content script listens to in its page. */
interface Listening {
  readonly type: string;
  readonly passive: boolean;
}

/** Everything that content scripts listen to on the window of a page, by the names of the events. */
export async function listeningIn(page: Page): Promise<readonly Listening[]> {
  const session = await page.createCDPSession();
  try {
    const all: Listening[] = [];
    for (const contextId of await ownWorlds(session)) {
      const words = { contextId, expression: 'window' };
      const { objectId = '' } = (await session.send('Runtime.evaluate', words)).result;
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
      all.push(...listeners.map(({ type, passive }) => ({ type, passive })));
    }
    return all.toSorted((one, other) => one.type.localeCompare(other.type));
  } finally {
    await session.detach();
  }
}

/** Evaluates in the content script's own world. */
export async function inScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const [contextId] = await ownWorlds(session);
    if (contextId === undefined) throw new Error('No content script runs in this page.');
    const words = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', words);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await session.detach();
  }
}

const isWorkerOf = (origin: string, target: Target): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(origin);

const workerOf = ({ driven, origin }: Chromium): Target | undefined =>
  driven.targets().findLast((target) => isWorkerOf(origin, target));

/** Evaluates in the worker, which has to be awake. */
export async function inWorker(browser: Chromium, expression: string): Promise<unknown> {
  const worker = await workerOf(browser)?.worker();
  if (!worker) throw new Error('The worker is not awake.');
  return worker.evaluate(expression);
}

/** Bytes of JavaScript that the worker holds; it has to be awake. */
export async function heapOfWorker(browser: Chromium): Promise<number> {
  const worker = await workerOf(browser)?.worker();
  if (!worker) throw new Error('The worker is not awake.');
  await worker.client.send('HeapProfiler.collectGarbage');
  return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
}

/** Switches the extension off and on again with all its tabs open, as an update does. */
export async function reloadExtension(browser: Chromium): Promise<void> {
  const { driven, origin } = browser;
  const old = workerOf(browser);
  const isNew = (one: Target) => isWorkerOf(origin, one) && one !== old;
  const fresh = driven.waitForTarget(isNew);
  // The worker is gone before it can answer.
  await inWorker(browser, 'void setTimeout(() => chrome.runtime.reload())');
  await fresh;
}
