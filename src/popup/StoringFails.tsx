import { dayOf } from '../domain/calendar.ts';
import { clock, moment } from '../ui/timeText.ts';
import { popupLater } from '../ui/words/popupLater.ts';
import type { Shown } from './shown.ts';

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
