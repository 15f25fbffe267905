import type { Settings } from '../../domain/settings.ts';
import { weekdayName } from '../../ui/format.ts';
import { weekStartOf } from '../../ui/weekStart.ts';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from './keep.ts';
import { ReminderAt } from './ReminderAt.tsx';
import { ReminderWay } from './ReminderWay.tsx';
import { Setting } from './Setting.tsx';

const said = words.reminder.review;
const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** How the weekly review is brought to mind, and from which day and hour on it is ready. */
export function ReviewReminding({ settings }: { readonly settings: Settings }) {
  const { reviewing } = settings;
  const { kept, keep } = useKeep();
  return (
    <>
      <ReminderWay
        label={said.by}
        hint={said.hint}
        by={reviewing.by}
        kept={kept}
        onBy={(by) => keep({ reviewing: { ...reviewing, by } })}
      />
      {reviewing.by !== 'nothing' && (
        <>
          <ReadyOn settings={settings} />
          <ReminderAt
            label={said.at}
            at={reviewing.at}
            changed={(at) => ({ reviewing: { ...reviewing, at } })}
          />
        </>
      )}
    </>
  );
}

function ReadyOn({ settings }: { readonly settings: Settings }) {
  const { reviewing } = settings;
  const { kept, keep } = useKeep();
  const order = WEEK.map((at) => ((weekStartOf(settings) - 1 + at) % 7) + 1);
  return (
    <Setting label={said.on} hint={said.onHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={reviewing.day ?? ''}
          onChange={({ currentTarget: { value } }) =>
            keep({ reviewing: { ...reviewing, day: value === '' ? null : Number(value) } })
          }
        >
          <option value="">{said.firstWorkday}</option>
          {order.map((day) => (
            <option key={day} value={day}>
              {weekdayName(day, 'long')}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}
