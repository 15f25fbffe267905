import { median } from './analytics/metrics.ts';
import type { Sale } from './sale.ts';

/** On fewer sales of her own than this, what she says is usual counts. */
const ENOUGH_SALES = 3;

/**
 * What one sale usually brings, in whole minor units: the median of the own sales once there are
 * three, else what the user says; `null` where neither is known.
 * @param sales each line counts once, with what one of its sales brought
 * @param stated the typical sale of the settings
 */
export function usualSale(
  sales: readonly Pick<Sale, 'amount' | 'count'>[],
  stated: number | null,
): number | null {
  if (sales.length < ENOUGH_SALES) return stated;
  const middle = median(sales.map(({ amount, count }) => amount / count));
  return middle === null ? stated : Math.round(middle);
}
