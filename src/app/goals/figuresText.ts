import type { Read } from '../../ui/amount.ts';
import { oneDecimal } from '../../ui/format.ts';
import { words } from '../../ui/words/allWords.ts';

const { wrong } = words.figures;
const HUNDRED = 100;
const MOST_DAYS = 3650;

/** A part of a hundred as it is typed, above 0 up to 100; as a share of one. */
export function readShare(text: string): Read<number> {
  const written = text.trim().replace(/\s?%$/, '').replace(',', '.');
  if (written === '') return { kind: 'none' };
  const part = /^\d+(\.\d+)?$/.test(written) ? Number(written) : 0;
  return part > 0 && part <= HUNDRED
    ? { kind: 'value', value: part / HUNDRED }
    : { kind: 'wrong', how: wrong.share };
}

/** A share of one as a part of a hundred; `''` for none. */
export const writeShare = (share: number | null): string =>
  share === null ? '' : oneDecimal(share * HUNDRED);

/** Whole days, 1 to ten years. */
export function readDays(text: string): Read<number> {
  const written = text.trim();
  if (written === '') return { kind: 'none' };
  const days = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  return days >= 1 && days <= MOST_DAYS
    ? { kind: 'value', value: days }
    : { kind: 'wrong', how: wrong.days };
}
