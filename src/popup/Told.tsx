import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { AskingView, Failure, PopupRequest, RunningView } from '../protocol/popup.ts';
import { channelName } from './channelName.ts';
import { NotAnswered } from './Failed.tsx';
import { Heading } from './Heading.tsx';
import { Keyed } from './Keyed.tsx';
import { useKeys } from './keys.ts';
import { LeaveButton, useLeave } from './Leave.tsx';
import { LessButton } from './LessButton.tsx';
import { LogButtons } from './LogButtons.tsx';
import type { ShownAt } from './shown.ts';
import { words } from './words.ts';

/** How she stays. A digit, since over a page in which somebody may be typing letters begin words. */
const STAY_KEY = '1';

interface Props {
  readonly shown: ShownAt<AskingView | RunningView>;
  readonly title: string;
  readonly note: string | null;
  readonly stay: string;
  readonly answer: Extract<PopupRequest, { kind: 'answer nudge' }>['answer'];
}

/** One thing that is said of a visit, with the way out as big as the way on. */
export function Told({ shown, title, note, stay, answer }: Props) {
  const { here, tab } = shown;
  const platform = channelName(here.platform);
  const leave = useLeave(tab, here.sessionId);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const goOn = async () => {
    const { sessionId } = here;
    const reply = await askWorker({ kind: 'answer nudge', sessionId, answer });
    if (reply.kind === 'failed') setRefusal(reply.why);
    else window.close();
  };
  useKeys({ l: leave.byKey, [STAY_KEY]: goOn });
  return (
    <>
      <div class="ask">
        <Heading>{title}</Heading>
        {note !== null && <p class="quiet">{note}</p>}
        {refusal !== null && <NotAnswered why={refusal} />}
        <div class="do">
          <LeaveButton
            leave={leave}
            label={words.popup.ask.leave(platform)}
            platform={platform}
            look="first"
          />
          <Keyed of={STAY_KEY} onClick={goOn}>
            {stay}
          </Keyed>
        </div>
      </div>
      <div class="bottom">
        <LessButton {...shown} />
        <LogButtons {...shown} looks={['plain', 'plain']} byKey={false} />
      </div>
    </>
  );
}
