import { askWorker } from '../browser/popup.ts';
import type { PopupReply, TakingBack } from '../protocol/popup.ts';
import { popupLater } from '../ui/words/popupLater.ts';
import { sent } from './once.ts';
import type { Ways } from './shown.ts';
import { words } from './words.ts';

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
