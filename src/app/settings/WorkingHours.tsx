import type { Settings, WorkingHours } from '../../domain/settings.ts';
import { weekdayName } from '../../ui/format.ts';
import { weekStartOf } from '../../ui/weekStart.ts';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from './keep.ts';
import { Saved } from './Setting.tsx';
import { TimeOfDay } from './TimeOfDay.tsx';

const said = words.settings.asking;
const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The days she works, in the order of her week. */
export function WorkingDays({ settings }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  const { workingHours } = settings;
  const order = WEEK.map((at) => ((weekStartOf(settings) - 1 + at) % 7) + 1);
  const turn = (day: number, on: boolean) => {
    const rest = workingHours.days.filter((one) => one !== day);
    keep({ workingHours: { ...workingHours, days: (on ? [...rest, day] : rest).sort() } });
  };
  return (
    <fieldset class="set">
      <div>
        <legend class="label">{said.days}</legend>
        <span class="hint">{said.daysHint}</span>
      </div>
      <div>
        <div class="split">
          {order.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                aria-label={weekdayName(day, 'long')}
                checked={workingHours.days.includes(day)}
                onChange={(event) => turn(day, event.currentTarget.checked)}
              />
              <span aria-hidden="true">{weekdayName(day, 'short')}</span>
            </label>
          ))}
        </div>
        <Saved kept={kept} />
      </div>
    </fieldset>
  );
}

/** From when to when she works; an empty time is not kept. */
export function WorkingTimes({ settings }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  const { workingHours } = settings;
  const change = (part: Partial<WorkingHours>) =>
    keep({ workingHours: { ...workingHours, ...part } });
  return (
    <fieldset class="set">
      <div>
        <legend class="label">{said.hours}</legend>
      </div>
      <div>
        <span class="unit">
          <TimeOfDay
            name={`${said.hours}: ${said.from}`}
            value={workingHours.from}
            onTime={(from) => change({ from })}
          />
          <span aria-hidden="true">{said.to}</span>
          <TimeOfDay
            name={`${said.hours}: ${said.to}`}
            value={workingHours.to}
            onTime={(to) => change({ to })}
          />
        </span>
        <Saved kept={kept} />
      </div>
    </fieldset>
  );
}
