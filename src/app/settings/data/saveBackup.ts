import { readTables } from '../../../storage/replace.ts';
import { changeSettings, readSettings } from '../../../storage/settings.ts';
import { SCHEMA, writeBackup } from '../../../transfer/backup/backup.ts';
import { seal } from '../../../transfer/backup/seal.ts';
import { words } from '../../../ui/words/words.ts';
import { db } from '../../store.ts';
import { now, today } from '../../today.ts';
import { saveFile } from './saveFile.ts';

const said = words.data.keeping;

/** Everything as a backup. With the first one the records get a name, so that they are known again. */
export async function makeBackup(): Promise<Blob> {
  const { profile } = await readSettings(db);
  await changeSettings(db, { profile: profile ?? crypto.randomUUID(), backedUpAt: now() }, now());
  const settings = await readSettings(db);
  const tables = await readTables(db);
  return writeBackup({ schema: SCHEMA, madeAt: now(), profile: settings.profile, tables });
}

/** Saves a backup in the downloads; sealed if there is a passphrase. */
export async function saveBackup(passphrase: string): Promise<void> {
  const backup = await makeBackup();
  if (passphrase === '') saveFile(backup, said.fileName(today()));
  else saveFile(await seal(backup, passphrase), said.sealedName(today()));
}
