import type { Day } from '../../domain/calendar.ts';
import type { Sure } from '../../ui/sure.ts';
import { type CostText, readCost } from './costDraft.ts';
import type { Entry } from './EntryForm.tsx';

/** The entry of a cost, which asks before it keeps an amount far above what a sale brings. */
export function sureCost(
  entry: Entry<CostText>,
  sure: Sure,
  currency: string,
  today: Day,
): Entry<CostText> {
  const amount = readCost(entry.text, currency, today).draft?.amount ?? null;
  return {
    ...entry,
    errors: { ...sure.asking(amount), ...entry.errors },
    save: async () => {
      if (amount === null || sure.isSure(amount)) await entry.save();
    },
  };
}
