import { CHANNELS } from '../domain/channel.ts';
import { Field } from '../ui/Field.tsx';
import { log } from './formWords.ts';
import { words } from './words.ts';

/** Where a lead or a sale comes from. */
export function ChannelField({
  channel,
  usual,
  error,
  onChannel,
}: {
  /** `''` while none is chosen. */
  readonly channel: string;
  /** The platform of this visit, or `''`. */
  readonly usual: string;
  readonly error?: string | undefined;
  readonly onChannel: (channel: string) => void;
}) {
  return (
    <Field label={log.channel} error={error}>
      {(control) => (
        <select
          {...control}
          value={channel}
          onChange={(event) => onChannel(event.currentTarget.value)}
        >
          {channel === '' && <option value="">{log.choose}</option>}
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {one === usual ? log.thisVisit(words.shared.channel[one]) : words.shared.channel[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
