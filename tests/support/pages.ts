import type { KeyInput, Mouse, Page } from 'puppeteer-core';
import type { Spot } from './find.ts';
import { type View, viewOf } from './view.ts';

/** What a browser needs so that a thing that is dragged is dropped, once the mouse is up. */
type LetGo = (page: Page, at: Spot) => Promise<void>;

/** A view of a page that Puppeteer drives. */
export function pageView(page: Page, letGo: LetGo = async () => {}): View {
  return viewOf({
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await dragWith(page.mouse, from, to);
      await letGo(page, to);
    },
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

/** A browser takes a press for a drag only once the mouse has moved a little, and then looks at each step. */
const STEPS = 8;

async function dragWith(mouse: Mouse, from: Spot, to: Spot): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: STEPS });
  // Whether it may be dropped there the page is asked once more, after it was told that it is there.
  await mouse.move(to.x + 2, to.y + 2, { steps: 2 });
  await mouse.move(to.x, to.y, { steps: 2 });
  await mouse.up();
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
