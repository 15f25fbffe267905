import { useState } from 'preact/hooks';
import { type Channel, readChannel } from '../../domain/channel.ts';
import type { Effort } from '../../domain/cost.ts';
import { readPastDay } from '../../domain/entryDay.ts';
import { readMinutes } from '../../domain/entryMinutes.ts';
import { addEffort } from '../../storage/efforts.ts';
import { channelName } from '../../ui/channelName.ts';
import { Field } from '../../ui/Field.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useChannels } from '../channels.ts';
import { db } from '../store.ts';
import { now, today } from '../today.ts';
import { carryOut } from '../told.ts';
import { Logged } from './Logged.tsx';

const said = words.sessions.byHand;
const KINDS: readonly Effort['kind'][] = ['logged', 'phone', 'before'];
const MINUTES_IN_DAY = 24 * 60;

/** Time that no browser sees, added and listed. */
export function ByHand() {
  return (
    <>
      <AddTime />
      <Logged />
    </>
  );
}

interface Draft {
  readonly channel: Channel;
  readonly on: string;
  readonly minutes: string;
  readonly kind: Effort['kind'];
  readonly note: string;
}

function AddTime() {
  const channels = useChannels();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [isWrong, setWrong] = useState(false);
  const errors = isWrong ? errorsOf(draft) : {};
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const add = async () => {
    const minutes = readMinutes(draft.minutes);
    const failed = Object.keys(errorsOf(draft)).length > 0;
    setWrong(failed);
    if (failed || minutes.kind === 'refused') return;
    const { channel, on, kind } = draft;
    const effort = { channel, on, kind, minutes: minutes.value, note: draft.note.trim() };
    const write = () => addEffort(db, { ...effort, every: 'once', to: null }, now());
    if ((await carryOut(write, said.added)) === 'done') setDraft(emptyDraft());
  };
  return (
    <form
      class="by-hand in-a-row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={said.channel}>
        {(control) => (
          <select
            {...control}
            value={draft.channel}
            onChange={(event) => change({ channel: channelOf(event.currentTarget.value) })}
          >
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {channelName(channel)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={said.kind}>
        {(control) => (
          <select
            {...control}
            value={draft.kind}
            onChange={(event) => change({ kind: kindOf(event.currentTarget.value) })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {said.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={said.day} error={errors.on}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today()}
            value={draft.on}
            onInput={(event) => change({ on: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={said.minutes} hint={said.minutesHint} error={errors.minutes}>
        {(control) => (
          <input
            {...control}
            class="num"
            autoComplete="off"
            value={draft.minutes}
            onInput={(event) => change({ minutes: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={said.what}>
        {(control) => (
          <input
            {...control}
            maxLength={2000}
            value={draft.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <button type="submit">{said.add}</button>
    </form>
  );
}

const emptyDraft = (): Draft => ({
  channel: 'networking',
  on: today(),
  minutes: '',
  kind: 'logged',
  note: '',
});

function errorsOf({ on, minutes }: Draft): { readonly [field in 'on' | 'minutes']?: string } {
  const entry = readMinutes(minutes);
  return {
    ...(readPastDay(on, today()).kind === 'refused' ? { on: said.wrong.day } : {}),
    ...(entry.kind === 'refused' ? { minutes: said.wrong[entry.reason] } : {}),
    ...(entry.kind === 'read' && entry.value === 0 ? { minutes: said.wrong.nothing } : {}),
    ...(entry.kind === 'read' && entry.value > MINUTES_IN_DAY
      ? { minutes: said.wrong['too many'] }
      : {}),
  };
}

const channelOf = (text: string): Channel => readChannel(text) ?? 'other';
const kindOf = (text: string): Effort['kind'] => KINDS.find((kind) => kind === text) ?? 'logged';
