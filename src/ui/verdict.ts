import type { JudgedChannel } from '../domain/analytics/judgement.ts';
import { aboutCount } from './estimate.ts';
import { wholeMoney } from './format.ts';
import { words } from './words/words.ts';

const said = words.verdict;

/** What a verdict's sentence needs beside the channel's evidence. Money in minor units. */
export interface VerdictLook {
  readonly hourlyValue: number | null;
  /** `null` counts revenue: then an hour "brings in" and never "earns". */
  readonly margin: number | null;
  /** Days in which half of the sales are made. */
  readonly cycleMedian: number;
  readonly currency: string;
}

/** Why a channel's verdict is what it is, in a sentence or two. */
export function verdictSentence(channel: JudgedChannel, look: VerdictLook): string {
  if (channel.missing !== null) return said.missing[channel.missing];
  const why = reasonOf(channel, look);
  return channel.restsOnStatedHours ? `${why} ${said.onStatedHours}` : why;
}

function reasonOf(channel: JudgedChannel, look: VerdictLook): string {
  const rate = wholeMoney(look.hourlyValue ?? 0, look.currency);
  const earns = look.margin === null ? 'brings in' : 'earns';
  switch (channel.shown) {
    case 'paying':
      return said.paying(rate, earns);
    case 'probably_paying':
      return said.probablyPaying;
    case 'too_early':
      return tooEarly(channel, look);
    case 'probably_not_paying':
      return fellShort(channel) ?? said.probablyNot(rate, earns);
    case 'not_paying':
      return said.notPaying(rate, earns);
  }
}

/** So many missing or made sales are not few: then it is the balance that is not clear. */
const NOT_FEW = 5;

/** Whether there is much evidence, and it still speaks for both. */
export function goesEitherWay({ breakEven, hoursThatTell }: JudgedChannel): boolean {
  return hoursThatTell === null && (breakEven?.breakEvenWins ?? 0) >= NOT_FEW;
}

function tooEarly(channel: JudgedChannel, { cycleMedian }: VerdictLook): string {
  const { breakEven, hoursThatTell, counts } = channel;
  const leads = Math.round(breakEven?.breakEvenLeads ?? 0);
  const sales = Math.round(breakEven?.breakEvenWins ?? 0);
  if (goesEitherWay(channel)) return said.eitherWay(sales, counts.wins);
  if (hoursThatTell !== null) {
    const hours = Math.max(1, aboutCount(hoursThatTell));
    return `${said.tooEarly(leads, sales)} ${said.moreHours(hours)}`;
  }
  const had = { leads: counts.leads, sales: counts.wins };
  const next = said.nextSale(Math.max(1, Math.round(cycleMedian)));
  return `${said.tooClose(leads, sales, had)} ${next}`;
}

/** In leads, else in sales; `null` where neither falls short, since few of its leads buy. */
function fellShort({ breakEven, counts }: JudgedChannel): string | null {
  const leads = Math.round(breakEven?.breakEvenLeads ?? 0);
  const sales = Math.round(breakEven?.breakEvenWins ?? 0);
  if (leads > counts.leads) return said.probablyNotLeads(leads, counts.leads);
  return sales > counts.wins ? said.probablyNotSales(sales, counts.wins) : null;
}
