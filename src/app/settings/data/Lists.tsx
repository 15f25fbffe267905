import type { Settings } from '../../../domain/settings.ts';
import { OWN_TABLES, type OwnTable } from '../../../transfer/own/ownTables.ts';
import { words } from '../../../ui/words/words.ts';
import { today } from '../../today.ts';
import { saveFile } from './saveFile.ts';
import { useDesk } from './useDesk.ts';

const said = words.data.keeping.lists;

/** Each table as a list for spreadsheets. */
export function Lists({ settings: { currency } }: { readonly settings: Settings }) {
  const desk = useDesk();
  const save = async (table: OwnTable) => {
    const list = await desk.ask('list', [table, currency]);
    saveFile(list, said.file(said.name[table], today()));
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
