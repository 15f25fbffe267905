import { tellSettingsChanged } from '../../../browser/messages.ts';
import type { OwnSite } from '../../../domain/ownSite.ts';
import { putSitesBack } from '../../../storage/ownSites.ts';
import { offerUndo, say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';

const said = words.sites;

/**
 * Changes the sites, tells the worker and offers to take it back; says so where it was not written.
 * @param write gives the sites as they were before
 * @param back what else taking it back needs
 */
export async function changeSites(
  write: () => Promise<readonly OwnSite[]>,
  sentence: string,
  back: () => Promise<unknown> = async () => {},
): Promise<void> {
  try {
    const before = await write();
    await tellSettingsChanged();
    offerUndo(sentence, async () => {
      await back();
      await putSitesBack(db, before, now());
      await tellSettingsChanged();
      return null;
    });
  } catch (error) {
    console.error(error);
    say(said.notKept);
  }
}
