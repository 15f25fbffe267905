import type { SessionView } from '../protocol/popup.ts';
import { channelName } from './channelName.ts';
import type { Form, Hold } from './choice.ts';
import { words } from './words.ts';

/** How long the answer holds: usually for this visit; or until a time, or always here. */
export function Holds({
  here,
  form,
  onChange,
}: {
  readonly here: SessionView;
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
}) {
  const { holds, until } = words.popup.ask;
  return (
    <div class="holds">
      <select
        aria-label={holds}
        value={form.hold}
        onChange={(event) => onChange({ hold: event.currentTarget.value as Hold })}
      >
        {holdsOn(here).map(({ hold, label }) => (
          <option key={hold} value={hold}>
            {label}
          </option>
        ))}
      </select>
      {form.hold === 'until' && (
        <input
          type="time"
          required
          aria-label={until}
          value={form.until}
          onInput={(event) => onChange({ until: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

/** "Always on the feed" is no answer anyone means; every other part may have its own. */
function holdsOn({ platform, surface }: SessionView): readonly { hold: Hold; label: string }[] {
  const { visit, until, platform: always, surface: alwaysThere } = words.popup.ask.holdsFor;
  const name = channelName(platform);
  const all: { hold: Hold; label: string }[] = [
    { hold: 'visit', label: visit },
    { hold: 'until', label: until },
    { hold: 'platform', label: always(name) },
  ];
  if (surface === 'feed' || surface === 'other') return all;
  return [...all, { hold: 'surface', label: alwaysThere(name, words.shared.surface[surface]) }];
}
