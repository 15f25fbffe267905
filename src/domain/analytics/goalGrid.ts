import type { Channel } from '../channel.ts';
import { type Tally, tally } from './channelRow.ts';
import type { DayRange } from './days.ts';
import type { Ledger } from './ledger.ts';
import { narrow } from './narrow.ts';

/** What a channel took and brought for one goal, or, under `null`, for none. */
export interface GoalCell {
  readonly goalId: string | null;
  readonly tally: Pick<Tally, 'hours' | 'leads' | 'sales' | 'revenue'>;
}

/** Channels against goals: each goal's part of a channel, and last what served none of them. */
export function goalCells(
  ledger: Ledger,
  range: DayRange,
  channel: Channel,
  goalIds: readonly string[],
): GoalCell[] {
  const whole = tally(ledger, range, [channel]);
  const cells = goalIds.map((goalId) => ({
    goalId,
    tally: tally(narrow(ledger, { channel, goalId }), range, [channel]),
  }));
  const rest = (of: 'hours' | 'leads' | 'sales' | 'revenue') =>
    cells.reduce((left, cell) => left - cell.tally[of], whole[of]);
  const none = {
    hours: Math.max(0, rest('hours')),
    leads: rest('leads'),
    sales: rest('sales'),
    revenue: rest('revenue'),
  };
  return [...cells, { goalId: null, tally: none }];
}
