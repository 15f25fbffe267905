import type { Day } from '../../domain/calendar.ts';
import { addCost } from '../../storage/costs.ts';
import { useSure } from '../../ui/sure.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { CostFields } from './CostFields.tsx';
import { type CostText, firstCost, readCost } from './costDraft.ts';
import { EntryForm, useEntry } from './EntryForm.tsx';
import { sureCost } from './sureCost.ts';

const { spent: said, told } = words.leadsPage;

/** One more cost. It stands open below the others, since writing it down is all there is to do here. */
export function CostForm({
  currency,
  usual,
  today,
}: {
  readonly currency: string;
  /** What one sale usually brings, in minor units; `null` where it is not known. */
  readonly usual: number | null;
  readonly today: Day;
}) {
  const sure = useSure(usual, currency);
  const typed = useEntry(
    () => firstCost(today),
    (text: CostText) => readCost(text, currency, today),
    (draft) => attempt(() => addCost(db, draft, now()), told.costKept),
  );
  const entry = sureCost(typed, sure, currency, today);
  return (
    <EntryForm label={said.addCost} heading={said.addCost} entry={entry} submit={said.saveCost}>
      <CostFields entry={entry} currency={currency} />
    </EntryForm>
  );
}
