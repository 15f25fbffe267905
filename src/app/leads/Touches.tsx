import { type Day, dayOf } from '../../domain/calendar.ts';
import type { Touch } from '../../domain/lead.ts';
import { deleteTouch } from '../../storage/touches.ts';
import { words } from '../../ui/words/words.ts';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';
import { carryOut } from '../told.ts';
import { dayText } from './dayText.ts';

const { lead: said, told } = words.leadsPage;

/** Every contact with a lead, the last one first. */
export function Touches({
  touches,
  today,
}: {
  readonly touches: readonly Touch[];
  readonly today: Day;
}) {
  return (
    <div>
      <h3>{said.touches}</h3>
      {touches.length === 0 && <p class="quiet">{said.noTouches}</p>}
      <ol class="touches">
        {touches.map((touch) => (
          <OneTouch key={touch.id} touch={touch} today={today} />
        ))}
      </ol>
    </div>
  );
}

function OneTouch({ touch, today }: { readonly touch: Touch; readonly today: Day }) {
  const day = dayOf(touch.at, zone());
  return (
    <li>
      <time dateTime={day}>{dayText(day, today)}</time>
      <span class="note">
        {words.shared.channel[touch.channel]}
        {touch.note !== '' && (
          <>
            : <bdi>{touch.note}</bdi>
          </>
        )}
      </span>
      <button
        type="button"
        class="plain remove"
        aria-label={`${said.deleteTouch}: ${dayText(day, today)}`}
        onClick={() => carryOut(() => deleteTouch(db, touch.id, now()), told.touchDeleted)}
      >
        {said.delete}
      </button>
    </li>
  );
}
