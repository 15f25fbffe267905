import { useEffect, useRef, useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import { channelsWith } from '../domain/channel.ts';
import { readPastDay } from '../domain/entryDay.ts';
import type { Failure, PopupRequest } from '../protocol/popup.ts';
import { Field } from '../ui/Field.tsx';
import { duration } from '../ui/timeText.ts';
import { type ReadTime, readTypedTime, type TypedTime } from '../ui/typedTime.ts';
import { knownLead } from '../ui/words/knownLead.ts';
import { channelName } from './channelName.ts';
import { useDraft } from './draft.ts';
import { useKeys } from './keys.ts';
import { NotSaved } from './NotSaved.tsx';
import { sent } from './once.ts';
import type { Shown } from './shown.ts';
import type { Typed } from './typed.ts';

const said = knownLead.time;
const SECONDS_IN_MINUTE = 60;

interface TypedForm extends Typed, TypedTime {
  readonly on: string;
}

/** "30 min networking": time on a channel that no computer sees. */
export function TimeForm({ view, goHome }: Shown) {
  const draft = useDraft('time', async () => ({
    time: '',
    channel: '',
    on: view.today,
    note: '',
  }));
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const time = useRef<HTMLInputElement>(null);
  useEffect(() => time.current?.focus(), [draft.typed === null]);
  useKeys({});
  const { typed } = draft;
  if (typed === null) return null;
  const { request, channel, understood, wrong } = readForm(typed, view.today);
  const shown = tried ? wrong : {};
  const save = sent(async () => {
    setTried(true);
    if (request === null) return;
    const reply = await askWorker(request);
    if (reply.kind === 'failed') return setFailed(reply.why);
    await draft.drop();
    const spent = duration(request.minutes * SECONDS_IN_MINUTE);
    await goHome(said.saved(spent, channelName(request.channel)), reply);
  });
  return (
    <form onSubmit={save} noValidate autoComplete="off">
      <div class="ask">
        <div>
          <h1>{said.title}</h1>
          <p class="small quiet">{said.why}</p>
        </div>
        <Field label={said.howLong} hint={understood ?? said.hint} error={shown.time}>
          {(control) => (
            <input
              {...control}
              ref={time}
              value={typed.time}
              onInput={(event) => draft.change({ time: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={said.channel}>
          {(control) => (
            <select
              {...control}
              value={channel}
              onChange={(event) => draft.change({ channel: event.currentTarget.value })}
            >
              {channelsWith(view.sites).map((one) => (
                <option key={one} value={one}>
                  {channelName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={said.on} error={shown.on}>
          {(control) => (
            <input
              {...control}
              type="date"
              max={view.today}
              value={typed.on}
              onInput={(event) => draft.change({ on: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={said.note} error={shown.note}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              value={typed.note}
              onInput={(event) => draft.change({ note: event.currentTarget.value })}
            />
          )}
        </Field>
        {failed && <NotSaved what="time" why={failed} text={`${typed.time} ${typed.note}`} />}
        <div class="do">
          <button type="submit" class="first">
            {said.save}
          </button>
          <button type="button" onClick={() => void goHome()}>
            {knownLead.back}
          </button>
        </div>
      </div>
    </form>
  );
}

interface ReadForm extends Pick<ReadTime, 'channel' | 'understood'> {
  readonly request: Extract<PopupRequest, { kind: 'log time' }> | null;
  readonly wrong: { readonly time?: string; readonly on?: string; readonly note?: string };
}

function readForm(typed: TypedForm, today: string): ReadForm {
  const { minutes, channel, note, understood } = readTypedTime(typed, channelName);
  const on = readPastDay(typed.on, today);
  const wrong = {
    ...(minutes === null ? { time: said.wrong } : {}),
    ...(on.kind === 'refused' ? { on: said.onWrong } : {}),
    ...(note.kind === 'refused' ? { note: knownLead.lineWrong } : {}),
  };
  if (minutes === null || on.kind === 'refused' || note.kind === 'refused')
    return { request: null, channel, understood, wrong };
  const request = { kind: 'log time', channel, on: on.value, minutes, note: note.value } as const;
  return { request, channel, understood, wrong };
}
