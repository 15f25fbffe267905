import { popupLater } from '../ui/words/popupLater.ts';
import { channelName } from './channelName.ts';
import type { Shown } from './shown.ts';

/** Asks once what the last session brought; nothing where there is none to ask about. */
export function Brought({ view: { ended }, show, doneAsking }: Shown) {
  if (ended === null) return null;
  const { title, question, lead, conversation, sale, no } = popupLater.brought;
  const minutes = Math.floor(ended.seconds / 60);
  const answer = (label: string, act: () => void) => (
    <button type="button" class="plain" onClick={act}>
      {label}
    </button>
  );
  return (
    <section class="due" aria-label={question}>
      <div class="next">
        <p class="small quiet">{title(channelName(ended.platform), minutes)}</p>
        <p>{question}</p>
        <p class="acts">
          {answer(lead, () => show('lead', ended))}
          {answer(conversation, () => show('talk', ended))}
          {answer(sale, () => show('sale', ended))}
          {answer(no, doneAsking)}
        </p>
      </div>
    </section>
  );
}
