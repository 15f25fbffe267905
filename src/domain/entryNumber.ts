import { type Entry, read, refuse } from './entry.ts';

/** Above a billion of any currency nothing is a sale of a person's own. Minor units, two decimals. */
export const GREATEST_AMOUNT = 100_000_000_000;

export type AmountRefusal = 'negative' | 'nothing' | 'too much' | 'not whole';

/** An amount in minor units that is already read from its text: above zero, whole, not absurd. */
export function checkAmount(minor: number): Entry<number, AmountRefusal> {
  if (Number.isNaN(minor) || minor === 0) return refuse('nothing');
  if (minor < 0) return refuse('negative');
  if (minor > GREATEST_AMOUNT) return refuse('too much');
  return Number.isInteger(minor) ? read(minor) : refuse('not whole');
}

export type CountRefusal = 'not a count' | 'nothing' | 'too many';

/** A whole number from 1 to `most`. */
export function checkCount(value: number, most: number): Entry<number, CountRefusal> {
  if (!Number.isInteger(value) || value < 0) return refuse('not a count');
  if (value === 0) return refuse('nothing');
  return value > most ? refuse('too many') : read(value);
}
