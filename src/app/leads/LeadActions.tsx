import type { Lead } from '../../domain/lead.ts';
import { deleteLead } from '../../storage/leadChanges.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { asked } from './asked.ts';

const said = words.leadsPage.lead;

/** What else can be done with a lead. Deleting asks nothing: it can be taken back. */
export function LeadActions({ lead }: { readonly lead: Lead }) {
  return (
    <div class="actions">
      <button
        type="button"
        class="plain"
        onClick={() => {
          asked.value = { kind: 'edit', lead };
        }}
      >
        {said.edit}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() =>
          carryOut(
            () => deleteLead(db, lead.id, now()),
            words.leadsPage.told.leadDeleted(lead.name),
          )
        }
      >
        {said.delete}
      </button>
    </div>
  );
}
