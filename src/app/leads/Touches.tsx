import { useState } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/calendar.ts';
import type { Touch } from '../../domain/lead.ts';
import { deleteTouch } from '../../storage/touches.ts';
import { channelName } from '../../ui/channelName.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';
import { carryOut } from '../told.ts';
import { dayText } from './dayText.ts';
import { TouchEdit } from './TouchEdit.tsx';

const { lead: said, told } = words.leadsPage;

/** Every contact with a lead, the last one first. */
export function Touches({
  touches,
  today,
}: {
  readonly touches: readonly Touch[];
  readonly today: Day;
}) {
  const [editing, setEditing] = useState<Touch | null>(null);
  return (
    <div>
      <h3>{said.touches}</h3>
      {touches.length === 0 && <p class="quiet">{said.noTouches}</p>}
      <ol class="touches">
        {touches.map((touch) => (
          <OneTouch key={touch.id} touch={touch} today={today} onEdit={() => setEditing(touch)} />
        ))}
      </ol>
      {editing && <TouchEdit touch={editing} today={today} onClose={() => setEditing(null)} />}
    </div>
  );
}

function OneTouch({
  touch,
  today,
  onEdit,
}: {
  readonly touch: Touch;
  readonly today: Day;
  readonly onEdit: () => void;
}) {
  const day = dayOf(touch.at, zone());
  const on = dayText(day, today);
  return (
    <li>
      <time dateTime={day}>{on}</time>
      <span class="note">
        {channelName(touch.channel)}
        {touch.note !== '' && (
          <>
            : <bdi>{touch.note}</bdi>
          </>
        )}
      </span>
      <span class="ways">
        <button
          type="button"
          class="plain"
          aria-label={`${said.editTouch}: ${on}`}
          onClick={onEdit}
        >
          {said.edit}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={`${said.deleteTouch}: ${on}`}
          onClick={() => carryOut(() => deleteTouch(db, touch.id, now()), told.touchDeleted)}
        >
          {said.delete}
        </button>
      </span>
    </li>
  );
}
