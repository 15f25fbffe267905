import type { RunningView } from '../protocol/popup.ts';
import { words } from './words.ts';

/** Minutes so far, and how much of the plan they are. */
export function Clock({ here }: { readonly here: RunningView }) {
  const { ofPlan, noPlan, underAMinute } = words.popup.running;
  const platform = words.shared.platform[here.platform];
  const minutes = Math.floor(here.seconds / 60);
  const plan = here.plannedMinutes;
  return (
    <div>
      <p class="clock">
        <b class={plan !== null && minutes > plan ? 'alert' : 'time'}>
          {minutes === 0 ? underAMinute : minutes}
        </b>{' '}
        <span>
          {plan === null ? noPlan(Math.max(1, minutes), platform) : ofPlan(plan, platform)}
        </span>
      </p>
      {plan !== null && <Run minutes={here.seconds / 60} plan={plan} />}
    </div>
  );
}

/** The plan as a bar; over the plan a line marks where it ended. */
function Run({ minutes, plan }: { readonly minutes: number; readonly plan: number }) {
  const { used, over } = words.popup.running;
  const whole = Math.floor(minutes);
  const label = whole > plan ? over(whole, plan, whole - plan) : used(whole, plan);
  return (
    <div class="run" role="img" aria-label={label}>
      <span class="used" style={{ width: `${Math.min(1, minutes / plan) * 100}%` }} />
      {minutes > plan && <i style={{ left: `${(plan / minutes) * 100}%` }} />}
    </div>
  );
}
