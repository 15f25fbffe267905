import type { Page } from 'puppeteer-core';
import { type View, viewOf } from './view.ts';

/** A view of a page that Puppeteer drives. */
export function pageView(page: Page): View {
  return viewOf({
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    key: (name) => page.keyboard.press(name as 'Enter'),
    type: (text) => page.keyboard.type(text),
    wheel: (pixels) => page.mouse.wheel({ deltaY: pixels }),
    picture: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    front: () => page.bringToFront(),
    close: () => page.close(),
  });
}
