import { type Channel, isPlatform } from '../../domain/channel.ts';
import { channelName } from '../../ui/channelName.ts';
import { DayField, TextField } from '../../ui/TextField.tsx';
import { readTypedTime } from '../../ui/typedTime.ts';
import { words } from '../../ui/words/allWords.ts';
import { useChannels } from '../channels.ts';
import { ChannelField } from '../leads/ChannelField.tsx';
import type { Entry } from './EntryForm.tsx';
import type { EffortText } from './effortDraft.ts';

const said = words.leadsPage.spent;

/** The channels nobody watches come first; the platforms may be logged too. */
const logged = (channels: readonly Channel[]): readonly Channel[] => [
  'networking',
  ...channels.filter((channel) => !isPlatform(channel) && channel !== 'networking'),
  ...channels.filter(isPlatform),
];

/** What is written of the time of one day. */
export function EffortFields({
  entry: { text, change, errors: shown },
}: {
  readonly entry: Entry<EffortText>;
}) {
  const { channel, understood } = readTypedTime(text, channelName);
  return (
    <>
      <TextField
        label={said.time}
        hint={understood ?? said.timeHint}
        error={shown.time}
        text={text.time}
        onText={(time) => change({ time })}
      />
      <ChannelField
        label={said.channel}
        channel={channel}
        channels={logged(useChannels())}
        onChannel={(chosen) => change({ channel: chosen })}
      />
      <DayField label={said.on} error={shown.on} text={text.on} onText={(on) => change({ on })} />
      <TextField
        label={said.what}
        error={shown.note}
        text={text.note}
        onText={(note) => change({ note })}
      />
    </>
  );
}
