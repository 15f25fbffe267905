import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { AskingView, Failure, RunningView } from '../protocol/popup.ts';
import { channelName } from './channelName.ts';
import { answerOf, type Form, firstForm, hourToOffer } from './choice.ts';
import { NotAnswered } from './Failed.tsx';
import { Holds } from './Holds.tsx';
import { useKeys } from './keys.ts';
import { Later } from './Later.tsx';
import { LeaveButton, useLeave } from './Leave.tsx';
import { LessButton } from './LessButton.tsx';
import { LogButtons } from './LogButtons.tsx';
import { pageOf } from './offered.ts';
import { sent } from './once.ts';
import { Plan } from './Plan.tsx';
import { Purposes, purposeKeys } from './Purposes.tsx';
import { bandOf } from './screens.ts';
import type { ShownAt } from './shown.ts';
import { todayNote } from './todayNote.ts';
import { words } from './words.ts';

type Props = ShownAt<AskingView | RunningView>;

/** The question: what this visit is for, for how long, and what then. */
export function Asking(shown: Props) {
  const { here, view, tab } = shown;
  const [form, change] = useForm(shown);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [page, setPage] = useState(() => pageOf(here.goals, form.chosen));
  const leave = useLeave(tab, here.sessionId);
  const ref = useRef<HTMLFormElement>(null);
  useFirstFocus(ref);
  const answers = { goals: here.goals, page, onPage: setPage, ref };
  useKeys({ ...purposeKeys(answers), l: leave.byKey, ...logKeys(shown) });

  const start = sent(async () => {
    const now = Date.now();
    const answer = answerOf(form, here, tab.id, { today: view.today, zone: view.zone, now });
    if (answer === null) return;
    const reply = await askWorker(answer);
    if (reply.kind === 'failed') setRefusal(reply.why);
    else window.close();
  });
  const platform = channelName(here.platform);
  const isAsking = here.kind === 'asking';
  const band = bandOf(view, shown.why);
  // What has failed needs the room.
  const isCalm = refusal === null && view.storingFailsSince === null;
  return (
    <form ref={ref} onSubmit={start} autoComplete="off">
      {band !== null && (view.known !== null || (isAsking && isCalm)) && (
        <Later load={band} with={shown} />
      )}
      <div class="ask">
        <Purposes
          {...answers}
          view={view}
          question={words.popup.ask.question(platform)}
          note={todayNote(here, view.due === null)}
          chosen={form.chosen}
          customer={form.customer}
          onChange={change}
        />
        <Plan form={form} onChange={change} />
        {refusal !== null && <NotAnswered why={refusal} />}
        <div class="do">
          <button type="submit" class="first">
            {isAsking ? words.popup.ask.start : words.popup.ask.change}
          </button>
          <LeaveButton leave={leave} label={words.popup.ask.leave(platform)} platform={platform} />
        </div>
      </div>
      <div class="bottom">
        <Holds here={here} form={form} onChange={change} />
        {isAsking && <LessButton {...shown} />}
        {isAsking && <LogButtons {...shown} looks={['plain', 'plain']} byKey={!shown.byItself} />}
      </div>
    </form>
  );
}

/** What is chosen so far, kept while something is logged in between. */
function useForm({ here, view, kept }: Props) {
  const [form, setForm] = useState(() => {
    const offer = view.due === null ? '' : words.popup.ask.ifThenDue(view.due.name);
    const before = kept.current?.sessionId === here.sessionId ? kept.current.form : null;
    return before ?? firstForm(here, offer, hourToOffer(Date.now(), view.zone), view.logsFirst);
  });
  // Before the next key: one that shows a form would drop an effect that still waits.
  useLayoutEffect(() => {
    kept.current = { sessionId: here.sessionId, form };
  }, [form]);
  const change = (changed: Partial<Form>) => setForm((before) => ({ ...before, ...changed }));
  return [form, change] as const;
}

/** Letters begin words: over a page in which somebody may be typing none of these is a choice. */
function logKeys({ here, view, show, byItself }: Props) {
  return {
    ...(here.kind === 'running' || byItself
      ? {}
      : { a: () => show('lead'), s: () => show('sale') }),
    ...(view.known === null ? {} : { k: () => show('known') }),
  };
}

/** The first answer has the focus, so that arrows, digits and Enter work at once. */
function useFirstFocus(ref: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    const radios = ref.current?.querySelectorAll<HTMLInputElement>('.choices input');
    const first = [...(radios ?? [])].find((radio) => radio.checked) ?? radios?.[0];
    first?.focus();
  }, [ref]);
}
