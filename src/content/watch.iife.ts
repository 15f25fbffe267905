import { isAlive } from './extension.ts';
import type { Scene } from './scene.ts';
import { watch } from './watch.ts';

/** The extension's own world in the page, which no script of the page can see. */
const world = globalThis as { worthwhile?: Scene };

/** A script that comes second to a world yields to one that watches, and takes over from an orphan. */
function begin(): void {
  if (!world.worthwhile?.close) world.worthwhile = watch();
}

if (isAlive()) {
  // A page that is made ready in advance is not looked at before it is shown.
  if ((document as { prerendering?: boolean }).prerendering)
    addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
