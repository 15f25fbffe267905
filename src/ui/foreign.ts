import { major, minorOf, parseAmount } from '../domain/money.ts';
import { readSaleLine } from '../domain/saleLine.ts';
import { CURRENCIES } from './currency.ts';
import { amount } from './format.ts';
import { FIGURES } from './locale.ts';

/** An amount that was written in another currency than the profile's. */
export interface Foreign {
  readonly currency: string;
  /** Minor units of that currency. */
  readonly minor: number;
}

/** Several sales in one line, in another currency. */
export interface ForeignLine extends Foreign {
  readonly count: number;
}

/**
 * The currencies an amount may have been written in, by its sign or code; several where a sign is
 * shared, such as $. None if it can be read in the profile's own.
 */
export function foreignAmounts(text: string, own: string): Foreign[] {
  const asOwn = parseAmount(text, FIGURES, own);
  if (asOwn.ok || asOwn.reason !== 'other currency') return [];
  return CURRENCIES.flatMap((currency) => {
    const read = parseAmount(text, FIGURES, currency);
    return read.ok && read.minor > 0 ? { currency, minor: read.minor } : [];
  });
}

/** As `foreignAmounts`, of a line of sales: "6 orders, €142". */
export function foreignLines(text: string, own: string): ForeignLine[] {
  const asOwn = readSaleLine(text, FIGURES, own);
  if (asOwn.kind !== 'refused' || asOwn.reason !== 'other currency') return [];
  return CURRENCIES.flatMap((currency) => {
    const { kind, ...read } = readSaleLine(text, FIGURES, currency);
    return 'minor' in read && read.minor > 0 ? { currency, ...read } : [];
  });
}

/** The one that was chosen by its code; or else of the dollars the one most people mean; or the first. */
export const chosenForeign = <Some extends Foreign>(
  foreign: readonly Some[],
  code: string,
): Some | null =>
  foreign.find(({ currency }) => currency === code) ??
  foreign.find(({ currency }) => currency === 'USD') ??
  foreign[0] ??
  null;

/**
 * What it is worth in the profile's currency, whole minor units; `null` if the rate cannot be read.
 * @param rate how many units of it one unit of the other is, as it is typed
 */
export function inOwn({ minor, currency }: Foreign, rate: string, own: string): number | null {
  const read = readRate(rate);
  return read === null ? null : minorOf(major(minor, currency) * read, own);
}

/** "50 EUR × 0.85", for the note: the currency by its code, since signs are shared. */
export const originalText = ({ minor, currency }: Foreign, rate: string): string =>
  `${amount(minor, currency)} ${currency} × ${rate.trim()}`;

/** A rate as one may be typed. */
export const EXAMPLE_RATE = '0.92';

/** A rate as it is typed, above 0; a comma and a dot are both decimal. `null` if it cannot be read. */
function readRate(text: string): number | null {
  const written = text.trim().replace(',', '.');
  const rate = /^\d*\.?\d+$/.test(written) ? Number(written) : 0;
  return rate > 0 && Number.isFinite(rate) ? rate : null;
}
