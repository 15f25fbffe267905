import type { Channel } from '../channel.ts';
import type { Lead } from '../lead.ts';
import { type DayRange, isIn } from './days.ts';
import type { Ledger } from './ledger.ts';

/** Whether a lead ever became an opportunity; one that was won became one on the way. */
export function becameOpportunity({ reached, stage }: Pick<Lead, 'reached' | 'stage'>): boolean {
  return (
    reached.opportunity !== undefined ||
    reached.won !== undefined ||
    stage === 'opportunity' ||
    stage === 'won'
  );
}

/** Of the leads that came in a range, by channel, how many have become opportunities since. */
export function opportunitiesIn(ledger: Ledger, range: DayRange): ReadonlyMap<Channel, number> {
  const counts = new Map<Channel, number>();
  for (const { day, channel, lead } of ledger.leads)
    if (isIn(day, range) && becameOpportunity(lead))
      counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return counts;
}
