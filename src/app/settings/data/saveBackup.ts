import type { DeskClient } from '../../../transfer/desk/deskClient.ts';
import { words } from '../../../ui/words/allWords.ts';
import { now, today } from '../../today.ts';
import { saveFile } from './saveFile.ts';

const said = words.data.keeping;

/** Saves everything as a backup in the downloads; sealed if there is a passphrase. */
export async function saveBackup(
  desk: DeskClient,
  passphrase: string,
  tell: (share: number) => void,
): Promise<void> {
  const backup = await desk.ask('saveBackup', [passphrase, now()], tell);
  saveFile(backup, passphrase === '' ? said.fileName(today()) : said.sealedName(today()));
  await desk.ask('backedUp', []);
}
