import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { Failure, RunningView } from '../protocol/popup.ts';
import { Clock } from './Clock.tsx';
import { NotAnswered } from './Failed.tsx';
import { FollowUps } from './FollowUps.tsx';
import { goalTitle } from './goalText.ts';
import { useKeys } from './keys.ts';
import { LeaveButton, useLeave } from './Leave.tsx';
import { LogButtons } from './LogButtons.tsx';
import { Recognised } from './Recognised.tsx';
import { Standing } from './Standing.tsx';
import type { ShownAt } from './shown.ts';
import { words } from './words.ts';

/** A visit whose purpose is stated: what it is for, how far the plan is, what may come of it. */
export function Running(shown: ShownAt<RunningView>) {
  const { here, view, tab, show } = shown;
  const { running } = words.popup;
  const platform = words.shared.platform[here.platform];
  const leave = useLeave(tab, here.sessionId);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const endStanding = async () => {
    if (here.standing === null) return;
    const { id } = here.standing;
    const reply = await askWorker({ kind: 'end standing', id, tabId: tab.id });
    if (reply.kind === 'failed') setRefusal(reply.why);
    else await shown.goHome(words.popup.standing.ended);
  };
  useKeys({
    l: leave.byKey,
    a: () => show('lead'),
    s: () => show('sale'),
    c: () => show('change'),
    t: () => show('time'),
    ...(view.known === null ? {} : { k: () => show('known') }),
    ...(here.standing === null ? {} : { e: endStanding }),
  });
  return (
    <>
      <Recognised {...shown} />
      <Standing here={here} zone={view.zone} onEnd={endStanding} />
      {refusal !== null && <NotAnswered why={refusal} />}
      <div class="ask">
        <h1>{purposeTitle(here, view.currency)}</h1>
        <Clock here={here} />
        <Surfaces here={here} />
        {here.ifThen !== null && <p class="ifthen">{running.ifThen(here.ifThen)}</p>}
        <div class="do">
          <LogButtons view={view} show={show} />
          <LeaveButton
            leave={leave}
            label={running.leave(platform)}
            platform={platform}
            look="wide-one"
          />
        </div>
      </div>
      <div class="bottom">
        <button type="button" class="plain" aria-keyshortcuts="c" onClick={() => show('change')}>
          {running.change}
        </button>
        <FollowUps view={view} />
      </div>
    </>
  );
}

function purposeTitle(here: RunningView, currency: string | null): string {
  switch (here.purpose) {
    case 'goal':
      return here.goal === null ? words.popup.running.goalGone : goalTitle(here.goal, currency);
    case 'customer':
      return here.customer === null
        ? words.shared.purpose.customer
        : words.popup.running.customer(here.customer);
    case 'personal':
    case 'unstated':
      return words.shared.purpose[here.purpose];
  }
}

const SHOWN = 4;

function Surfaces({ here }: { readonly here: RunningView }) {
  const { bySurface, underAMinute } = words.popup.running;
  return (
    <table>
      <caption class="hidden">{bySurface}</caption>
      <tbody>
        {here.surfaces.slice(0, SHOWN).map(({ surface, seconds }) => (
          <tr key={surface}>
            <th scope="row">{words.shared.surface[surface]}</th>
            <td class="num">{seconds < 60 ? underAMinute : Math.floor(seconds / 60)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
