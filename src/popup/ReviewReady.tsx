import { popupDue } from '../ui/words/popupDue.ts';
import { ActLink, useActs } from './acts.tsx';
import type { Shown } from './shown.ts';

/** The weekly review is ready: one line, and the way to it. */
export function ReviewReady(shown: Pick<Shown, 'view' | 'why'>) {
  const ref = useActs();
  const { review } = shown.view;
  if (review === null) return null;
  const { ready, several, begin } = popupDue.review;
  const title = review.missed === 0 ? ready : several(review.missed + 1);
  return (
    <section ref={ref} class="due" aria-label={title}>
      <p>{title}</p>
      <ActLink act="open" href="/app.html#/review" shown={shown}>
        {begin}
      </ActLink>
    </section>
  );
}
