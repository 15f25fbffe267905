/** How a lead ended, or that it is still open, and after how many days. */
export interface LeadEnd {
  readonly days: number;
  readonly end: 'won' | 'lost' | 'open';
}

/**
 * The share of leads that are won within so many days, as it was seen: the Aalen–Johansen estimate,
 * in which a lost lead can no longer be won and an open one leaves when it was last seen.
 */
export function wonWithin(leads: readonly LeadEnd[], days: readonly number[]): number[] {
  const steps = wonSteps(leads);
  return days.map((limit) => steps.findLast((step) => step.days <= limit)?.won ?? 0);
}

function wonSteps(leads: readonly LeadEnd[]): { days: number; won: number }[] {
  const ends = leads.filter((lead) => lead.end !== 'open').map((lead) => lead.days);
  const times = [...new Set(ends)].sort((a, b) => a - b);
  let open = 1;
  let won = 0;
  return times.map((days) => {
    const atRisk = leads.filter((lead) => lead.days >= days).length;
    const here = leads.filter((lead) => lead.days === days);
    const wins = here.filter((lead) => lead.end === 'won').length;
    const ended = here.filter((lead) => lead.end !== 'open').length;
    won += (open * wins) / atRisk;
    open *= 1 - ended / atRisk;
    return { days, won };
  });
}
