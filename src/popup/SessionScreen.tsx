import type { RunningView } from '../protocol/popup.ts';
import { PlanUp } from './PlanUp.tsx';
import { Running } from './Running.tsx';
import type { ShownAt } from './shown.ts';

/** A session whose purpose is stated: within its plan, or beyond it. */
export function SessionScreen(shown: ShownAt<RunningView>) {
  return isUp(shown.here) ? <PlanUp {...shown} /> : <Running {...shown} />;
}

function isUp({ plannedMinutes, seconds }: RunningView): boolean {
  return plannedMinutes !== null && seconds >= plannedMinutes * 60;
}
