import type { Span } from './calendar.ts';
import type { Lead } from './lead.ts';
import type { StageMoves } from './review.ts';

/** How leads moved on in a span. One that ran through several stages counts once, in the furthest. */
export function stageMoves(leads: readonly Lead[], { start, end }: Span): StageMoves {
  const moves = { qualified: 0, opportunity: 0, won: 0, lost: 0 };
  for (const { reached } of leads) {
    const within = (stage: keyof StageMoves) => {
      const at = reached[stage];
      return at !== undefined && start <= at && at < end;
    };
    const furthest = (['lost', 'won', 'opportunity', 'qualified'] as const).find(within);
    if (furthest !== undefined) moves[furthest] += 1;
  }
  return moves;
}
