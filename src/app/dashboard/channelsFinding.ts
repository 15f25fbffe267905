import type { ChannelRow } from '../../domain/analytics/channelRow.ts';
import type { Comparison } from '../../domain/analytics/compare.ts';
import { channelName } from '../../ui/channelName.ts';
import { list, tenths } from '../../ui/format.ts';
import { words } from '../../ui/words/words.ts';
import { onChannel } from './on.ts';

/** What the table of channels shows, in one sentence: where the time went and where it came back. */
export function findingOf({ rows, totals, underAnHour }: Comparison): string {
  const said = words.dashboard.channels.finding;
  const { hours, leads, sales } = totals.all;
  if (underAnHour && leads + sales === 0) return hours === 0 ? said.none : said.young;
  const most = topOf(rows, (row) => row.hours);
  const best = bestOf(rows);
  if (most === null) return best === null ? said.none : said.only(onChannel(best.channel));
  const time = channelName(most.channel);
  if (best === null) return said.mostTime(time, tenths(most.hours), tenths(totals.all.hours));
  const same = best.channel === most.channel;
  if (best.by === 'revenue')
    return same ? said.timeAndRevenue(time) : said.timeNotRevenue(time, onChannel(best.channel));
  return same ? said.timeAndLeads(time) : said.timeNotLeads(time, onChannel(best.channel));
}

function bestOf(rows: readonly ChannelRow[]) {
  const revenue = topOf(rows, (row) => row.revenue);
  if (revenue !== null) return { by: 'revenue', channel: revenue.channel } as const;
  const leads = topOf(rows, (row) => row.leads);
  return leads === null ? null : ({ by: 'leads', channel: leads.channel } as const);
}

/** The one channel with the greatest value; `null` if nothing is above zero or two are equal. */
function topOf(rows: readonly ChannelRow[], of: (row: ChannelRow) => number): ChannelRow | null {
  const [first, second] = [...rows].sort((one, other) => of(other) - of(one));
  if (first === undefined || of(first) <= 0) return null;
  if (second !== undefined && of(second) === of(first)) return null;
  return first;
}

/** Below this many sales a ratio hangs on each single one. */
const FEW_SALES = 5;

/** Time that stands beside the cost, and time that was stated: said under the table. */
export function asideOf({ totals }: Comparison): string {
  const said = words.dashboard.channels;
  const { personal, customer, statedHours, sales } = totals.all;
  const parts = [
    ...(personal.hours > 0 ? [said.personal(tenths(personal.hours))] : []),
    ...(customer.hours > 0 ? [said.customer(tenths(customer.hours))] : []),
  ];
  const sentences = [
    ...(parts.length > 0 ? [said.aside(list(parts))] : []),
    ...(statedHours > 0 ? [said.stated(tenths(statedHours))] : []),
    ...(sales > 0 && sales < FEW_SALES ? [said.few] : []),
  ];
  return sentences.join(' ');
}
