/** A form's fields as they are typed. */
export type Typed = { readonly [field: string]: string };

/** The fields with what an earlier draft has of them; anything else in a draft is left alone. */
export function typedBefore<T extends Typed>(blank: T, draft: unknown): T {
  if (typeof draft !== 'object' || draft === null) return blank;
  const known = Object.entries(draft).filter(
    ([field, value]) => Object.hasOwn(blank, field) && typeof value === 'string',
  );
  return { ...blank, ...Object.fromEntries(known) };
}

/** The fields that she changed from what was filled in. */
export function changedIn<T extends Typed>(blank: T, typed: T): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([field, text]) => text !== blank[field]));
}
