import type { Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import { readPastDay } from '../../domain/entryDay.ts';
import { checkCount } from '../../domain/entryNumber.ts';
import { readNote } from '../../domain/entryText.ts';
import type { Lead } from '../../domain/lead.ts';
import { MOST_IN_A_LINE } from '../../domain/sale.ts';
import type { SaleDraft } from '../../storage/sales.ts';
import type { Read } from '../../ui/amount.ts';
import {
  chosenForeign,
  EXAMPLE_RATE,
  type Foreign,
  foreignAmounts,
  inOwn,
  originalText,
} from '../../ui/foreign.ts';
import { words } from '../../ui/words/allWords.ts';
import { readAmount, withinReason } from '../readAmount.ts';
import { leadName } from './listing.ts';
import { DAY_WRONG } from './touchDraft.ts';

const { wrong, sale: said } = words.leadsPage;

/** A sale as it is being written. */
export interface SaleText {
  readonly amount: string;
  /** The currency the amount is in, where its sign may mean several. */
  readonly foreign: string;
  readonly rate: string;
  readonly count: string;
  readonly on: string;
  /** The lead's name as it was typed or chosen. */
  readonly who: string;
  readonly channel: Channel;
  readonly note: string;
}

export type SaleErrors = { readonly [field in keyof SaleText]?: string };

export interface ReadSale {
  /** `null` if anything has to be mended first. */
  readonly draft: SaleDraft | null;
  /** The currencies the amount may be in, if it is not the profile's own. */
  readonly foreign: readonly Foreign[];
  /** What a foreign amount becomes, in minor units, once the rate is known. */
  readonly becomes: number | null;
  readonly errors: SaleErrors;
}

export function readSale(
  text: SaleText,
  { today, currency, lead }: { today: Day; currency: string; lead: Lead | null | 'unknown' },
): ReadSale {
  const foreign = foreignAmounts(text.amount, currency);
  const amount = amountOf(text, foreign, currency);
  const count = checkCount(Number(text.count.trim() || '1'), MOST_IN_A_LINE);
  const on = readPastDay(text.on, today);
  const note = readNote(text.note);
  const errors: SaleErrors = {
    ...(amount.kind === 'wrong' ? { [foreign.length > 0 ? 'rate' : 'amount']: amount.how } : {}),
    ...(amount.kind === 'none' ? { amount: words.typed.amount.empty } : {}),
    ...(count.kind === 'refused' ? { count: wrong.count } : {}),
    ...(on.kind === 'refused' ? { on: DAY_WRONG[on.reason] } : {}),
    ...(note.kind === 'refused' ? { note: wrong.noteTooLong } : {}),
    ...(lead === 'unknown' ? { who: said.noSuchLead } : {}),
  };
  const becomes = foreign.length > 0 && amount.kind === 'value' ? amount.value : null;
  const complete =
    amount.kind === 'value' && count.kind === 'read' && on.kind === 'read' && note.kind === 'read';
  if (!complete || lead === 'unknown') return { draft: null, foreign, becomes, errors };
  const draft: SaleDraft = {
    on: on.value,
    channel: text.channel,
    leadId: lead?.id ?? null,
    amount: amount.value,
    count: count.value,
    sessionId: null,
    goalId: null,
    note: noteWith(note.value, text, foreign),
  };
  return { draft, foreign, becomes, errors };
}

function amountOf(text: SaleText, foreign: readonly Foreign[], currency: string): Read<number> {
  const other = chosenForeign(foreign, text.foreign);
  if (other === null) return readAmount(text.amount, currency);
  const value = inOwn(other, text.rate, currency);
  return value === null
    ? { kind: 'wrong', how: said.rateWrong(EXAMPLE_RATE) }
    : withinReason({ kind: 'value', value });
}

/** The original amount and its rate stay in the note. */
function noteWith(note: string, text: SaleText, foreign: readonly Foreign[]): string {
  const other = chosenForeign(foreign, text.foreign);
  if (other === null) return note;
  const original = originalText(other, text.rate);
  return note === '' ? original : `${note}\n${original}`;
}

/** The lead of that name, `null` for none, `'unknown'` for a name nobody has. */
export function leadNamed(who: string, leads: readonly Lead[]): Lead | null | 'unknown' {
  const name = who.trim();
  if (name === '') return null;
  return leads.find((lead) => leadName(lead) === name) ?? 'unknown';
}
