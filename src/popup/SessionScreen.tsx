import type { RunningView } from '../protocol/popup.ts';
import { Drift } from './Drift.tsx';
import { PlanUp } from './PlanUp.tsx';
import { Running } from './Running.tsx';
import type { ShownAt } from './shown.ts';
import { UsedUp } from './UsedUp.tsx';
import { saidFirst } from './why.ts';

/** A session whose purpose is stated: what there is to say of it, or how far it is. */
export function SessionScreen(shown: ShownAt<RunningView>) {
  switch (saidFirst(shown.here, shown.why)) {
    case 'drift':
      return <Drift {...shown} />;
    case 'budget':
      return <UsedUp {...shown} />;
    case 'plan end':
      return <PlanUp {...shown} />;
    case 'running':
      return <Running {...shown} />;
  }
}
