import { DayField, NumberField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useOwnPlatforms } from '../channels.ts';
import { ChannelField } from '../leads/ChannelField.tsx';
import type { Entry } from './EntryForm.tsx';
import type { WeeklyText } from './weeklyDraft.ts';

const said = words.leadsPage.spent;

/** What is written of hours that were the same week after week. */
export function WeeklyFields({
  entry: { text, change, errors: shown },
}: {
  readonly entry: Entry<WeeklyText>;
}) {
  return (
    <>
      <ChannelField
        label={said.channel}
        channel={text.channel}
        channels={useOwnPlatforms()}
        onChannel={(channel) => change({ channel })}
      />
      <NumberField
        label={said.hoursAWeek}
        error={shown.hours}
        text={text.hours}
        onText={(hours) => change({ hours })}
      />
      <DayField
        label={said.from}
        error={shown.from}
        text={text.from}
        onText={(from) => change({ from })}
      />
      <DayField
        label={said.until}
        error={shown.until}
        text={text.until}
        onText={(until) => change({ until })}
      />
    </>
  );
}
