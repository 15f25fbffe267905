import type { Lead, Stage } from '../../domain/lead.ts';
import { plainLetters } from '../../domain/similarName.ts';
import { isOpen } from '../../domain/stage.ts';

const texts = new WeakMap<Lead, string>();

/** What a lead is found by; worked out once for each row that was read. */
function textOf(lead: Lead): string {
  const known =
    texts.get(lead) ?? plainLetters(`${lead.name}\n${lead.company}\n${lead.email}\n${lead.link}`);
  texts.set(lead, known);
  return known;
}

/** The leads that have every word that was typed, accents and capitals aside. */
export function findLeads(leads: readonly Lead[], typed: string): readonly Lead[] {
  const words = plainLetters(typed).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? leads
    : leads.filter((lead) => words.every((word) => textOf(lead).includes(word)));
}

/** The leads of a stage: the next step that is due first in front, then those heard of last. */
export function inStage(leads: readonly Lead[], stage: Stage): Lead[] {
  return leads.filter((lead) => lead.stage === stage).sort(byNextStep);
}

export function byNextStep(one: Lead, other: Lead): number {
  if (one.followUpOn !== other.followUpOn) {
    if (one.followUpOn === null) return 1;
    if (other.followUpOn === null) return -1;
    return one.followUpOn < other.followUpOn ? -1 : 1;
  }
  return other.createdAt - one.createdAt;
}

/** What the open leads may bring together, in minor units. */
export function mayBring(leads: readonly Lead[]): number {
  return leads.filter(isOpen).reduce((sum, lead) => sum + (lead.expectedAmount ?? 0), 0);
}

/** A lead's name with the company, as one line. */
export function leadName({ name, company }: Pick<Lead, 'name' | 'company'>): string {
  return company === '' ? name : `${name}, ${company}`;
}
