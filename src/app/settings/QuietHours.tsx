import type { NudgeChoices } from '../../domain/settings.ts';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from './keep.ts';
import { Saved } from './Setting.tsx';
import { TimeOfDay } from './TimeOfDay.tsx';

const said = words.nudges;
const NIGHT = { from: '18:00', to: '08:00' } as const;

/** Between which times nothing opens. */
export function QuietHours({ nudges }: { readonly nudges: NudgeChoices }) {
  const { kept, keep } = useKeep();
  const { quietHours } = nudges;
  const choose = (hours: NudgeChoices['quietHours']) =>
    keep({ nudges: { ...nudges, quietHours: hours } });
  return (
    <fieldset class="set">
      <div>
        <legend class="label">{said.quiet}</legend>
        <span class="hint">{said.quietHint}</span>
      </div>
      <div>
        <select
          aria-label={said.quiet}
          value={quietHours === null ? 'none' : 'some'}
          onChange={({ currentTarget: { value } }) => choose(value === 'none' ? null : NIGHT)}
        >
          <option value="none">{said.quietIs.none}</option>
          <option value="some">{said.quietIs.some}</option>
        </select>
        {quietHours !== null && (
          <span class="unit">
            <TimeOfDay
              name={`${said.quiet}: ${said.from}`}
              value={quietHours.from}
              onTime={(from) => choose({ ...quietHours, from })}
            />
            <span aria-hidden="true">{said.to}</span>
            <TimeOfDay
              name={`${said.quiet}: ${said.to}`}
              value={quietHours.to}
              onTime={(to) => choose({ ...quietHours, to })}
            />
          </span>
        )}
        <Saved kept={kept} />
      </div>
    </fieldset>
  );
}
