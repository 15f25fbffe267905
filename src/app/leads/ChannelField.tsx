import type { Channel } from '../../domain/channel.ts';
import { channelName } from '../../ui/channelName.ts';
import { Field } from '../../ui/Field.tsx';
import { useChannels } from '../channels.ts';

/** One of the channels. */
export function ChannelField({
  label,
  channel,
  channels: some,
  onChannel,
}: {
  readonly label: string;
  readonly channel: Channel;
  /** Those to choose from; every one where they are left out. */
  readonly channels?: readonly Channel[];
  readonly onChannel: (channel: Channel) => void;
}) {
  const all = useChannels();
  const known = some ?? all;
  // What was chosen before stays to be chosen, though its site be gone.
  const channels = known.includes(channel) ? known : [...known, channel];
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
              {channelName(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
