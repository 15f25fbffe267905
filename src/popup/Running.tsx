import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { Failure, PopupView, RunningView } from '../protocol/popup.ts';
import { popupLater } from '../ui/words/popupLater.ts';
import { Clock } from './Clock.tsx';
import { channelName } from './channelName.ts';
import { Due } from './Due.tsx';
import { NotAnswered } from './Failed.tsx';
import { FollowUps } from './FollowUps.tsx';
import { goalTitle } from './goalText.ts';
import { Keyed } from './Keyed.tsx';
import { useKeys } from './keys.ts';
import { Later } from './Later.tsx';
import { LeaveButton, useLeave } from './Leave.tsx';
import { LessButton } from './LessButton.tsx';
import { LogButtons } from './LogButtons.tsx';
import { Standing } from './Standing.tsx';
import { recognised, reviewReady } from './screens.ts';
import type { ShownAt } from './shown.ts';
import { words } from './words.ts';

/** A visit whose purpose is stated: what it is for, how far the plan is, what may come of it. */
export function Running(shown: ShownAt<RunningView>) {
  const { here, view, tab, show, byItself } = shown;
  const { running, standing } = popupLater;
  const platform = channelName(here.platform);
  const leave = useLeave(tab, here.sessionId);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const endStanding = async () => {
    if (here.standing === null) return;
    const { id } = here.standing;
    const reply = await askWorker({ kind: 'end standing', id, tabId: tab.id });
    if (reply.kind === 'failed') setRefusal(reply.why);
    else await shown.goHome(standing.ended);
  };
  useKeys({
    l: leave.byKey,
    // Letters begin words: over a page in which somebody may be typing none of these is a choice.
    ...(byItself ? {} : { a: () => show('lead'), s: () => show('sale'), c: () => show('change') }),
    ...(byItself || view.known === null ? {} : { k: () => show('known') }),
    ...(byItself || here.standing === null ? {} : { e: endStanding }),
  });
  return (
    <>
      {view.known !== null && <Later load={recognised} with={shown} />}
      {view.known === null && view.review !== null && <Later load={reviewReady} with={shown} />}
      {shown.why === 'follow-up' && <Due {...shown} />}
      <Standing here={here} zone={view.zone} onEnd={endStanding} byKey={!byItself} />
      {refusal !== null && <NotAnswered why={refusal} />}
      <div class="ask">
        <h1>{purposeTitle(here, view)}</h1>
        <Clock here={here} />
        {here.seconds >= MINUTE && <Surfaces here={here} />}
        {here.ifThen !== null && <p class="ifthen">{running.ifThen(here.ifThen)}</p>}
        <div class="do">
          <LogButtons {...shown} looks={['first', '']} byKey={!byItself} />
          <LeaveButton
            leave={leave}
            label={running.leave(platform)}
            platform={platform}
            look="wide-one"
          />
        </div>
      </div>
      <div class="bottom">
        <Keyed of={byItself ? undefined : 'c'} look="plain" onClick={() => show('change')}>
          {running.change}
        </Keyed>
        {byItself ? <LessButton {...shown} /> : <FollowUps view={view} />}
      </div>
    </>
  );
}

function purposeTitle(here: RunningView, view: PopupView): string {
  switch (here.purpose) {
    case 'goal':
      return here.goal === null ? popupLater.running.goalGone : goalTitle(here.goal, view);
    case 'customer':
      return here.customer === null
        ? words.shared.purpose.customer
        : popupLater.running.customer(here.customer);
    case 'personal':
    case 'unstated':
      return words.shared.purpose[here.purpose];
  }
}

const MINUTE = 60;
const SHOWN = 4;

function Surfaces({ here }: { readonly here: RunningView }) {
  const { bySurface, underAMinute } = popupLater.running;
  return (
    <table>
      <caption class="hidden">{bySurface}</caption>
      <tbody>
        {here.surfaces.slice(0, SHOWN).map(({ surface, seconds }) => (
          <tr key={surface}>
            <th scope="row">{words.shared.surface[surface]}</th>
            <td class="num">{seconds < MINUTE ? underAMinute : Math.floor(seconds / MINUTE)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
