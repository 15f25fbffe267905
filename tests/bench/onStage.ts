import { type Quiet, type Quietly, quietStage } from '../support/acting.ts';
import type { Figure } from './measurement.ts';

/** Does a scenario in a fresh Chromium with the extension, and ends the browser whatever happens. */
export async function onQuietStage(
  options: Quietly,
  play: (stage: Quiet<'chromium'>) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const stage = await quietStage('chromium', options);
  try {
    return await play(stage);
  } finally {
    await stage.close();
  }
}
