import { CHANNELS, type Channel } from '../../domain/channel.ts';
import { Field } from '../../ui/Field.tsx';
import { words } from '../../ui/words/words.ts';

/** One of the channels. */
export function ChannelField({
  label,
  channel,
  channels = CHANNELS,
  onChannel,
}: {
  readonly label: string;
  readonly channel: Channel;
  readonly channels?: readonly Channel[];
  readonly onChannel: (channel: Channel) => void;
}) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={channel}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChannel(channels.find((one) => one === value) ?? channel);
          }}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {words.shared.channel[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
