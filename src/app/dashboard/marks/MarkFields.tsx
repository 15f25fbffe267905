import { channelName } from '../../../ui/channelName.ts';
import { Field } from '../../../ui/Field.tsx';
import { DayField, TextField } from '../../../ui/TextField.tsx';
import { words } from '../../../ui/words/words.ts';
import { useChannels } from '../../channels.ts';
import type { Entry } from '../../spent/EntryForm.tsx';
import type { MarkText } from './markDraft.ts';

const said = words.dashboard.marks;

/** The day, the channel and what changed. */
export function MarkFields({
  entry: { text, change, errors },
}: {
  readonly entry: Entry<MarkText>;
}) {
  const channels = useChannels();
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
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {channelName(channel)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
