import { signal } from '@preact/signals';
import type { Lead, Stage } from '../../domain/lead.ts';
import type { Sale } from '../../domain/sale.ts';
import { moveLeadTo } from '../../storage/leadChanges.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';

/** The question that stands over the page, if there is one. */
export type Asked =
  | { readonly kind: 'lead' }
  | { readonly kind: 'edit'; readonly lead: Lead }
  | { readonly kind: 'sale'; readonly lead: Lead | null }
  | { readonly kind: 'edit sale'; readonly sale: Sale }
  | { readonly kind: 'won'; readonly lead: Lead }
  | { readonly kind: 'lost'; readonly lead: Lead };

export const asked = signal<Asked | null>(null);

/** The lead whose card takes the focus when it is drawn again: its place changed under the reader's hands. */
export const follow = signal<string | null>(null);

export function closeAsked(): void {
  asked.value = null;
}

/**
 * Moves a lead to a stage, or first asks what belongs to that: the sale of a won one, the reason of
 * a lost one.
 * @param name what the stage is called
 */
export async function moveOrAsk(lead: Lead, to: Stage, name: string): Promise<void> {
  if (to === lead.stage) return;
  switch (to) {
    case 'won':
    case 'lost':
      asked.value = { kind: to, lead };
      return;
    case 'lead':
    case 'qualified':
    case 'opportunity':
      follow.value = lead.id;
      await carryOut(
        () => moveLeadTo(db, lead.id, lead.stage, { to }, now()),
        words.leadsPage.told.moved(lead.name, name),
      );
  }
}
