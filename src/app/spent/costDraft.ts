import type { Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Cost } from '../../domain/cost.ts';
import { readDay } from '../../domain/entryDay.ts';
import { readLine } from '../../domain/entryText.ts';
import type { CostDraft } from '../../storage/costs.ts';
import { writeMoney } from '../../ui/amount.ts';
import { words } from '../../ui/words/allWords.ts';
import { DAY_WRONG } from '../leads/touchDraft.ts';
import { readAmount } from '../readAmount.ts';

const { wrong } = words.leadsPage;

/** A cost as it is being written. */
export interface CostText {
  readonly note: string;
  readonly channel: Channel;
  readonly amount: string;
  readonly every: 'once' | 'month';
  readonly from: string;
  readonly to: string;
}

export const firstCost = (today: Day): CostText => ({
  note: '',
  channel: 'ads',
  amount: '',
  every: 'month',
  from: today,
  to: '',
});

/** A cost as it would be typed. */
export const textOfCost = (cost: Cost, currency: string): CostText => ({
  note: cost.note,
  channel: cost.channel,
  amount: writeMoney(cost.amount, currency),
  every: cost.every,
  from: cost.from,
  to: cost.to ?? '',
});

export interface ReadCost {
  /** `null` if anything has to be mended first. */
  readonly draft: CostDraft | null;
  readonly errors: { readonly [field in keyof CostText]?: string };
}

/** A single cost without a last day is spent on its first one; a monthly one then goes on. */
export function readCost(text: CostText, currency: string, today: Day): ReadCost {
  const note = readLine(text.note);
  const amount = readAmount(text.amount, currency);
  const from = readDay(text.from, today);
  const to = text.to === '' ? null : readDay(text.to, today);
  const backwards = from.kind === 'read' && to?.kind === 'read' && to.value < from.value;
  const errors = {
    ...(note.kind === 'refused' ? { note: wrong.tooLong } : {}),
    ...(amount.kind === 'none' ? { amount: words.typed.amount.empty } : {}),
    ...(amount.kind === 'wrong' ? { amount: amount.how } : {}),
    ...(from.kind === 'refused' ? { from: DAY_WRONG[from.reason] } : {}),
    ...(to?.kind === 'refused' ? { to: DAY_WRONG[to.reason] } : {}),
    ...(backwards ? { to: wrong.endBeforeStart } : {}),
  };
  const read = note.kind === 'read' && amount.kind === 'value' && from.kind === 'read';
  if (!read || Object.keys(errors).length > 0) return { draft: null, errors };
  const last = to?.kind === 'read' ? to.value : null;
  const { channel, every } = text;
  return {
    draft: {
      note: note.value,
      channel,
      every,
      amount: amount.value,
      from: from.value,
      to: every === 'once' ? (last ?? from.value) : last,
    },
    errors,
  };
}
