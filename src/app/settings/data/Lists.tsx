import { useState } from 'preact/hooks';
import type { Settings } from '../../../domain/settings.ts';
import { OWN_TABLES, type OwnTable } from '../../../transfer/own/ownTables.ts';
import { words } from '../../../ui/words/allWords.ts';
import { today } from '../../today.ts';
import { saveFile } from './saveFile.ts';
import { useDesk } from './useDesk.ts';

const said = words.data.keeping.lists;

/** Each table as a list for spreadsheets. */
export function Lists({ settings: { currency } }: { readonly settings: Settings }) {
  const desk = useDesk();
  const [failed, setFailed] = useState(false);
  const save = async (table: OwnTable) => {
    setFailed(false);
    try {
      const list = await desk.ask('list', [table, currency]);
      saveFile(list, said.file(said.name[table], today()));
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
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
        {failed && (
          <p class="error" role="alert">
            {said.failed}
          </p>
        )}
      </div>
    </details>
  );
}
