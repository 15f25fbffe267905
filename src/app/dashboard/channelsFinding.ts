import type { ChannelRow } from '../../domain/analytics/channelRow.ts';
import type { Comparison } from '../../domain/analytics/compare.ts';
import { channelName } from '../../ui/channelName.ts';
import { list, tenths } from '../../ui/format.ts';
import { words } from '../../ui/words/words.ts';

/** What the table of channels shows, in one sentence: where the time went and where it came back. */
export function findingOf({ rows, totals, underAnHour }: Comparison): string {
  const said = words.dashboard.channels.finding;
  const { hours, leads, sales } = totals.all;
  if (underAnHour && leads + sales === 0) return hours === 0 ? said.none : said.young;
  const time = topOf(rows, (row) => row.hours);
  const best = bestOf(rows);
  if (time === null) return best === null ? said.none : said.only(best.name);
  if (best === null)
    return said.mostTime(time, tenths(hoursOf(rows, time)), tenths(totals.all.hours));
  if (best.by === 'revenue') {
    return best.name === time ? said.timeAndRevenue(time) : said.timeNotRevenue(time, best.name);
  }
  return best.name === time ? said.timeAndLeads(time) : said.timeNotLeads(time, best.name);
}

function bestOf(rows: readonly ChannelRow[]) {
  const revenue = topOf(rows, (row) => row.revenue);
  if (revenue !== null) return { by: 'revenue', name: revenue } as const;
  const leads = topOf(rows, (row) => row.leads);
  return leads === null ? null : ({ by: 'leads', name: leads } as const);
}

/** The name of the one channel with the greatest value; `null` if nothing is above zero or two are equal. */
function topOf(rows: readonly ChannelRow[], of: (row: ChannelRow) => number): string | null {
  const [first, second] = [...rows].sort((one, other) => of(other) - of(one));
  if (first === undefined || of(first) <= 0) return null;
  if (second !== undefined && of(second) === of(first)) return null;
  return channelName(first.channel);
}

const hoursOf = (rows: readonly ChannelRow[], name: string): number =>
  rows.find((row) => channelName(row.channel) === name)?.hours ?? 0;

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
