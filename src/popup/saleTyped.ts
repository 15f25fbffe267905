import { type Channel, readChannel } from '../domain/channel.ts';
import { checkAmount } from '../domain/entryNumber.ts';
import { readSaleLine } from '../domain/saleLine.ts';
import type { LeadChoice, LoggedSale, PopupView } from '../protocol/popup.ts';
import { amountWrong } from '../ui/amount.ts';
import {
  chosenForeign,
  EXAMPLE_RATE,
  type ForeignLine,
  foreignLines,
  inOwn,
  originalText,
} from '../ui/foreign.ts';
import { money } from '../ui/format.ts';
import { FIGURES } from '../ui/locale.ts';
import { sale as saleWords } from '../ui/words/sale.ts';
import { log } from './formWords.ts';
import { originOf, usualChannel } from './origin.ts';
import type { Typed } from './typed.ts';

/** A sale as it is typed. */
export interface TypedSale extends Typed {
  /** An amount, or several small sales in one line. */
  readonly amount: string;
  /** The currency the amount is in, where its sign may mean several. */
  readonly foreign: string;
  readonly rate: string;
  /** `''` for none. */
  readonly leadId: string;
  readonly channel: string;
}

export const blankSale = (view: PopupView): TypedSale => ({
  amount: '',
  foreign: '',
  rate: '',
  leadId: view.known?.id ?? '',
  channel: usualChannel(view.here),
});

/** The fields that cannot be kept as they stand, each with how to write it. */
export type WrongSale = { readonly [field in keyof TypedSale]?: string };

/** A sale that can be kept, or what is wrong with it. */
export type ReadSale =
  | { readonly kind: 'sale'; readonly sale: LoggedSale }
  | { readonly kind: 'wrong'; readonly wrong: WrongSale };

/** A sale of a lead comes from where the lead came from; any other needs a channel. */
export function readSale(
  typed: TypedSale,
  leads: readonly LeadChoice[],
  view: PopupView,
  currency: string,
): ReadSale {
  const line = readAmount(typed, currency);
  const channel = channelOf(typed, leads);
  if (line.kind === 'wrong' || channel === undefined) {
    return {
      kind: 'wrong',
      wrong: {
        ...(line.kind === 'wrong' ? { [line.field]: line.how } : {}),
        ...(channel === undefined ? { channel: log.channelMissing } : {}),
      },
    };
  }
  const leadId = typed.leadId === '' ? null : typed.leadId;
  const { minor: amount, count, note } = line;
  const said = { on: view.today, channel, leadId, amount, count, note };
  return { kind: 'sale', sale: { ...said, ...originOf(view.here, channel) } };
}

function channelOf(typed: TypedSale, leads: readonly LeadChoice[]): Channel | undefined {
  const lead = leads.find(({ id }) => id === typed.leadId);
  return lead?.channel ?? readChannel(typed.channel) ?? undefined;
}

/** What the line says, or how it should be written. */
export type ReadLine =
  | {
      readonly kind: 'read';
      readonly count: number;
      /** Minor units of the profile's currency. */
      readonly minor: number;
      /** What was written in another currency, `''` for none. */
      readonly note: string;
    }
  | { readonly kind: 'wrong'; readonly field: 'amount' | 'rate'; readonly how: string };

/** The currencies the amount may be in, if it is not the profile's own. */
export const foreignOf = ({ amount }: TypedSale, currency: string): readonly ForeignLine[] =>
  foreignLines(amount, currency);

/** One amount, or several sales and what they brought; above zero. In another currency by its rate. */
export function readAmount(typed: TypedSale, currency: string): ReadLine {
  const other = chosenForeign(foreignOf(typed, currency), typed.foreign);
  if (other !== null) return readForeign(other, typed.rate, currency);
  const line = readSaleLine(typed.amount, FIGURES, currency);
  switch (line.kind) {
    case 'read':
      return line.minor > 0
        ? { ...line, note: '' }
        : wrongAmount(amountWrong('negative', currency));
    case 'unsure':
      return wrongAmount(log.lineUnsure(lineExample(currency)));
    case 'refused':
      return wrongAmount(amountWrong(line.reason, currency));
  }
}

function readForeign(other: ForeignLine, rate: string, currency: string): ReadLine {
  const minor = inOwn(other, rate, currency);
  if (minor === null)
    return { kind: 'wrong', field: 'rate', how: saleWords.rateWrong(EXAMPLE_RATE) };
  if (checkAmount(minor).kind === 'refused')
    return wrongAmount(amountWrong(minor > 0 ? 'too large' : 'negative', currency));
  return { kind: 'read', count: other.count, minor, note: originalText(other, rate) };
}

const wrongAmount = (how: string): ReadLine => ({ kind: 'wrong', field: 'amount', how });

/** Minor units; small, as several sales in a line are. */
const EXAMPLE = 14_200;

/** "6 orders, £142". */
export const lineExample = (currency: string): string => log.line(money(EXAMPLE, currency));
