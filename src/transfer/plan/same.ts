/** A value as text in which the order of fields does not matter: equal values, equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(part) : part));
}

/** Whether two rows say the same, whenever they were written. */
export function sameRow(one: object, other: object): boolean {
  const timeless = (row: object) => canonical({ ...row, updatedAt: 0 });
  return timeless(one) === timeless(other);
}

const sorted = (record: object) =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
