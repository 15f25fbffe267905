import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import { addCost } from '../../storage/costs.ts';
import { Split } from '../../ui/Split.tsx';
import { NotSaved } from '../../ui/Failed.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { DayField, TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/words.ts';
import { ChannelField } from '../leads/ChannelField.tsx';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { type CostText, firstCost, readCost } from './costDraft.ts';

const { spent: said, told } = words.leadsPage;

/** One more cost. It stands open below the others, since writing it down is all there is to do here. */
export function CostForm({ currency, today }: { readonly currency: string; readonly today: Day }) {
  const [text, setText] = useState<CostText>(() => firstCost(today));
  const [state, setState] = useState<'open' | 'wrong' | 'not saved'>('open');
  const { draft, errors } = readCost(text, currency, today);
  const shown = state === 'wrong' ? errors : {};
  const change = (part: Partial<CostText>) => setText({ ...text, ...part });
  const save = async () => {
    if (draft === null) return setState('wrong');
    const became = await attempt(() => addCost(db, draft, now()), told.costKept);
    setState(became === 'done' ? 'open' : 'not saved');
    if (became === 'done') setText(firstCost(today));
  };
  return (
    <form
      noValidate
      class="entry"
      aria-label={said.addCost}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{said.addCost}</h3>
      <div class="pair">
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
      </div>
      {state === 'not saved' && <NotSaved />}
      <div class="actions">
        <button type="submit">{said.saveCost}</button>
      </div>
    </form>
  );
}
