import type { Lead } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { CHOSEN_REASONS } from '../../domain/stage.ts';
import { moveLeadTo } from '../../storage/leadChanges.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { stageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { closeAsked, follow } from './asked.ts';

const { lost: said, reason: reasons, told } = words.leadsPage;

/** Why a lead is lost, one press for each reason. */
export function LostDialog({
  lead,
  settings,
}: {
  readonly lead: Lead;
  readonly settings: Settings;
}) {
  const lose = async (reason: (typeof CHOSEN_REASONS)[number]) => {
    closeAsked();
    follow.value = lead.id;
    await carryOut(
      () => moveLeadTo(db, lead.id, lead.stage, { to: 'lost', reason }, now()),
      told.moved(lead.name, stageName('lost', settings)),
    );
  };
  return (
    <Dialog title={said.title(lead.name)} onClose={closeAsked}>
      <p class="quiet">{said.hint}</p>
      <ul class="reasons">
        {CHOSEN_REASONS.map((reason) => (
          <li key={reason}>
            <button type="button" onClick={() => lose(reason)}>
              {reasons[reason]}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
