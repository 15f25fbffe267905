import type { Commitment } from '../../domain/commitment.ts';
import { type ProposedCall, proposedCall } from '../../domain/proposedCall.ts';
import { clock, dayName } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { today } from '../today.ts';
import type { Asked } from './readAsked.ts';

type Named = Pick<Asked, 'week' | 'leads' | 'settings'>;

/**
 * What freed minutes go to: the step to fix first where it fills them. To say what a visit is for,
 * or to leave in time, fills none: then it is whoever is to be called, or else people who may buy.
 */
export function stepForMinutes(asked: Named): string {
  const { step, where } = asked.week.found.fix;
  if (where !== 'sessions') return step;
  const call = callOf(asked);
  return call === null ? words.fixFirst.steps['lead rate'].step : callText(call);
}

/** "Tuesday at 08:00, I call Northwind Joinery": who waits, at the hour her work begins. */
export function callCommitment(asked: Named): Commitment | null {
  const call = callOf(asked);
  if (call === null) return null;
  const { lead, on } = call;
  const hour = clock(Date.parse(`${on}T${asked.settings.workingHours.from}Z`), 'UTC');
  return {
    when: words.review.waiting.when(dayName(on), hour),
    what: callText(call),
    on,
    leadId: lead.id,
  };
}

const callOf = ({ leads, settings }: Named): ProposedCall | null =>
  proposedCall(leads, today(), settings.workingHours.days);

const callText = ({ lead: { name, company, followUp } }: ProposedCall): string =>
  words.reviewPlan.commit.call(name || company, followUp.trim().replace(/\.+$/, ''));
