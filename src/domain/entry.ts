/** What a person wrote, read; or why it cannot be kept. What was typed stays in its field. */
export type Entry<Value, Refusal extends string> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export function read<Value>(value: Value): Entry<Value, never> {
  return { kind: 'read', value };
}

export function refuse<Refusal extends string>(reason: Refusal): Entry<never, Refusal> {
  return { kind: 'refused', reason };
}
