import { quietStage } from '../../support/acting.ts';
import { secondsOf, secondsTwice, settledVisits } from '../../support/attention.ts';
import { type Desktop, missingForDesktop, openDesktop } from '../../support/desktop.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { openWindow } from '../../support/reach.ts';
import { pause } from '../../support/wait.ts';
import { compared, type Figure, type Measurement } from '../measurement.ts';

const LEFT = { left: 0, top: 0, width: 790, height: 900 };
const RIGHT = { ...LEFT, left: 800 };
const [ONE, OTHER] = ['Feed | LinkedIn', 'Feed | X'];

/** Works in a window for so many seconds, with the mouse; how long it really was. */
async function workIn(desktop: Desktop, title: string, seconds: number): Promise<number> {
  const from = performance.now();
  await desktop.focus(title);
  while (performance.now() - from < seconds * 1000) {
    await desktop.wheel(title, 1);
    await pause(300);
  }
  return (performance.now() - from) / 1000;
}

async function play(desktop: Desktop): Promise<readonly Figure[]> {
  const screen = { headless: false, display: desktop.display };
  const stage = await quietStage('chromium', screen);
  const { browser, elsewhere } = stage;
  try {
    await openWindow(browser, urlOf('x', 'feed'), RIGHT);
    await openWindow(browser, urlOf('linkedin', 'feed'), LEFT);
    // What the opening itself brought is over once another window has had the focus for a while.
    await elsewhere.front();
    await pause(8_000);
    const before = await settledVisits(browser);
    const first = await workIn(desktop, ONE, 10);
    const second = await workIn(desktop, OTHER, 10);
    await elsewhere.front();
    const all = await settledVisits(browser, 15_000);
    const since = (platform: 'linkedin' | 'x') =>
      secondsOf(all, platform) - secondsOf(before, platform);
    const whole = since('linkedin') + since('x');
    return [
      compared('two windows, one focused: the first for 10 s', first, since('linkedin'), 1),
      compared('two windows, one focused: then the other for 10 s', second, since('x'), 1),
      compared('two windows, one focused: 20 s in all', first + second, whole, 1),
      compared('two windows: seconds counted twice', 0, secondsTwice(all), 0),
    ];
  } finally {
    await stage.close();
  }
}

export const twoWindows: Measurement = {
  name: 'two windows',
  run: async () => {
    const missing = missingForDesktop();
    if (missing.length > 0) {
      console.log(`Not measured: there is no ${missing.join(', ')} here.`);
      return [];
    }
    const desktop = await openDesktop();
    return play(desktop).finally(() => desktop.close());
  },
};
