import { useState } from 'preact/hooks';
import { isFarAbove } from '../domain/farAbove.ts';
import { wholeMoney } from './format.ts';
import { sale as said } from './words/sale.ts';

/** Asks about an amount that is far above the usual, before it is kept. */
export interface Sure {
  /** Whether to keep it; `false` asks about it, and the next try with the same amount keeps it. */
  readonly isSure: (amount: number) => boolean;
  /** What stands at the amount while it is asked about; empty otherwise. */
  readonly asking: (amount: number | null) => { readonly amount?: string };
}

/**
 * @param usual what one sale usually brings, in minor units; `null` asks about nothing
 * @param kept an amount that is kept already and needs no asking
 */
export function useSure(usual: number | null, currency: string, kept: number | null = null): Sure {
  const [asked, setAsked] = useState<number | null>(null);
  return {
    isSure: (amount) => {
      const sure = amount === kept || amount === asked || !isFarAbove(amount, usual);
      setAsked(sure ? null : amount);
      return sure;
    },
    asking: (amount) =>
      amount === null || amount !== asked || usual === null
        ? {}
        : { amount: said.farAbove(wholeMoney(usual, currency)) },
  };
}
