import type { Settings } from '../../domain/settings.ts';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';

/** The time of day at which something is brought to mind; an emptied field keeps what was chosen before. */
export function ReminderAt(props: {
  readonly label: string;
  /** Local, as `HH:MM`. */
  readonly at: string;
  readonly changed: (at: string) => Partial<Settings>;
}) {
  const { kept, keep } = useKeep();
  return (
    <Setting label={props.label} kept={kept}>
      {(control) => (
        <span class="unit">
          <input
            {...control}
            type="time"
            value={props.at}
            onChange={(event) => {
              const at = event.currentTarget.value;
              if (at !== '') keep(props.changed(at));
            }}
          />
        </span>
      )}
    </Setting>
  );
}
