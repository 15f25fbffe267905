import { checkAmount } from '../domain/entryNumber.ts';
import { type Read, readMoney } from '../ui/amount.ts';
import { words } from '../ui/words/allWords.ts';

/** An amount as she types it, in minor units: above zero, and none that is absurd. */
export function readAmount(text: string, currency: string): Read<number> {
  return withinReason(readMoney(text, currency));
}

/** An amount that was read, unless it is more than anybody sells for. */
export function withinReason(amount: Read<number>): Read<number> {
  if (amount.kind !== 'value' || checkAmount(amount.value).kind === 'read') return amount;
  return { kind: 'wrong', how: words.typed.amount.tooLarge };
}
