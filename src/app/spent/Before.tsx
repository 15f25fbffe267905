import { addDays, type Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import { readPastDay } from '../../domain/entryDay.ts';
import { PLATFORMS } from '../../domain/platform.ts';
import { addEffort, type EffortDraft } from '../../storage/efforts.ts';
import { readHours } from '../../ui/amount.ts';
import { oneDecimal } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { DayField, NumberField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/words.ts';
import { ChannelField } from '../leads/ChannelField.tsx';
import { DAY_WRONG } from '../leads/touchDraft.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { EntryForm, useEntry } from './EntryForm.tsx';

const { spent: said, told, wrong } = words.leadsPage;
const MINUTES_IN_HOUR = 60;
const EXAMPLE_HOURS = 6.5;
const USUAL_WEEKS = 12;

interface BeforeText {
  readonly channel: Channel;
  readonly hours: string;
  readonly from: string;
  readonly until: string;
}

type Errors = { readonly [field in keyof BeforeText]?: string };

/** Hours of the weeks before the recorder was there; stated, and marked as such wherever they count. */
export function Before({ today }: { readonly today: Day }) {
  const entry = useEntry(
    () => firstBefore(today),
    (typed: BeforeText) => readBefore(typed, today),
    (draft) =>
      attempt(
        () => addEffort(db, draft, now()),
        told.phoneKept(words.shared.channel[draft.channel]),
      ),
    (typed) => ({ ...typed, hours: '' }),
  );
  const { text, change, errors: shown } = entry;
  return (
    <Section title={said.before}>
      <p class="prose">{said.beforeWhy}</p>
      <EntryForm label={said.before} entry={entry} submit={said.saveBefore}>
        <ChannelField
          label={said.channel}
          channel={text.channel}
          channels={PLATFORMS}
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
      </EntryForm>
    </Section>
  );
}

const firstBefore = (today: Day): BeforeText => ({
  channel: 'linkedin',
  hours: '',
  from: addDays(today, -7 * USUAL_WEEKS),
  until: addDays(today, -1),
});

function readBefore(
  text: BeforeText,
  today: Day,
): { readonly draft: EffortDraft | null; readonly errors: Errors } {
  const hours = readHours(text.hours);
  const from = readPastDay(text.from, today);
  const until = readPastDay(text.until, today);
  const backwards = from.kind === 'read' && until.kind === 'read' && until.value < from.value;
  const errors: Errors = {
    ...(hours.kind === 'wrong' ? { hours: hours.how } : {}),
    ...(hours.kind === 'none' ? { hours: words.hours.wrong(oneDecimal(EXAMPLE_HOURS)) } : {}),
    ...(from.kind === 'refused' ? { from: DAY_WRONG[from.reason] } : {}),
    ...(until.kind === 'refused' ? { until: DAY_WRONG[until.reason] } : {}),
    ...(backwards ? { until: wrong.endBeforeStart } : {}),
  };
  const read = hours.kind === 'value' && from.kind === 'read' && until.kind === 'read';
  if (!read || backwards) return { draft: null, errors };
  const minutes = Math.round(hours.value * MINUTES_IN_HOUR);
  const rest = { every: 'week', kind: 'before', note: '' } as const;
  return {
    draft: { channel: text.channel, on: from.value, to: until.value, minutes, ...rest },
    errors,
  };
}
