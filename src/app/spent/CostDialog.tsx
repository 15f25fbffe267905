import type { Day } from '../../domain/calendar.ts';
import type { Cost } from '../../domain/cost.ts';
import { changeCost } from '../../storage/costs.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSure } from '../../ui/sure.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { CostFields } from './CostFields.tsx';
import { type CostText, readCost, textOfCost } from './costDraft.ts';
import { EntryForm, useEdit } from './EntryForm.tsx';
import { sureCost } from './sureCost.ts';

const { spent: said, told } = words.leadsPage;

/** What is written of a cost, to be put right. */
export function CostDialog({
  cost,
  currency,
  usual,
  today,
  onClose,
}: {
  /** The cost as it was when the form was opened. */
  readonly cost: Cost;
  readonly currency: string;
  /** What one sale usually brings, in minor units; `null` where it is not known. */
  readonly usual: number | null;
  readonly today: Day;
  readonly onClose: () => void;
}) {
  const sure = useSure(usual, currency, cost.amount);
  const typed = useEdit({
    row: cost,
    textOf: (row) => textOfCost(row, currency),
    read: (text: CostText) => readCost(text, currency, today),
    write: (seen, draft) => attempt(() => changeCost(db, seen, draft, now()), told.costChanged),
    again: ({ id }) => db.costs.get(id),
    onDone: onClose,
  });
  const entry = sureCost(typed, sure, currency, today);
  return (
    <Dialog title={said.editCost} onClose={onClose}>
      <EntryForm label={said.editCost} entry={entry} submit={said.saveCost} first>
        <CostFields entry={entry} currency={currency} />
      </EntryForm>
    </Dialog>
  );
}
