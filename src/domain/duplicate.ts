import type { Lead } from './lead.ts';
import { nameKey, similarKeys } from './similarName.ts';

/** Why two leads may be one. */
export const LIKENESSES = ['link', 'email', 'name'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** What is compared; a draft has it before it is a lead. */
export type Likened = Pick<Lead, 'name' | 'email' | 'link'>;

/**
 * The strongest reason to take two leads for one, or `null`. Links are compared as they are kept,
 * by `linkOf`; e-mail addresses without regard to case.
 */
export function likeness(one: Likened, other: Likened): Likeness | null {
  if (one.link !== '' && one.link === other.link) return 'link';
  if (one.email !== '' && one.email.toLowerCase() === other.email.toLowerCase()) return 'email';
  return similarKeys(nameKey(one.name), nameKey(other.name)) ? 'name' : null;
}

/** A lead that may be the same one. */
export interface Duplicate<L> {
  readonly lead: L;
  readonly why: Likeness;
}

/** The leads that may be the same as `one`, the surest first; without `one` itself. */
export function duplicatesOf<L extends Likened & { readonly id: string }>(
  one: Likened & { readonly id?: string },
  leads: readonly L[],
): Duplicate<L>[] {
  return leads
    .flatMap((lead) => {
      const why = lead.id === one.id ? null : likeness(one, lead);
      return why === null ? [] : [{ lead, why }];
    })
    .sort((a, b) => LIKENESSES.indexOf(a.why) - LIKENESSES.indexOf(b.why));
}
