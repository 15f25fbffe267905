import type { Chromium } from '../support/chromium.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

/** Where a window lies on the screen, in pixels. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Opens an address in a window of its own, in front. */
export async function openWindow(
  { driven, tab }: Chromium,
  url: string,
  bounds: Bounds,
): Promise<View> {
  const session = await driven.target().createCDPSession();
  await session.send('Target.createTarget', { url, newWindow: true, ...bounds });
  await session.detach();
  const page = await tab(url);
  await until('the page to load', () => page.run(() => document.readyState === 'complete'));
  return page;
}
