import { MoneyField } from '../../ui/MoneyField.tsx';
import { Split } from '../../ui/Split.tsx';
import { DayField, TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { ChannelField } from '../leads/ChannelField.tsx';
import type { CostText } from './costDraft.ts';
import type { Entry } from './EntryForm.tsx';

const said = words.leadsPage.spent;

/** What is written of a cost. */
export function CostFields({
  entry: { text, change, errors: shown },
  currency,
}: {
  readonly entry: Entry<CostText>;
  readonly currency: string;
}) {
  return (
    <>
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
    </>
  );
}
