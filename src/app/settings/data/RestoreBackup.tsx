import { useState } from 'preact/hooks';
import { tellSettingsChanged } from '../../../browser/messages.ts';
import type { Settings } from '../../../domain/settings.ts';
import {
  previewRestore,
  RESTORE_WAYS,
  type RestoreWay,
  restore,
  type TablePreview,
} from '../../../storage/restore.ts';
import type { Backup } from '../../../transfer/backup/backup.ts';
import { count } from '../../../ui/format.ts';
import { useLive } from '../../../ui/live.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/words.ts';
import { db } from '../../store.ts';
import { copyEverything } from './copies.ts';
import { Ways } from './Ways.tsx';

const said = words.data.keeping.restore;

/** A backup that is open: whose it is, what would change, and the button that does it. */
export function RestoreBackup({
  backup,
  settings,
  onClose,
}: {
  readonly backup: Backup;
  readonly settings: Settings;
  readonly onClose: () => void;
}) {
  const [way, setWay] = useState<RestoreWay>(isForeign(backup, settings) ? 'leads only' : 'merge');
  const [fate, setFate] = useState<'none' | 'working' | 'failed'>('none');
  const preview = useLive(() => previewRestore(db, backup.tables, way), [backup, way]);
  const currency = currencyOf(backup);
  const unlike = way !== 'replace' && currency !== null && currency !== settings.currency;
  const changes = preview.kind === 'ready' ? preview.value : [];
  const go = async () => {
    setFate('working');
    try {
      await copyEverything('restore', changes.map(({ table }) => table).concat('deletions'));
      await restore(db, backup.tables, way);
      await tellSettingsChanged();
      say(said.done);
      onClose();
    } catch (error) {
      console.error(error);
      setFate('failed');
    }
  };
  return (
    <div class="import">
      <Ways
        legend={said.whose}
        ways={RESTORE_WAYS}
        labels={said.way}
        hints={said.hint}
        chosen={way}
        onWay={setWay}
      />
      {unlike && <p class="error">{said.otherCurrency(currency, settings.currency)}</p>}
      {preview.kind === 'ready' && changes.length === 0 && <p class="statement">{said.nothing}</p>}
      {changes.length > 0 && <Changes changes={changes} />}
      {fate === 'failed' && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="first"
          disabled={unlike || changes.length === 0 || fate === 'working'}
          onClick={() => void go()}
        >
          {said.go}
        </button>
        <button type="button" onClick={onClose}>
          {words.shared.cancel}
        </button>
      </div>
    </div>
  );
}

/** Made by records that have another name than these; the reader may know better. */
const isForeign = (backup: Backup, settings: Settings): boolean =>
  backup.profile !== null && settings.profile !== null && backup.profile !== settings.profile;

/** The backup's currency, if there are settings in it that say so. */
function currencyOf({ tables }: Backup): string | null {
  const [settings] = tables.settings as readonly { readonly currency?: string }[];
  return settings?.currency ?? null;
}

function Changes({ changes }: { readonly changes: readonly TablePreview[] }) {
  const { what, added, changed, gone } = said.head;
  const head = (
    <Row>
      <ColumnHead>{what}</ColumnHead>
      <ColumnHead kind="num">{added}</ColumnHead>
      <ColumnHead kind="num">{changed}</ColumnHead>
      <ColumnHead kind="num">{gone}</ColumnHead>
    </Row>
  );
  return (
    <Table kind="data-rows" caption={said.table} head={head}>
      {changes.map((one) => (
        <Row key={one.table}>
          <RowHead>
            {words.data.keeping.rows(one.table, one.added + one.changed + one.gone)}
          </RowHead>
          <Figure label={added}>{count(one.added)}</Figure>
          <Figure label={changed}>{count(one.changed)}</Figure>
          <Figure label={gone}>{count(one.gone)}</Figure>
        </Row>
      ))}
    </Table>
  );
}
