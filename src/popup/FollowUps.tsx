import type { PopupView } from '../protocol/popup.ts';
import { popupLater } from '../ui/words/popupLater.ts';

/** The way to the follow-ups that are due, or else to the dashboard. */
export function FollowUps({ view: { dueCount } }: { readonly view: PopupView }) {
  const [page, label] =
    dueCount > 0 ? ['leads', popupLater.due.some(dueCount)] : ['', popupLater.running.dashboard];
  return (
    <a href={`/app.html#/${page}`} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
