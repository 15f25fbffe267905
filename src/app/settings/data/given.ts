/** Answers with one more, or with one taken back. */
export function given<Value>(
  answers: { readonly [key: string]: Value },
  key: string,
  value: Value | null,
) {
  const { [key]: _, ...others } = answers;
  return value === null ? others : { ...others, [key]: value };
}
