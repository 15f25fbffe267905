import type { Day } from '../../domain/calendar.ts';
import { CHANNELS, type Channel } from '../../domain/channel.ts';
import { readPastDay } from '../../domain/entryDay.ts';
import { readMinutes } from '../../domain/entryMinutes.ts';
import { readLine } from '../../domain/entryText.ts';
import { PLATFORMS } from '../../domain/platform.ts';
import { addEffort, type EffortDraft } from '../../storage/efforts.ts';
import { DayField, TextField } from '../../ui/TextField.tsx';
import { duration } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { ChannelField } from '../leads/ChannelField.tsx';
import { DAY_WRONG } from '../leads/touchDraft.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { EntryForm, useEntry } from './EntryForm.tsx';

const { spent: said, told, wrong } = words.leadsPage;
const SECONDS_IN_MINUTE = 60;
const MINUTES_IN_DAY = 24 * 60;

/** The channels nobody watches come first; the platforms may be logged too. */
const LOGGED: readonly Channel[] = [
  'networking',
  ...CHANNELS.filter((channel) => !isWatched(channel) && channel !== 'networking'),
  ...PLATFORMS,
];

function isWatched(channel: Channel): boolean {
  return PLATFORMS.some((platform) => platform === channel);
}

interface EffortText {
  readonly channel: Channel;
  readonly time: string;
  readonly on: string;
  readonly note: string;
}

type Errors = { readonly [field in keyof EffortText]?: string };

/** "30 min networking". */
export function EffortForm({ today }: { readonly today: Day }) {
  const first: EffortText = { channel: 'networking', time: '', on: today, note: '' };
  const entry = useEntry(
    () => first,
    (typed: EffortText) => readEffort(typed, today),
    (draft) => attempt(() => addEffort(db, draft, now()), keptText(draft)),
  );
  const { text, change, errors: shown } = entry;
  return (
    <EntryForm label={said.saveTime} heading={said.saveTime} entry={entry} submit={said.saveTime}>
      <TextField
        label={said.time}
        hint={said.timeHint}
        error={shown.time}
        text={text.time}
        onText={(time) => change({ time })}
      />
      <ChannelField
        label={said.channel}
        channel={text.channel}
        channels={LOGGED}
        onChannel={(channel) => change({ channel })}
      />
      <DayField label={said.on} error={shown.on} text={text.on} onText={(on) => change({ on })} />
      <TextField
        label={said.what}
        error={shown.note}
        text={text.note}
        onText={(note) => change({ note })}
      />
    </EntryForm>
  );
}

function keptText({ minutes, channel }: EffortDraft): string {
  const time = duration(minutes * SECONDS_IN_MINUTE);
  return told.timeKept(time, words.shared.channel[channel]);
}

function readEffort(
  text: EffortText,
  today: Day,
): { readonly draft: EffortDraft | null; readonly errors: Errors } {
  const time = readMinutes(text.time);
  const on = readPastDay(text.on, today);
  const note = readLine(text.note);
  const minutes = time.kind === 'read' ? time.value : 0;
  const inADay = minutes > 0 && minutes <= MINUTES_IN_DAY;
  const errors: Errors = {
    ...(inADay ? {} : { time: wrong.minutes }),
    ...(on.kind === 'refused' ? { on: DAY_WRONG[on.reason] } : {}),
    ...(note.kind === 'refused' ? { note: wrong.tooLong } : {}),
  };
  if (!inADay || on.kind === 'refused' || note.kind === 'refused') return { draft: null, errors };
  const rest = { every: 'once', to: null, kind: 'logged' } as const;
  return {
    draft: { channel: text.channel, on: on.value, minutes, note: note.value, ...rest },
    errors,
  };
}
