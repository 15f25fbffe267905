import { useState } from 'preact/hooks';
import { askWorker, type TabHere } from '../browser/popup.ts';
import type { Failure } from '../protocol/popup.ts';
import { NotAnswered } from './Failed.tsx';
import { Keyed } from './Keyed.tsx';
import { words } from './words.ts';

/** Leaving: at once with the pointer, at the second press with a key. */
export interface Leave {
  /** A key asked once. */
  readonly armed: boolean;
  /** Why it did not work, or `null`. */
  readonly refusal: Failure | null;
  readonly byKey: () => void;
  readonly byPointer: () => void;
}

/** The worker leaves, since the popup may end with the tab. */
export function useLeave(tab: TabHere, sessionId: string | null): Leave {
  const [armed, setArmed] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const leave = async () => {
    const reply = await askWorker({ kind: 'leave', tabId: tab.id, sessionId });
    if (reply.kind === 'failed') setRefusal(reply.why);
    else window.close();
  };
  return {
    armed,
    refusal,
    byKey: () => (armed ? void leave() : setArmed(true)),
    byPointer: () => void leave(),
  };
}

/** A button that leaves. A click without a pointer comes from a key, and asks once more. */
export function LeaveButton({
  leave,
  label,
  platform,
  look = '',
}: {
  readonly leave: Leave;
  readonly label: string;
  readonly platform: string;
  readonly look?: string;
}) {
  return (
    <>
      <Keyed
        of="l"
        look={look}
        onClick={(event) => (event.detail === 0 ? leave.byKey() : leave.byPointer())}
      >
        {leave.armed ? words.popup.ask.leaveAgain : label}
      </Keyed>
      <span class="hidden" role="status">
        {leave.armed ? words.popup.ask.leaveByKey(platform) : ''}
      </span>
      {leave.refusal !== null && <NotAnswered why={leave.refusal} />}
    </>
  );
}
