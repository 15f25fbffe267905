/** Two places too many: a slip of the hand, or thousands of what was meant. */
const FAR = 100;

/**
 * Whether an amount is so far above what is usual that it is asked about before it is kept.
 * @param amount minor units
 * @param usual minor units of the same currency; `null` or nothing where it is not known, and then
 * no amount is far above
 */
export function isFarAbove(amount: number, usual: number | null): boolean {
  return usual !== null && usual > 0 && amount >= FAR * usual;
}
