import type { Instant } from '../../domain/calendar.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Database } from '../../storage/database.ts';
import { restoreSnapshot } from '../../storage/goingBack.ts';
import { part, parts } from '../../storage/progress.ts';
import { FACT_TABLES, readTables, rowsGiven, rowsStored, WRITING } from '../../storage/replace.ts';
import {
  isForeign,
  previewRestore,
  type RestoreWay,
  restore,
  type TablePreview,
} from '../../storage/restore.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import type { Snapshot, SnapshotDatabase } from '../../storage/snapshots.ts';
import { type Backup, type BackupRefusal, SCHEMA, writeBackup } from '../backup/backup.ts';
import { openBackup, seal } from '../backup/seal.ts';
import type { Progress } from '../csv/encoding.ts';
import { type OwnTable, tableCsv } from '../own/ownTables.ts';
import { copyFirst } from './steps.ts';

/** What is told of a backup that is open; its rows stay where they were read. */
export interface OpenBackup {
  readonly madeAt: Instant;
  readonly profile: string | null;
  /** `null` where there are no settings in it that say so. */
  readonly currency: string | null;
  readonly rows: { readonly [table: string]: number };
}

export type Opened =
  | { readonly kind: 'open'; readonly backup: OpenBackup }
  | { readonly kind: 'refused'; readonly why: BackupRefusal };

/** Backups in and out. One that was opened last is the one that is restored. */
export function backupWorks(db: Database, copies: SnapshotDatabase) {
  let open: Backup | null = null;
  let made: Pick<Settings, 'profile' | 'backedUpAt'> | null = null;
  const opened = (): Backup => {
    if (open === null) throw new Error('No backup is open.');
    return open;
  };
  return {
    saveBackup: async (tell: Progress, passphrase: string, now: Instant) => {
      const { file, profile } = await save(db, passphrase, now, tell);
      made = { profile, backedUpAt: now };
      return file;
    },
    /** The backup made last is in the reader's hands; one that was stopped on the way is none. */
    backedUp: async (_: Progress) => {
      if (made?.backedUpAt) await changeSettings(db, made, made.backedUpAt);
    },
    list: async (_: Progress, table: OwnTable, currency: string) =>
      new Blob([tableCsv(table, await db.table(table).toArray(), currency)], {
        type: 'text/csv;charset=utf-8',
      }),
    openBackup: async (tell: Progress, file: File, passphrase: string | null): Promise<Opened> => {
      open = null;
      const read = await openBackup(file, passphrase, tell);
      if (read.kind === 'refused') return read;
      open = read.backup;
      return { kind: 'open', backup: summaryOf(read.backup) };
    },
    previewRestore: (tell: Progress, way: RestoreWay): Promise<readonly TablePreview[]> =>
      previewRestore(db, opened().tables, way, tell),
    restore: async (tell: Progress, way: RestoreWay, now: Instant) => {
      const { tables, profile } = opened();
      if (way !== 'leads only' && isForeign(profile, (await readSettings(db)).profile))
        throw new Error('Of a backup of another person only the leads are taken.');
      const [own, coming] = [await rowsStored(db), rowsGiven(tables)];
      const writing = own + coming * WRITING;
      const [comparing, copying, restoring] = parts(tell, [own + coming, 2 * own, writing]);
      const changes = await previewRestore(db, tables, way, comparing);
      const touched = changes.map(({ table }) => table);
      const order = { what: '', tables: [...touched, 'deletions'], now };
      await copyFirst(db, copies, { reason: 'restore', ...order }, copying);
      await restore(db, tables, way, restoring);
    },
    goBack: (tell: Progress, snapshot: Snapshot) => restoreSnapshot(db, copies, snapshot, tell),
  };
}

function summaryOf({ madeAt, profile, tables }: Backup): OpenBackup {
  const [settings] = tables.settings as readonly Partial<Settings>[];
  const rows = FACT_TABLES.map((table) => [table, tables[table].length]);
  return {
    madeAt,
    profile,
    currency: settings?.currency ?? null,
    rows: Object.fromEntries(rows),
  };
}

/** With the first backup the records get a name, so that they are known again. */
async function save(db: Database, passphrase: string, now: Instant, tell: Progress) {
  const profile = (await readSettings(db)).profile ?? crypto.randomUUID();
  const tables = await readTables(db, part(tell, 0, 0.5));
  const [settings] = tables.settings as readonly Settings[];
  // The backup says of itself that it was made, and the store only once it is.
  const updatedAt = Math.max(now, (settings?.updatedAt ?? 0) + 1);
  const stamped = { ...(await readSettings(db)), profile, backedUpAt: now, updatedAt };
  const backup = { schema: SCHEMA, madeAt: now, profile };
  const file = await writeBackup(
    { ...backup, tables: { ...tables, settings: [stamped] } },
    part(tell, 0.5, 0.9),
  );
  const whole = passphrase === '' ? file : await seal(file, passphrase);
  tell(1);
  return { file: whole, profile };
}
