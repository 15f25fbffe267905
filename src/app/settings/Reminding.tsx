import { useState } from 'preact/hooks';
import { askToNotify } from '../../browser/notifications.ts';
import type { Reminder, Settings } from '../../domain/settings.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';

const said = words.reminder;
const WAYS = ['badge', 'notification', 'nothing'] as const satisfies readonly Reminder['by'][];

/** How the one reminder a day comes, and when. */
export function Reminding({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={said.title} note={said.note}>
      <Way settings={settings} />
      {settings.reminder.by !== 'nothing' && <At settings={settings} />}
    </Section>
  );
}

/** A notification needs the browser's permission, which only a choice of hers may ask for. */
function Way({ settings: { reminder } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  const [refused, setRefused] = useState(false);
  const choose = async (by: Reminder['by']) => {
    const allowed = by !== 'notification' || (await askToNotify());
    setRefused(!allowed);
    keep({ reminder: { ...reminder, by: allowed ? by : 'badge' } });
  };
  return (
    <Setting
      label={said.by}
      hint={said.hint[reminder.by]}
      kept={kept}
      error={refused ? said.refused : null}
    >
      {(control) => (
        <select
          {...control}
          value={reminder.by}
          onChange={(event) => {
            const by = WAYS.find((way) => way === event.currentTarget.value);
            if (by !== undefined) void choose(by);
          }}
        >
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {said.name[way]}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

function At({ settings: { reminder } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  return (
    <Setting label={said.at} kept={kept}>
      {(control) => (
        <span class="unit">
          <input
            {...control}
            type="time"
            value={reminder.at}
            onChange={(event) => {
              const at = event.currentTarget.value;
              if (at !== '') keep({ reminder: { ...reminder, at } });
            }}
          />
        </span>
      )}
    </Setting>
  );
}
