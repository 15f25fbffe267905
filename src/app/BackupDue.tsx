import { backupStanding } from '../domain/backup.ts';
import { firstRecord } from '../storage/firstRecord.ts';
import { readSettings } from '../storage/settings.ts';
import { day } from '../ui/format.ts';
import { useLive } from '../ui/live.ts';
import { words } from '../ui/words/words.ts';
import { addressOf } from './route.ts';
import { inSample } from './sample/mode.ts';
import { db } from './store.ts';
import { today, zone } from './today.ts';

const said = words.backupDue;

/** One line that says that a backup is due, and where it is saved; nothing while none is. */
export function BackupDue() {
  const read = useLive(
    async () => backupStanding(await readSettings(db), await firstRecord(db), today(), zone()),
    [],
  );
  if (inSample || read.kind !== 'ready' || !read.value.due) return null;
  const { last } = read.value;
  return (
    <p class="hint" role="status">
      {last === null ? said.never : said.due(day(last))}{' '}
      <a href={addressOf('settings', { part: 'data' })}>{said.save}</a>
    </p>
  );
}
