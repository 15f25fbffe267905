import { sampleRows } from '../../domain/sample.ts';
import { isToldOn, tellSample } from '../../storage/sampleRows.ts';
import { guessCurrency } from '../../ui/currency.ts';
import { db } from '../store.ts';
import { clocks, now, today } from '../today.ts';

const SEED = 1;
/** An hour is worth sixty of them; elsewhere that would be next to nothing. */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD'];

/** Tells the sample up to this moment, unless it was told today: what was tried in it stays. */
export async function fillSample(): Promise<void> {
  if (await isToldOn(db, today(), clocks())) return;
  const guess = guessCurrency(navigator.language);
  const currency = CURRENCIES.includes(guess) ? guess : 'USD';
  const look = { today: today(), now: now(), zone: clocks() };
  await tellSample(db, sampleRows({ seed: SEED, currency, ...look }));
}
