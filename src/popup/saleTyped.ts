import { CHANNELS, type Channel } from '../domain/channel.ts';
import { readSaleLine } from '../domain/saleLine.ts';
import type { LeadChoice, LoggedSale, PopupView } from '../protocol/popup.ts';
import { amountWrong } from '../ui/amount.ts';
import { money } from '../ui/format.ts';
import { FIGURES } from '../ui/locale.ts';
import { log } from './formWords.ts';
import { originOf, usualChannel } from './origin.ts';
import type { Typed } from './typed.ts';

/** A sale as it is typed. */
export interface TypedSale extends Typed {
  /** An amount, or several small sales in one line. */
  readonly amount: string;
  /** `''` for none. */
  readonly leadId: string;
  readonly channel: string;
}

export const blankSale = (view: PopupView): TypedSale => ({
  amount: '',
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
  const line = readAmount(typed.amount, currency);
  const channel = channelOf(typed, leads);
  if (line.kind === 'wrong' || channel === undefined) {
    return {
      kind: 'wrong',
      wrong: {
        ...(line.kind === 'wrong' ? { amount: line.how } : {}),
        ...(channel === undefined ? { channel: log.channelMissing } : {}),
      },
    };
  }
  const leadId = typed.leadId === '' ? null : typed.leadId;
  const said = { on: view.today, channel, leadId, amount: line.minor, count: line.count };
  return { kind: 'sale', sale: { ...said, ...originOf(view.here, channel) } };
}

function channelOf(typed: TypedSale, leads: readonly LeadChoice[]): Channel | undefined {
  const lead = leads.find(({ id }) => id === typed.leadId);
  return lead?.channel ?? CHANNELS.find((one) => one === typed.channel);
}

/** What the line says, or how it should be written. */
type ReadLine =
  | { readonly kind: 'read'; readonly count: number; readonly minor: number }
  | { readonly kind: 'wrong'; readonly how: string };

/** One amount, or several sales and what they brought; above zero. */
export function readAmount(text: string, currency: string): ReadLine {
  const line = readSaleLine(text, FIGURES, currency);
  switch (line.kind) {
    case 'read':
      return line.minor > 0 ? line : { kind: 'wrong', how: amountWrong('negative', currency) };
    case 'unsure':
      return { kind: 'wrong', how: log.lineUnsure(lineExample(currency)) };
    case 'refused':
      return { kind: 'wrong', how: amountWrong(line.reason, currency) };
  }
}

/** Minor units; small, as several sales in a line are. */
const EXAMPLE = 14_200;

/** "6 orders, £142". */
export const lineExample = (currency: string): string => log.line(money(EXAMPLE, currency));
