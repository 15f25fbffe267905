import { type CreditedSale, creditSales } from './analytics/credit.ts';
import { type DayRange, isIn, spanOf } from './analytics/days.ts';
import { dayOf, dayStartOf, type Instant } from './calendar.ts';
import { CHANNELS, type Channel, channelsWith, isPlatform } from './channel.ts';
import type { Effort } from './cost.ts';
import type { Coverage } from './coverage.ts';
import { gapsIn, wasOn } from './coverageGaps.ts';
import { layOut } from './effortDays.ts';
import type { Goal } from './goal.ts';
import type { Lead } from './lead.ts';
import { type OwnSite, platformsWith } from './ownSite.ts';
import type { Platform } from './platform.ts';
import type { ChannelWeek, GoalWeek, Outcomes, PlatformWeek, WeekSeen } from './review.ts';
import type { Sale } from './sale.ts';
import type { Purpose, Session } from './session.ts';
import { type SessionWeek, sessionWeeks } from './sessionWeek.ts';
import { sumOf, timeOf, totalOf } from './sums.ts';
import type { Visit } from './visit.ts';

/** What the store holds of a week. Rows outside of it do no harm. */
export interface WeekRows {
  readonly sessions: readonly Session[];
  /** All visits of every session that touches the week. */
  readonly visits: readonly Visit[];
  readonly goals: readonly Goal[];
  /** The leads of the week, and those its sales came from. */
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
  readonly efforts: readonly Effort[];
  readonly coverage: readonly Coverage[];
  readonly ownSites: readonly OwnSite[];
}

/** How a week is looked at. */
export interface WeekView {
  readonly days: DayRange;
  /** Where the reader is; leads and gaps fall on its days. */
  readonly zone: string;
  readonly currency: string;
  readonly since: Instant | null;
  readonly until: Instant;
}

/**
 * The facts of a week, or of several as one: what each platform and each goal took and brought. Time belongs to the days
 * of the zone its session was recorded in, and is cut at the week's borders, so that weeks add up.
 * Platforms, and goals with "none", each add up to the same whole. The time of a site that serves a
 * channel which is no platform is effort on that channel, and in neither.
 */
export function factsOfWeek(rows: WeekRows, view: WeekView): WeekSeen {
  const { days, zone } = view;
  const span = spanOf(days, zone);
  const all = sessionWeeks(rows, days, rows.ownSites, dayStartOf(zone));
  const times = all.filter(({ channel }) => isPlatform(channel));
  const brought = outcomesOf(rows, view);
  const said = layOut(rows.efforts, dayOf(view.until, zone)).filter(({ on }) => isIn(on, days));
  const seen = all.filter(({ channel }) => !isPlatform(channel)).map(effortSeen);
  const logged: readonly Logged[] = [...said, ...seen];
  return {
    ...view,
    facts: platformsOf(rows, times, brought).map((platform) =>
      platformWeek(platform, times, brought, logged),
    ),
    goals: goalWeeks(rows.goals, times, brought),
    channels: channelWeeks(brought, logged),
    gaps: gapsIn(rows.coverage, { start: span.start, end: Math.min(span.end, view.until) }),
    recorded: wasOn(rows.coverage, span),
  };
}

/** One lead or sale of the week, laid on its channel and goal. */
interface Brought extends Outcomes {
  readonly channel: Channel;
  readonly goalId: string | null;
}

/** Minutes on a channel that its platform's own visits do not hold. */
type Logged = Pick<Effort, 'channel' | 'minutes'>;

/** Time on a site that serves a channel which is no platform: watched, and effort there. */
const effortSeen = ({ channel, seconds }: SessionWeek): Logged => ({
  channel,
  minutes: seconds / 60,
});

/** The four, her own sites, and any that the week knows of. */
function platformsOf(
  { ownSites }: WeekRows,
  times: readonly SessionWeek[],
  brought: readonly Brought[],
): readonly Platform[] {
  const shown = ownSites.filter(({ watched }) => watched);
  const known = [...times, ...brought].map(({ channel }) => channel);
  return channelsWith([...platformsWith(shown), ...known]).filter(isPlatform);
}

function outcomesOf(rows: WeekRows, { days, zone }: WeekView): Brought[] {
  const leads = rows.leads.filter((lead) => isIn(dayOf(lead.createdAt, zone), days));
  const sales = creditSales(rows.sales, rows.leads).filter(({ sale }) => isIn(sale.on, days));
  return [
    ...leads.map(({ channel, goalId }) => ({ channel, goalId, leads: 1, sales: 0, revenue: 0 })),
    ...sales.map(broughtBySale),
  ];
}

const broughtBySale = ({ sale, channel, net, won }: CreditedSale): Brought => ({
  channel,
  goalId: sale.goalId,
  leads: 0,
  sales: won,
  revenue: net,
});

function platformWeek(
  platform: Platform,
  times: readonly SessionWeek[],
  brought: readonly Brought[],
  efforts: readonly Logged[],
): PlatformWeek {
  const own = times.filter((time) => time.channel === platform);
  const secondsOf = (purpose: Purpose) => timeOf(own.filter((time) => time.purpose === purpose));
  const unstated = secondsOf('unstated');
  return {
    platform,
    ...timeOf(own),
    goalSeconds: secondsOf('goal').seconds,
    customerSeconds: secondsOf('customer').seconds,
    personalSeconds: secondsOf('personal').seconds,
    unstatedSeconds: unstated.seconds,
    unstatedSessions: unstated.sessions,
    loggedMinutes: loggedOn(platform, efforts),
    ...totalOf(brought.filter((one) => one.channel === platform)),
  };
}

/** A row for each goal that took time or was brought something, then what served none. */
function goalWeeks(
  goals: readonly Goal[],
  times: readonly SessionWeek[],
  brought: readonly Brought[],
): GoalWeek[] {
  const named = [...times, ...brought].flatMap(({ goalId }) => goalId ?? []);
  const weeks = [...new Set(named), null].map((goalId) => ({
    goalId,
    title: goals.find((goal) => goal.id === goalId)?.title ?? '',
    ...timeOf(times.filter((time) => time.goalId === goalId)),
    ...totalOf(brought.filter((one) => one.goalId === goalId)),
  }));
  return weeks.filter((week) => week.seconds > 0 || week.sessions > 0 || isSome(week));
}

function channelWeeks(brought: readonly Brought[], efforts: readonly Logged[]): ChannelWeek[] {
  return CHANNELS.filter((channel) => !isPlatform(channel))
    .map((channel) => ({
      channel,
      loggedMinutes: loggedOn(channel, efforts),
      ...totalOf(brought.filter((one) => one.channel === channel)),
    }))
    .filter((week) => week.loggedMinutes > 0 || isSome(week));
}

const isSome = ({ leads, sales, revenue }: Outcomes): boolean =>
  leads !== 0 || sales !== 0 || revenue !== 0;

const loggedOn = (channel: Channel, efforts: readonly Logged[]): number =>
  sumOf(
    efforts.filter((effort) => effort.channel === channel),
    (effort) => effort.minutes,
  );
