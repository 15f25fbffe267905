import { useEffect, useRef, useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { AskingView, Failure, RunningView } from '../protocol/popup.ts';
import { answerOf, type Form, firstForm, hourToOffer } from './choice.ts';
import { Due } from './Due.tsx';
import { NotAnswered } from './Failed.tsx';
import { Holds } from './Holds.tsx';
import { useKeys } from './keys.ts';
import { LeaveButton, useLeave } from './Leave.tsx';
import { Plan } from './Plan.tsx';
import { Purposes, purposeKeys } from './Purposes.tsx';
import { Recognised } from './Recognised.tsx';
import type { ShownAt } from './shown.ts';
import { words } from './words.ts';

/** The question: what this visit is for, for how long, and what then. */
export function Asking(shown: ShownAt<AskingView | RunningView>) {
  const { here, view, tab } = shown;
  const offer = view.due === null ? '' : words.popup.ask.ifThenDue(view.due.name);
  const [form, setForm] = useState(() =>
    firstForm(here, offer, hourToOffer(Date.now(), view.zone)),
  );
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [page, setPage] = useState(0);
  const change = (changed: Partial<Form>) => setForm((before) => ({ ...before, ...changed }));
  const leave = useLeave(tab, here.sessionId);
  const ref = useRef<HTMLFormElement>(null);
  useFirstFocus(ref);
  const purposes = { here, currency: view.currency, page, onPage: setPage, ref };
  useKeys({
    ...purposeKeys(purposes),
    l: leave.byKey,
    ...(view.known === null ? {} : { k: () => shown.show('known') }),
  });

  const start = async (event: Event) => {
    event.preventDefault();
    const now = Date.now();
    const answer = answerOf(form, here, tab.id, { today: view.today, zone: view.zone, now });
    if (answer === null) return;
    const reply = await askWorker(answer);
    if (reply.kind === 'failed') setRefusal(reply.why);
    else window.close();
  };
  const platform = words.shared.platform[here.platform];
  return (
    <form ref={ref} onSubmit={start} autoComplete="off">
      {view.known === null ? (
        here.kind === 'asking' && <Due view={view} />
      ) : (
        <Recognised {...shown} />
      )}
      <div class="ask">
        <Purposes
          {...purposes}
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
            {here.kind === 'running' ? words.popup.ask.change : words.popup.ask.start}
          </button>
          <LeaveButton leave={leave} label={words.popup.ask.leave(platform)} platform={platform} />
        </div>
      </div>
      <div class="bottom">
        <Holds here={here} form={form} onChange={change} />
        {here.kind === 'asking' && <NotToday {...shown} onRefused={setRefusal} />}
      </div>
    </form>
  );
}

/** The first answer has the focus, so that arrows, digits and Enter work at once. */
function useFirstFocus(ref: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    const radios = ref.current?.querySelectorAll<HTMLInputElement>('.choices input');
    const first = [...(radios ?? [])].find((radio) => radio.checked) ?? radios?.[0];
    first?.focus();
  }, [ref]);
}

/** How much of today went here already; four goals and a follow-up leave no room for it. */
function todayNote(here: AskingView | RunningView, hasRoom: boolean): string | null {
  return hasRoom || here.goals.length <= 2
    ? words.popup.ask.today(here.sessionsToday, Math.floor(here.secondsToday / 60))
    : null;
}

interface NotTodayProps extends ShownAt<AskingView | RunningView> {
  readonly onRefused: (why: Failure) => void;
}

function NotToday({ here, tab, onRefused }: NotTodayProps) {
  const notToday = async () => {
    const { sessionId } = here;
    const reply = await askWorker({ kind: 'not today', tabId: tab.id, sessionId });
    if (reply.kind === 'failed') onRefused(reply.why);
    else window.close();
  };
  return (
    <button type="button" class="plain" onClick={notToday}>
      {words.popup.ask.notToday}
    </button>
  );
}
