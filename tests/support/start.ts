import './setup.ts';
import { build } from './build.ts';
import { guidedRun } from './guided.ts';
import { openForUse } from './in-use.ts';
import { CHROMIUM, FIREFOX, find, provide } from './programs.ts';

const words = process.argv.slice(2);

/** Whether there is a screen that a person looks at. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

provide(CHROMIUM);
if (!find(CHROMIUM) && !find(FIREFOX)) provide(FIREFOX);
const kind = words.includes('firefox') || !find(CHROMIUM) ? 'firefox' : 'chromium';
if (!find(kind === 'firefox' ? FIREFOX : CHROMIUM)) {
  console.error(
    'No Chromium, Chrome, Edge or Firefox was found. Install one, or name its file in CHROMIUM or FIREFOX.',
  );
  process.exit(1);
}
if (!build()) process.exit(1);
if (hasDisplay() && !words.includes('guided')) await openForUse(kind);
else await guidedRun(kind);
