import type { Settings } from '../../../domain/settings.ts';
import { OWN_TABLES, type OwnTable, tableCsv } from '../../../transfer/own/ownTables.ts';
import { words } from '../../../ui/words/words.ts';
import { db } from '../../store.ts';
import { today } from '../../today.ts';
import { saveText } from './saveFile.ts';

const said = words.data.keeping.lists;

/** Each table as a list for spreadsheets. */
export function Lists({ settings: { currency } }: { readonly settings: Settings }) {
  const save = async (table: OwnTable) => {
    const rows: object[] = await db.table(table).toArray();
    const name = said.file(said.name[table], today());
    saveText(tableCsv(table, rows, currency), name, 'text/csv;charset=utf-8');
  };
  return (
    <details>
      <summary>{said.title}</summary>
      <div>
        <p class="hint">{said.hint}</p>
        <div class="actions lists">
          {OWN_TABLES.map((table) => (
            <button type="button" key={table} onClick={() => void save(table)}>
              {said.save(said.name[table])}
            </button>
          ))}
        </div>
      </div>
    </details>
  );
}
