import type { KeyInput, Page } from 'puppeteer-core';
import { type View, viewOf } from './view.ts';

/** A view of a page that Puppeteer drives. */
export function pageView(page: Page): View {
  return viewOf({
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    key: (name) => pressKey(page, name),
    type: (text) => page.keyboard.type(text),
    wheel: (pixels) => page.mouse.wheel({ deltaY: pixels }),
    picture: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    front: () => page.bringToFront(),
    close: () => page.close(),
  });
}

/** `Shift+ArrowRight` holds Shift meanwhile. */
async function pressKey(page: Page, name: string): Promise<void> {
  const { keyboard } = page;
  const keys = name.split('+') as KeyInput[];
  for (const held of keys) await keyboard.down(held);
  try {
    for (const held of keys.toReversed()) await keyboard.up(held);
  } catch (error) {
    // A popup that the key closes is gone before the key comes up.
    if (!page.isClosed()) throw error;
  }
}
