import { askWorker } from '../browser/popup.ts';
import { dayOf } from '../domain/calendar.ts';
import type { PopupReply, TakingBack } from '../protocol/popup.ts';
import { clock, moment } from '../ui/timeText.ts';
import { popupLater } from '../ui/words/popupLater.ts';
import { sent } from './once.ts';
import type { Shown, Ways } from './shown.ts';
import { words } from './words.ts';

// What may stand above every screen, in one file: small ones zip badly.

/** Takes back what was logged a moment ago. What could not be taken back stays to be tried again. */
export function UndoButton({
  said,
  undo,
  goHome,
}: Pick<Ways, 'goHome'> & { readonly said: string; readonly undo: TakingBack }) {
  const takeBack = sent(async () => {
    const reply = await askWorker(undo);
    await goHome(whatBecame(said, reply), isToTryAgain(reply) ? { kind: 'done', undo } : undefined);
  });
  return (
    <button type="button" class="plain" onClick={takeBack}>
      {words.shared.undo}
    </button>
  );
}

const isToTryAgain = (reply: PopupReply): boolean =>
  reply.kind === 'failed' && reply.why !== 'gone';

function whatBecame(said: string, reply: PopupReply): string {
  if (reply.kind !== 'failed') return words.shared.takenBack(said);
  return isToTryAgain(reply) ? words.shared.notTakenBack(said) : popupLater.notUndone;
}

/** Time that is noticed and cannot be written down; nothing where it can. */
export function StoringFails({ view }: Shown) {
  const { storingFailsSince: since, today, zone } = view;
  if (since === null) return null;
  const time = dayOf(since, zone) === today ? clock(since, zone) : moment(since, zone);
  return (
    <p class="error over" role="alert">
      {popupLater.storing(time)}
    </p>
  );
}
