import type { Day } from '../../domain/calendar.ts';
import { addCost } from '../../storage/costs.ts';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Split } from '../../ui/Split.tsx';
import { DayField, TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/words.ts';
import { ChannelField } from '../leads/ChannelField.tsx';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
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
  const { text, change, errors: shown } = entry;
  return (
    <EntryForm label={said.addCost} heading={said.addCost} entry={entry} submit={said.saveCost}>
      <TextField
        label={said.what}
        error={shown.note}
        text={text.note}
        onText={(note) => change({ note })}
      />
      <ChannelField
        label={said.channel}
        channel={text.channel}
        onChannel={(channel) => change({ channel })}
      />
      <MoneyField
        label={said.amount}
        error={shown.amount}
        currency={currency}
        text={text.amount}
        onText={(amount) => change({ amount })}
      />
      <Split
        legend={said.every}
        choices={(['once', 'month'] as const).map((value) => ({
          value,
          label: said.everyName[value],
        }))}
        chosen={text.every}
        onChoice={(every) => change({ every })}
      />
      <DayField
        label={said.from}
        error={shown.from}
        text={text.from}
        onText={(from) => change({ from })}
      />
      <DayField
        label={said.to}
        hint={text.every === 'month' ? said.toHint : said.toOnceHint}
        error={shown.to}
        text={text.to}
        onText={(to) => change({ to })}
      />
    </EntryForm>
  );
}
