import { addDays, type Day, type Instant, weekOf } from '../calendar.ts';
import { isPlatform } from '../channel.ts';
import { HOUR, MINUTE, SECOND } from '../duration.ts';
import type { Platform } from '../platform.ts';
import { ageInDays } from './age.ts';
import type { CreditedSale } from './credit.ts';
import type { DayRange } from './days.ts';
import { type ExpectedSum, expectedSum } from './expected.ts';
import type { Judgement } from './judgement.ts';
import type { DatedLead, Ledger } from './ledger.ts';
import { meanMaturity } from './maturity.ts';
import type { Figure } from './ratio.ts';
import { sum } from './sum.ts';
import type { WeekView } from './weeks.ts';

/** Hours on one platform that cost, by how they are known; together they are its hours. */
export interface PlatformHours {
  readonly platform: Platform;
  /** Watched, or logged one by one. */
  readonly seen: number;
  /** The user's word, for the phone and for before; hatched in charts. */
  readonly stated: number;
}

/** What came of the leads of one week, and of sales without a lead on their own day. Money in minor units. */
export interface Cohort {
  readonly leads: number;
  /** Sales of these leads, after full refunds. */
  readonly sales: number;
  /** Their sales less their refunds, whenever these were. */
  readonly won: number;
  /** Those still open. */
  readonly open: ExpectedSum;
  /** What these may bring. */
  readonly stillToCome: number;
  /** How much of their time the leads have had, 0 to 1. */
  readonly maturity: Figure;
}

/** One week of social time: what was spent and came in it, and what became of its leads. */
export interface WeekOverTime {
  /** The week's first day. */
  readonly week: Day;
  readonly soFar: boolean;
  /** Every platform, in their order. */
  readonly platforms: readonly PlatformHours[];
  readonly hours: number;
  readonly leads: number;
  /** Sales made in the week, after full refunds. */
  readonly sales: number;
  /** Money of the week's sales less the refunds paid in it; minor units, may be negative. */
  readonly cash: number;
  /** The refunds in `cash`, not negative. */
  readonly paidBack: number;
  readonly cohort: Cohort;
}

/** What the future of open leads is reckoned with. */
export type Expectation = Pick<Judgement, 'meanDaysToClose' | 'expected'>;

/** When and how the weeks are looked at. */
export interface OverTimeView extends WeekView {
  readonly now: Instant;
}

/** What falls on one week. */
interface Heap {
  readonly hours: Map<Platform, { seen: number; stated: number }>;
  readonly leads: DatedLead[];
  readonly sales: CreditedSale[];
  readonly cohortSales: CreditedSale[];
  sold: number;
  paidBack: number;
}

/** Whole weeks that touch the range, oldest first, none missing and none after today; platforms only. */
export function overTime(
  ledger: Ledger,
  range: DayRange,
  expectation: Expectation,
  view: OverTimeView,
): WeekOverTime[] {
  const heaps = emptyWeeks(range, view);
  const heapOf = rememberWeeks(heaps, view.weekStart);
  heapTime(ledger, heapOf);
  heapOutcomes(ledger, heapOf);
  const platforms = ledger.channels.filter(isPlatform);
  const running = weekOf(view.today, view.weekStart);
  return [...heaps].map(([week, heap]) => ({
    week,
    soFar: week === running,
    ...timeOf(heap, platforms),
    leads: heap.leads.length,
    sales: sum(heap.sales.map((sale) => sale.won)),
    cash: heap.sold - heap.paidBack,
    paidBack: heap.paidBack,
    cohort: cohortOf(heap, expectation, view.now),
  }));
}

function emptyWeeks(range: DayRange, { weekStart, today }: WeekView): Map<Day, Heap> {
  const last = range.to < today ? range.to : today;
  const heaps = new Map<Day, Heap>();
  for (let week = weekOf(range.from, weekStart); week <= last; week = addDays(week, 7))
    heaps.set(week, {
      hours: new Map(),
      leads: [],
      sales: [],
      cohortSales: [],
      sold: 0,
      paidBack: 0,
    });
  return heaps;
}

/** Finds the week of a day, asking the calendar for each day once; `undefined` outside the range. */
function rememberWeeks(heaps: ReadonlyMap<Day, Heap>, weekStart: number) {
  const known = new Map<Day, Heap | undefined>();
  const [first = ''] = heaps.keys();
  return (day: Day): Heap | undefined => {
    if (day < first) return undefined;
    if (!known.has(day)) known.set(day, heaps.get(weekOf(day, weekStart)));
    return known.get(day);
  };
}

type HeapOf = (day: Day) => Heap | undefined;

function heapTime({ slices, efforts }: Ledger, heapOf: HeapOf): void {
  for (const { kind, day, channel, seconds } of slices)
    if (kind === 'business' && isPlatform(channel))
      add(heapOf(day), channel, 'seen', (seconds * SECOND) / HOUR);
  for (const { channel, on, minutes, kind } of efforts)
    if (isPlatform(channel))
      add(heapOf(on), channel, kind === 'logged' ? 'seen' : 'stated', (minutes * MINUTE) / HOUR);
}

function add(
  heap: Heap | undefined,
  platform: Platform,
  how: 'seen' | 'stated',
  hours: number,
): void {
  const known = heap?.hours.get(platform) ?? { seen: 0, stated: 0 };
  heap?.hours.set(platform, { ...known, [how]: known[how] + hours });
}

/** Credit goes to a lead's week; a sale whose lead is not known stands for itself. */
function heapOutcomes({ leads, sales }: Ledger, heapOf: HeapOf): void {
  const social = leads.filter((lead) => isPlatform(lead.channel));
  const days = new Map(leads.map(({ lead, day }) => [lead.id, day]));
  for (const lead of social) heapOf(lead.day)?.leads.push(lead);
  for (const credited of sales.filter((sale) => isPlatform(sale.channel))) {
    const { sale } = credited;
    const own = heapOf(sale.on);
    own?.sales.push(credited);
    if (own !== undefined) own.sold += sale.amount;
    for (const refund of sale.refunds) {
      const back = heapOf(refund.on);
      if (back !== undefined) back.paidBack += refund.amount;
    }
    heapOf(days.get(sale.leadId ?? '') ?? sale.on)?.cohortSales.push(credited);
  }
}

function timeOf(heap: Heap, all: readonly Platform[]): Pick<WeekOverTime, 'platforms' | 'hours'> {
  const platforms = all.map((platform) => ({
    platform,
    ...(heap.hours.get(platform) ?? { seen: 0, stated: 0 }),
  }));
  return { platforms, hours: sum(platforms.map(({ seen, stated }) => seen + stated)) };
}

function cohortOf({ leads, cohortSales }: Heap, expectation: Expectation, now: Instant): Cohort {
  const lasting = cohortSales.filter((sale) => sale.net > 0);
  const ages = leads.map(({ lead }) => ageInDays(lead.createdAt, now));
  const open = expectedSum(
    leads.map(({ lead }) => lead),
    expectation.expected,
  );
  return {
    leads: leads.length,
    sales: sum(lasting.map((sale) => sale.won)),
    won: sum(lasting.map((sale) => sale.net)),
    open,
    stillToCome: open.likely,
    maturity: meanMaturity(ages, expectation.meanDaysToClose),
  };
}
