import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { Failure, RunningView } from '../protocol/popup.ts';
import { popupLater } from '../ui/words/popupLater.ts';
import { Clock } from './Clock.tsx';
import { channelName } from './channelName.ts';
import { Due } from './Due.tsx';
import { NotAnswered } from './Failed.tsx';
import { Heading } from './Heading.tsx';
import { Keyed } from './Keyed.tsx';
import { useKeys } from './keys.ts';
import { LeaveButton, useLeave } from './Leave.tsx';
import { LessButton } from './LessButton.tsx';
import { LogButtons } from './LogButtons.tsx';
import { sent } from './once.ts';
import type { ShownAt } from './shown.ts';
import { words } from './words.ts';

const MORE = 5;
/** A digit, since over a page in which somebody may be typing letters begin words. */
const MORE_KEY = `${MORE}`;

/** The minutes she gave the visit are used up: what she said she would do then. */
export function PlanUp(shown: ShownAt<RunningView>) {
  const { here, tab, show, goHome, byItself } = shown;
  const { ask } = words.popup;
  const { up } = popupLater;
  const platform = channelName(here.platform);
  const leave = useLeave(tab, here.sessionId);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const more = sent(async () => {
    const { sessionId } = here;
    const reply = await askWorker({ kind: 'more minutes', sessionId, minutes: MORE });
    if (reply.kind === 'failed') setRefusal(reply.why);
    else await goHome();
  });
  useKeys({
    l: leave.byKey,
    [MORE_KEY]: more,
    ...(byItself ? {} : { a: () => show('lead'), s: () => show('sale') }),
  });
  return (
    <>
      <Due {...shown} />
      <div class="ask">
        <Heading>
          {up.title(here.plannedMinutes ?? 0)}
          {here.ifThen !== null && <> {up.said(here.ifThen)}</>}
        </Heading>
        <Clock here={here} />
        {refusal !== null && <NotAnswered why={refusal} />}
        <div class="do">
          <LeaveButton leave={leave} label={ask.leave(platform)} platform={platform} look="first" />
          <Keyed of={MORE_KEY} onClick={more}>
            {up.more(MORE)}
          </Keyed>
        </div>
      </div>
      <div class="bottom">
        <span class="whole">{up.came}</span>
        <LogButtons {...shown} looks={['plain', 'plain']} byKey={!byItself} />
        {byItself && <LessButton {...shown} />}
      </div>
    </>
  );
}
