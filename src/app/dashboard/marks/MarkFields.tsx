import { CHANNELS } from '../../../domain/channel.ts';
import { Field } from '../../../ui/Field.tsx';
import { DayField, TextField } from '../../../ui/TextField.tsx';
import { words } from '../../../ui/words/words.ts';
import type { Entry } from '../../spent/EntryForm.tsx';
import type { MarkText } from './markDraft.ts';

const said = words.dashboard.marks;

/** The day, the channel and what changed. */
export function MarkFields({
  entry: { text, change, errors },
}: {
  readonly entry: Entry<MarkText>;
}) {
  return (
    <>
      <TextField
        label={said.note}
        text={text.note}
        error={errors.note}
        onText={(note) => change({ note })}
      />
      <DayField label={said.on} text={text.on} error={errors.on} onText={(on) => change({ on })} />
      <Field label={said.channel}>
        {(control) => (
          <select
            {...control}
            value={text.channel}
            onChange={(event) => change({ channel: event.currentTarget.value })}
          >
            <option value="">{said.everywhere}</option>
            {CHANNELS.map((channel) => (
              <option key={channel} value={channel}>
                {words.shared.channel[channel]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
