import type { Day } from '../../domain/calendar.ts';
import { addCost } from '../../storage/costs.ts';
import { words } from '../../ui/words/words.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { CostFields } from './CostFields.tsx';
import { type CostText, firstCost, readCost } from './costDraft.ts';
import { EntryForm, useEntry } from './EntryForm.tsx';

const { spent: said, told } = words.leadsPage;

/** One more cost. It stands open below the others, since writing it down is all there is to do here. */
export function CostForm({ currency, today }: { readonly currency: string; readonly today: Day }) {
  const entry = useEntry(
    () => firstCost(today),
    (typed: CostText) => readCost(typed, currency, today),
    (draft) => attempt(() => addCost(db, draft, now()), told.costKept),
  );
  return (
    <EntryForm label={said.addCost} heading={said.addCost} entry={entry} submit={said.saveCost}>
      <CostFields entry={entry} currency={currency} />
    </EntryForm>
  );
}
