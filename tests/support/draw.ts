import './setup.ts';
import { build } from './build.ts';
import { drawBadges, drawIcons } from './drawIcons.ts';
import { drawStore } from './drawStore.ts';
import { CHROMIUM, find, provide } from './programs.ts';
import { setStage } from './stage.ts';

// Draws the icons from their SVG, the badges, and the pictures for the stores from the sample data.
provide(CHROMIUM);
if (!find(CHROMIUM)) {
  console.error(
    'No Chromium, Chrome or Edge was found. Install one, or name its file in CHROMIUM.',
  );
  process.exit(1);
}
if (!build()) process.exit(1);
const stage = await setStage('chromium');
try {
  await drawIcons(stage.browser);
  await drawBadges(stage.browser);
  await drawStore(stage.browser);
} finally {
  await stage.close();
}
