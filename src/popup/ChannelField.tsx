import { type Channel, channelsWith } from '../domain/channel.ts';
import { Field } from '../ui/Field.tsx';
import { channelName } from './channelName.ts';
import { log } from './formWords.ts';

/** Where a lead or a sale comes from. */
export function ChannelField({
  channel,
  usual,
  sites,
  error,
  onChannel,
}: {
  /** `''` while none is chosen. */
  readonly channel: string;
  /** The platform of this visit, or `''`. */
  readonly usual: string;
  /** The sites of hers to choose from beside the rest. */
  readonly sites: readonly Channel[];
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
          {channelsWith(sites).map((one) => (
            <option key={one} value={one}>
              {one === usual ? log.thisVisit(channelName(one)) : channelName(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
