import type { GammaBelief } from './belief.ts';

/** Leads and the hours whose leads have appeared (`leadHours`). */
export interface LeadCount {
  readonly leads: number;
  readonly leadHours: number;
}

/**
 * λ, leads per hour: Gamma(1 + L, 1/λpool + H) with λpool = (ΣL + ½)/ΣH. A channel leans on its
 * pool by one lead's worth. Without any hours in the pool nothing is known: `null`.
 */
export function rateOfLeads(own: LeadCount, pool: LeadCount): GammaBelief | null {
  if (!(pool.leadHours > 0)) return null;
  const hoursPerLead = pool.leadHours / (pool.leads + 0.5);
  return { shape: 1 + own.leads, rate: hoursPerLead + own.leadHours };
}
