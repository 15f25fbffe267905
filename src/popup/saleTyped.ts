import { CHANNELS, type Channel } from '../domain/channel.ts';
import type { LeadChoice, LoggedSale, PopupView } from '../protocol/popup.ts';
import { readMoney } from '../ui/amount.ts';
import { log } from './formWords.ts';
import { originOf, usualChannel } from './origin.ts';
import type { Typed } from './typed.ts';

/** A sale as it is typed. */
export interface TypedSale extends Typed {
  readonly amount: string;
  readonly count: string;
  /** `''` for none. */
  readonly leadId: string;
  readonly channel: string;
}

export const blankSale = (view: PopupView): TypedSale => ({
  amount: '',
  count: '1',
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
  const amount = readMoney(typed.amount, currency);
  const count = readCount(typed.count);
  const channel = channelOf(typed, leads);
  if (amount.kind !== 'value' || count === null || channel === undefined) {
    return {
      kind: 'wrong',
      wrong: {
        ...(amount.kind === 'none' ? { amount: log.amountMissing } : {}),
        ...(amount.kind === 'wrong' ? { amount: amount.how } : {}),
        ...(count === null ? { count: log.countWrong } : {}),
        ...(channel === undefined ? { channel: log.channelMissing } : {}),
      },
    };
  }
  const leadId = typed.leadId === '' ? null : typed.leadId;
  const said = { on: view.today, channel, leadId, amount: amount.value, count };
  return { kind: 'sale', sale: { ...said, ...originOf(view.here, channel) } };
}

function channelOf(typed: TypedSale, leads: readonly LeadChoice[]): Channel | undefined {
  const lead = leads.find(({ id }) => id === typed.leadId);
  return lead?.channel ?? CHANNELS.find((one) => one === typed.channel);
}

const MOST = 9999;

/** A whole number from 1; `null` for anything else. */
function readCount(text: string): number | null {
  const written = text.trim();
  const count = /^\d+$/.test(written) ? Number(written) : 0;
  return count >= 1 && count <= MOST ? count : null;
}
