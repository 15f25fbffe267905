import { backup } from './cost/backup.ts';
import { bigFile } from './cost/bigFile.ts';
import { cpu } from './cost/cpu.ts';
import { dashboard } from './cost/dashboard.ts';
import { fiveYears } from './cost/fiveYears.ts';
import { leads } from './cost/leads.ts';
import { pageLoad } from './cost/pageLoad.ts';
import { popup } from './cost/popup.ts';
import { review } from './cost/review.ts';
import { script } from './cost/script.ts';
import { sizes } from './cost/sizes.ts';
import { smooth } from './cost/smooth.ts';
import { steady } from './cost/steady.ts';
import type { Measurement } from './measurement.ts';
import { oracle } from './oracle.ts';
import { active } from './time/active.ts';
import { asleep } from './time/asleep.ts';
import { away } from './time/away.ts';
import { browserKilled } from './time/browserKilled.ts';
import { clockSet } from './time/clockSet.ts';
import { frozen } from './time/frozen.ts';
import { idle } from './time/idle.ts';
import { interleavings } from './time/interleavings.ts';
import { mutedClip } from './time/mutedClip.ts';
import { reloaded } from './time/reloaded.ts';
import { scripted } from './time/scripted.ts';
import { surfaces } from './time/surfaces.ts';
import { twoWindows } from './time/twoWindows.ts';
import { video } from './time/video.ts';
import { workerKilled } from './time/workerKilled.ts';
import { typingThrough } from './typingThrough.ts';

const TIME = [active, away, surfaces, twoWindows, workerKilled, browserKilled, idle, video].concat([
  scripted,
  mutedClip,
  clockSet,
  frozen,
  reloaded,
  asleep,
  interleavings,
]);

/** Everything that is measured, in the order of the table. */
export const MEASUREMENTS: readonly Measurement[] = [
  ...TIME,
  script,
  sizes,
  pageLoad,
  popup,
  typingThrough,
  dashboard,
  leads,
  review,
  steady,
  cpu,
  fiveYears,
  smooth,
  bigFile,
  oracle,
  backup,
];
