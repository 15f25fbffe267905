import { minorOf, parseAmount } from '../../domain/money.ts';
import { CURRENCIES } from '../../ui/currency.ts';
import { FIGURES } from '../../ui/locale.ts';

/** An amount that was written in another currency than the profile's. */
export interface Foreign {
  readonly currency: string;
  /** Minor units of that currency. */
  readonly minor: number;
}

/**
 * The currencies an amount may have been written in, by its sign or code; several where a sign is
 * shared, such as $.
 */
export function foreignAmounts(text: string): Foreign[] {
  return CURRENCIES.flatMap((currency) => {
    const read = parseAmount(text, FIGURES, currency);
    return read.ok && read.minor > 0 ? { currency, minor: read.minor } : [];
  });
}

/**
 * The amount in the profile's currency, whole minor units.
 * @param rate how many units of it one unit of the other is
 * @param majorUnits the other currency's major units
 */
export function converted(majorUnits: number, rate: number, own: string): number {
  return minorOf(majorUnits * rate, own);
}

/** A rate as it is typed, above 0; a comma and a dot are both decimal. `null` if it cannot be read. */
export function readRate(text: string): number | null {
  const written = text.trim().replace(',', '.');
  const rate = /^\d*\.?\d+$/.test(written) ? Number(written) : 0;
  return rate > 0 && Number.isFinite(rate) ? rate : null;
}
