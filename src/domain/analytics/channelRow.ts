import type { Channel } from '../channel.ts';
import { HOUR, MINUTE, SECOND } from '../duration.ts';
import { spentOn } from '../spending.ts';
import { type DayRange, isIn } from './days.ts';
import type { Ledger } from './ledger.ts';
import { costPerLead, customerAcquisitionCost, revenuePerHour } from './metrics.ts';
import { andThen, type Figure, figure, noFigure } from './ratio.ts';
import type { TimeSlice } from './slices.ts';
import { sum } from './sum.ts';
import { timeCostFigure } from './timeCost.ts';
import type { TimeKind } from './timeKind.ts';

const SECONDS_IN_HOUR = HOUR / SECOND;
const MINUTES_IN_HOUR = HOUR / MINUTE;

/** Hours and sessions of one kind of time. */
export interface TimeSum {
  readonly hours: number;
  readonly sessions: number;
}

/** What a set of channels took and brought in a range of days. Money in minor units. */
export interface Tally {
  /** Hours that cost: business attention, and every logged or stated hour. */
  readonly hours: number;
  /** The part of `hours` whose session serves a goal. */
  readonly goalHours: number;
  /** The part of `hours` that was stated, not watched (`phone` and `before`); hatched in charts. */
  readonly statedHours: number;
  /** Sessions with business attention that began in the range. */
  readonly sessions: number;
  /** Work for people who have already bought: beside the cost, not in it. */
  readonly customer: TimeSum;
  /** Beside the cost, not in it. */
  readonly personal: TimeSum;
  readonly leads: number;
  /** Sales won, after full refunds. */
  readonly sales: number;
  /** Sales less their refunds, on the day of the sale. */
  readonly revenue: number;
  readonly spent: number;
}

/** A tally with its ratios. Money in minor units, not rounded. */
export interface Outcome extends Tally {
  /** Of the time at the hourly value, and the money spent. */
  readonly cost: Figure;
  readonly costPerLead: Figure;
  readonly customerAcquisitionCost: Figure;
  readonly revenuePerHour: Figure;
}

/** One channel of the comparison. */
export interface ChannelRow extends Outcome {
  readonly channel: Channel;
}

/** Adds up what the channels took and brought in the range. */
export function tally(ledger: Ledger, range: DayRange, channels: readonly Channel[]): Tally {
  return tallyAll(within(ledger, range), range, channels);
}

/** Only what falls on the days of a range; costs keep their spans. */
export function within(ledger: Ledger, range: DayRange): Ledger {
  return {
    ...ledger,
    slices: ledger.slices.filter((slice) => isIn(slice.day, range)),
    efforts: ledger.efforts.filter((effort) => isIn(effort.on, range)),
    leads: ledger.leads.filter((lead) => isIn(lead.day, range)),
    sales: ledger.sales.filter(({ sale }) => isIn(sale.on, range)),
  };
}

/**
 * As `tally`, of a ledger that holds nothing but the range: who asks for one channel after the
 * other looks through the days once.
 */
export function tallyAll(ledger: Ledger, range: DayRange, channels: readonly Channel[]): Tally {
  const has = (row: { readonly channel: Channel }) => channels.includes(row.channel);
  const slices = ledger.slices.filter((slice) => channels.includes(slice.channel));
  const efforts = ledger.efforts.filter(has);
  const sales = ledger.sales.filter(has);
  const minutes = sum(efforts.map((effort) => effort.minutes));
  const stated = sum(efforts.map((effort) => (effort.kind === 'logged' ? 0 : effort.minutes)));
  const business = sumTime(slices, 'business');
  const forGoals = slices.filter((slice) => slice.goalId !== null);
  return {
    hours: business.hours + minutes / MINUTES_IN_HOUR,
    goalHours: sumTime(forGoals, 'business').hours,
    statedHours: stated / MINUTES_IN_HOUR,
    sessions: business.sessions,
    customer: sumTime(slices, 'customer'),
    personal: sumTime(slices, 'personal'),
    leads: ledger.leads.filter(has).length,
    sales: sum(sales.map((sale) => sale.won)),
    revenue: sum(sales.map((sale) => sale.net)),
    spent: sum(ledger.costs.filter(has).map((cost) => spentOn(cost, range))),
  };
}

/** The ratios of a tally; with under an hour in all there is not one, only the hours. */
export function outcomeOf(sums: Tally, hourlyValue: number | null, underAnHour: boolean): Outcome {
  const cost = underAnHour
    ? noFigure('under_an_hour')
    : timeCostFigure(sums.hours, hourlyValue, sums.spent);
  const revenue = underAnHour ? noFigure('under_an_hour') : figure(sums.revenue);
  return {
    ...sums,
    cost,
    costPerLead: andThen(cost, (money) => costPerLead(money, sums.leads)),
    customerAcquisitionCost: andThen(cost, (money) => customerAcquisitionCost(money, sums.sales)),
    revenuePerHour: andThen(revenue, (money) => revenuePerHour(money, sums.hours)),
  };
}

export function sumTime(slices: readonly TimeSlice[], kind: TimeKind): TimeSum {
  let seconds = 0;
  let sessions = 0;
  for (const slice of slices) {
    if (slice.kind !== kind || slice.seconds <= 0) continue;
    seconds += slice.seconds;
    sessions += slice.sessions;
  }
  return { hours: seconds / SECONDS_IN_HOUR, sessions };
}
