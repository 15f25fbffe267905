import { type AnsweredLead, answeredLeads } from '../../../domain/analytics/metrics.ts';
import { db } from '../../store.ts';
import type { View } from '../view.ts';

/** How leads of the time that is judged were answered. */
export interface Answered {
  readonly leads: readonly AnsweredLead[];
  /** Whether any contact is logged; without one nothing is known of how fast they are answered. */
  readonly known: boolean;
}

export async function readAnswered({ everything, judgement }: View): Promise<Answered> {
  const leads = everything.leads
    .map(({ lead }) => lead)
    .filter((lead) => lead.createdAt >= judgement.since);
  const ids = leads.map((lead) => lead.id);
  const touches = await db.touches.where('leadId').anyOf(ids).toArray();
  return { leads: answeredLeads(leads, touches), known: touches.length > 0 };
}
