import type { FunnelStep } from '../../../domain/analytics/bottleneck.ts';
import { addDays } from '../../../domain/calendar.ts';
import type { Obstacle } from '../../../domain/goal.ts';
import { isOpen } from '../../../domain/stage.ts';
import { words } from '../../../ui/words/words.ts';
import { addressOf } from '../../route.ts';
import { HABIT_DAYS } from '../reckoned.ts';
import type { FixingView, View } from '../view.ts';
import { oldestOpportunity } from './reason.ts';

const said = words.dashboard.fix;

/** The button of the card: what it is called and where it goes. */
export interface Action {
  readonly name: string;
  readonly href: string;
}

/** Where what is to be fixed first can be done. */
export function actionOf(view: FixingView): Action {
  const { fix } = view;
  const name = said.action[fix.kind];
  switch (fix.kind) {
    case 'rethink your goals':
      return { name, href: addressOf(view.settings.welcomedAt === null ? 'welcome' : 'goals') };
    case 'overdue follow-ups':
    case 'log every lead':
      return { name, href: addressOf('leads') };
    case 'slow first response':
      return { name, href: addressOf('leads', { as: 'table' }) };
    case 'bottleneck':
    case 'worth checking':
      return { name, href: placeOf(fix.step.step) };
    case 'time without a goal': {
      const from = addDays(view.today, 1 - HABIT_DAYS);
      return { name, href: addressOf('sessions', { purpose: 'unstated', from }) };
    }
    case 'over your minutes':
      return { name, href: addressOf('review') };
    case 'named obstacle':
      return obstacleAction(fix.obstacle, view);
  }
}

function placeOf(step: FunnelStep): string {
  switch (step) {
    case 'lead rate':
      return addressOf('review');
    case 'lead to qualified':
    case 'qualified to opportunity':
    case 'opportunity to won':
      return addressOf('leads', { as: 'board' });
    case 'deal size':
      return addressOf('leads', { as: 'sales' });
  }
}

/** Closing begins with one lead; everything else with the list of them. */
function obstacleAction(obstacle: Obstacle, { everything }: View): Action {
  const oldest = oldestOpportunity(everything.leads.map(({ lead }) => lead).filter(isOpen));
  if (obstacle === 'closing' && oldest !== null)
    return { name: said.callOldest(oldest.name), href: addressOf('leads', { lead: oldest.id }) };
  return { name: said.action['named obstacle'], href: addressOf('leads', { as: 'table' }) };
}
