import { isAlive } from './extension.ts';
import type { Scene } from './scene.ts';
import { watch } from './watch.ts';

/** The extension's own world in the page, which no script of the page can see. */
const world = globalThis as { worthwhile?: Scene };

// A script that comes second to a world yields to one that watches, and takes over from an orphan.
// A page that is made ready in advance is hidden until it is shown, and so has no visit.
if (isAlive() && !world.worthwhile?.close) world.worthwhile = watch();
