import { useState } from 'preact/hooks';
import { askToNotify } from '../../browser/notifications.ts';
import type { Reminder } from '../../domain/settings.ts';
import { words } from '../../ui/words/allWords.ts';
import type { Kept } from './keep.ts';
import { Setting } from './Setting.tsx';

type Way = Reminder['by'];
const WAYS = ['badge', 'notification', 'nothing'] as const satisfies readonly Way[];
const said = words.reminder;

/** How something is brought to mind. A notification needs the browser's permission, which only a choice of hers may ask for. */
export function ReminderWay(props: {
  readonly label: string;
  readonly hint: { readonly [way in Way]: string };
  readonly by: Way;
  readonly kept: Kept;
  readonly onBy: (by: Way) => void;
}) {
  const [refused, setRefused] = useState(false);
  const choose = async (by: Way) => {
    const allowed = by !== 'notification' || (await askToNotify());
    setRefused(!allowed);
    props.onBy(allowed ? by : 'badge');
  };
  return (
    <Setting
      label={props.label}
      hint={props.hint[props.by]}
      kept={props.kept}
      error={refused ? said.refused : null}
    >
      {(control) => (
        <select
          {...control}
          value={props.by}
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
