import { canonical } from '../../storage/mergeRule.ts';

/** Whether two rows say the same, whenever they were written. */
export function sameRow(one: object, other: object): boolean {
  const timeless = (row: object) => canonical({ ...row, updatedAt: 0 });
  return timeless(one) === timeless(other);
}
