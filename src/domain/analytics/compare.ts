import { type Channel, isPlatform } from '../channel.ts';
import { isOpen } from '../stage.ts';
import {
  type ChannelRow,
  type Outcome,
  outcomeOf,
  type Tally,
  tallyAll,
  within,
} from './channelRow.ts';
import type { DayRange } from './days.ts';
import type { Ledger } from './ledger.ts';

/** Channels side by side over a range of days. */
export interface Comparison {
  /** Under one hour in all: rows have hours and counts, and no ratios. */
  readonly underAnHour: boolean;
  /** Every platform in its order, then the other channels with anything in the range or an open lead. */
  readonly rows: readonly ChannelRow[];
  readonly totals: {
    readonly social: Outcome;
    readonly other: Outcome;
    readonly all: Outcome;
  };
}

/** One row per platform and per other channel with anything to show, with totals. */
export function compareChannels(ledger: Ledger, range: DayRange): Comparison {
  const { channels } = ledger;
  const own = within(ledger, range);
  const sumsOf = (some: readonly Channel[]) => tallyAll(own, range, some);
  const all = sumsOf(channels);
  const underAnHour = all.hours < 1;
  const finish = (sums: Tally) => outcomeOf(sums, ledger.hourlyValue, underAnHour);
  const rows = channels.map((channel) => ({
    channel,
    ...finish(sumsOf([channel])),
  }));
  const waiting = channelsWaiting(ledger);
  return {
    underAnHour,
    rows: rows.filter(
      (row) => isPlatform(row.channel) || hasAnything(row) || waiting.has(row.channel),
    ),
    totals: {
      social: finish(sumsOf(channels.filter(isPlatform))),
      other: finish(sumsOf(channels.filter((channel) => !isPlatform(channel)))),
      all: finish(all),
    },
  };
}

const channelsWaiting = ({ leads }: Ledger): ReadonlySet<Channel> =>
  new Set(leads.filter(({ lead }) => isOpen(lead)).map(({ channel }) => channel));

function hasAnything({ hours, leads, sales, revenue, spent }: Tally): boolean {
  return hours > 0 || leads > 0 || sales > 0 || revenue !== 0 || spent > 0;
}
