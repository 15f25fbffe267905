import { useState } from 'preact/hooks';
import { type Channel, readChannel } from '../../domain/channel.ts';
import type { WeekSeen } from '../../domain/review.ts';
import { readSaleLine } from '../../domain/saleLine.ts';
import { logSale } from '../../storage/sales.ts';
import { amountWrong } from '../../ui/amount.ts';
import { channelName } from '../../ui/channelName.ts';
import { Field } from '../../ui/Field.tsx';
import { money } from '../../ui/format.ts';
import { FIGURES } from '../../ui/locale.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useChannels } from '../channels.ts';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';
import { attempt } from '../told.ts';

const said = words.reviewSteps.happened.sales;

/** Small sales of the week that nobody logged one by one: one line for each channel. */
export function SmallSales({ week }: { readonly week: WeekSeen }) {
  const channels = useChannels();
  const [channel, setChannel] = useState<Channel>('linkedin');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const save = async () => {
    const line = readSaleLine(text, FIGURES, week.currency);
    if (line.kind === 'unsure') return setWrong(said.unsure);
    if (line.kind === 'refused') return setWrong(amountWrong(line.reason, week.currency));
    if (line.minor <= 0) return setWrong(amountWrong('negative', week.currency));
    const origin = { leadId: null, sessionId: null, goalId: null } as const;
    const sale = { on: week.days.to, channel, amount: line.minor, count: line.count, ...origin };
    const told = said.done(line.count, money(line.minor, week.currency));
    const fate = await attempt(() => logSale(db, sale, now(), zone()), told);
    setWrong(fate === 'done' ? null : words.pages.failed.saving.what);
    if (fate === 'done') setText('');
  };
  return (
    <Section title={said.title} note={said.note}>
      <Statement>{said.statement}</Statement>
      <form
        class="review-say"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={said.channel}>
          {(control) => (
            <select
              {...control}
              value={channel}
              onChange={(event) => setChannel(chosen(event.currentTarget.value))}
            >
              {channels.map((one) => (
                <option key={one} value={one}>
                  {channelName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={said.line}
          hint={said.lineHint}
          error={wrong}
          text={text}
          onText={setText}
        />
        <button type="submit">{said.save}</button>
      </form>
    </Section>
  );
}

const chosen = (text: string): Channel => readChannel(text) ?? 'other';
