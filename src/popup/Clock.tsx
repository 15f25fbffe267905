import type { RunningView } from '../protocol/popup.ts';
import { popupLater } from '../ui/words/popupLater.ts';
import { channelName } from './channelName.ts';
import { words } from './words.ts';

/** Minutes so far, and how much of the plan they are. The first minute is told in words. */
export function Clock({ here }: { readonly here: RunningView }) {
  const minutes = Math.floor(here.seconds / 60);
  const plan = here.plannedMinutes;
  return (
    <div>
      {minutes === 0 ? <FirstMinute here={here} /> : <Minutes here={here} minutes={minutes} />}
      {plan !== null && <Run minutes={here.seconds / 60} plan={plan} />}
      {here.budget !== null && (
        <p class="small quiet">
          {words.popup.ask.budget(Math.floor(here.budget.secondsLeft / 60), here.budget.minutes)}
        </p>
      )}
    </div>
  );
}

function FirstMinute({ here }: { readonly here: RunningView }) {
  const { firstMinute, firstOfPlan, on } = popupLater.running;
  const platform = channelName(here.platform);
  const plan = here.plannedMinutes;
  return (
    <p class="clock">
      <b class="time begun">{firstMinute}</b>{' '}
      <span>{plan === null ? on(platform) : firstOfPlan(plan, platform)}</span>
    </p>
  );
}

function Minutes({ here, minutes }: { readonly here: RunningView; readonly minutes: number }) {
  const { ofPlan, noPlan } = popupLater.running;
  const platform = channelName(here.platform);
  const plan = here.plannedMinutes;
  return (
    <p class="clock">
      <b class={plan !== null && minutes > plan ? 'alert' : 'time'}>{minutes}</b>{' '}
      <span>{plan === null ? noPlan(minutes, platform) : ofPlan(plan, platform)}</span>
    </p>
  );
}

/** The plan as a bar; over the plan a line marks where it ended. */
function Run({ minutes, plan }: { readonly minutes: number; readonly plan: number }) {
  const { used, over } = popupLater.running;
  const whole = Math.floor(minutes);
  const label = whole > plan ? over(whole, plan, whole - plan) : used(whole, plan);
  return (
    <div class="run" role="img" aria-label={label}>
      <span class="used" style={{ width: `${Math.min(1, minutes / plan) * 100}%` }} />
      {minutes > plan && <i style={{ insetInlineStart: `${(plan / minutes) * 100}%` }} />}
    </div>
  );
}
