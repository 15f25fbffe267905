import { writeFileSync } from 'node:fs';
import type { Browser as Driven } from 'puppeteer-core';
import type { Spot } from './find.ts';

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** The part of WebDriver BiDi's connection that Puppeteer does not offer by its own methods. */
export interface Wire {
  send(method: string, words: object): Promise<{ readonly result: unknown }>;
}

/** Puppeteer keeps the connection to itself; there is no other way to Firefox's own window. */
export function wireOf(driven: Driven): Wire {
  return (driven as unknown as { connection: Wire }).connection;
}

/** The JSON value of an expression in a document of Firefox; promises are awaited. */
export async function evaluateIn(
  wire: Wire,
  context: string,
  expression: string,
): Promise<unknown> {
  const { result } = await wire.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
    userActivation: false,
  });
  const { type, result: value, exceptionDetails } = result as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return value?.value === undefined ? undefined : JSON.parse(value.value);
}

/** Firefox's own window, whose scripts may do what a person at the machine may. */
export async function chromeWindow(wire: Wire): Promise<(expression: string) => Promise<unknown>> {
  const { result } = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';
  return (expression) => evaluateIn(wire, context, expression);
}

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/**
 * An expression for Firefox's window that runs a frame script beside the popup's document and gives
 * what it sends back. WebDriver does not list popups, so this is the only way in.
 */
function besidePopup(script: string): string {
  const body = `(async () => {
    const window = content, document = content.document;
    try { sendAsyncMessage('worthwhile', { value: JSON.stringify(await (${script})) }); }
    catch (error) { sendAsyncMessage('worthwhile', { error: String(error) }); }
  })()`;
  return `new Promise((done, failed) => {
    const popup = ${POPUP};
    const manager = popup?.messageManager;
    if (!manager) return failed(new Error('The popup is closed.'));
    // A popup that closes meanwhile takes its answer along.
    const watch = setInterval(() => {
      if (popup.isConnected) return;
      clearInterval(watch);
      failed(new Error('The popup is closed.'));
    }, 50);
    const answer = ({ data }) => {
      clearInterval(watch);
      manager.removeMessageListener('worthwhile', answer);
      data.error ? failed(new Error(data.error)) : done(data.value && JSON.parse(data.value));
    };
    manager.addMessageListener('worthwhile', answer);
    manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(body)}`)}, false);
  })`;
}

function sendKey(name: string): string {
  return `(() => {
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(content);
    const event = new content.KeyboardEvent('', { key: ${JSON.stringify(name)} });
    tip.keydown(event);
    tip.keyup(event);
  })()`;
}

/** Drives the open popup of Firefox: real events, made beside its document. */
export function popupDriver(inWindow: (expression: string) => Promise<unknown>) {
  const beside = (script: string) => inWindow(besidePopup(script));
  return {
    evaluate: beside,
    click: async (x: number, y: number) => {
      const send = (kind: string) =>
        `content.synthesizeMouseEvent('${kind}', ${x}, ${y}, { button: 0, clickCount: 1 })`;
      await beside(`[${['mousemove', 'mousedown', 'mouseup'].map(send)}].length`);
    },
    drag: async (from: Spot, to: Spot) => {
      const send = (kind: string, { x, y }: Spot) =>
        `content.synthesizeMouseEvent('${kind}', ${x}, ${y}, { button: 0, clickCount: 1 })`;
      const way = [send('mousedown', from), send('mousemove', to), send('mouseup', to)];
      await beside(`[${way}].length`);
    },
    key: async (name: string) => {
      await beside(sendKey(name));
    },
    type: async (text: string) => {
      for (const key of text) await beside(sendKey(key));
    },
    wheel: async (pixels: number) => {
      await beside(`content.scrollBy(0, ${pixels})`);
    },
    picture: async (file: string) => {
      const picture = await inWindow(`(async () => {
        const shot = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = shot.width;
        canvas.height = shot.height;
        canvas.getContext('2d').drawImage(shot, 0, 0);
        return canvas.toDataURL().split(',')[1];
      })()`);
      writeFileSync(file, Buffer.from(String(picture), 'base64'));
    },
    front: async () => {},
    close: async () => {
      await inWindow(`${POPUP}?.closest('panel')?.hidePopup()`);
    },
  };
}

/** An expression: the address of the popup that is open and loaded, or nothing. */
export const OPEN_POPUP = `(() => {
  const popup = ${POPUP};
  const open = popup?.closest('panel')?.state === 'open';
  return open && popup.currentURI.scheme === 'moz-extension' ? popup.currentURI.spec : null;
})()`;
