import { type DayRange, isIn, spanOf } from '../../domain/analytics/days.ts';
import type { Facts } from '../../domain/analytics/facts.ts';
import { fixFirst } from '../../domain/analytics/fixFirst.ts';
import { funnelOf } from '../../domain/analytics/funnel.ts';
import {
  type JudgedChannel,
  type Judgement,
  judgeChannels,
} from '../../domain/analytics/judgement.ts';
import { openLedger } from '../../domain/analytics/ledger.ts';
import { planOf } from '../../domain/analytics/plan.ts';
import { ratio } from '../../domain/analytics/ratio.ts';
import { situationOf } from '../../domain/analytics/situation.ts';
import type { TimeSlice } from '../../domain/analytics/slices.ts';
import { byPlatform } from '../../domain/budget.ts';
import { assumptionsOf } from '../../domain/business.ts';
import { addDays, type Day, type Instant } from '../../domain/calendar.ts';
import { dueOn } from '../../domain/followUp.ts';
import { type Goal, isOpenGoal, targetOf } from '../../domain/goal.ts';
import { progressOf } from '../../domain/goalProgress.ts';
import type { Touch } from '../../domain/lead.ts';
import { lastMark, type Mark, marksByChannel } from '../../domain/mark.ts';
import { type ByPlatform, platformsIn } from '../../domain/platform.ts';
import type { ChannelFound, Found, Review, Suggested, WeekSeen } from '../../domain/review.ts';
import { weeksIn } from '../../domain/reviewWeeks.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen } from '../../domain/stage.ts';
import { stageMoves } from '../../domain/stageMoves.ts';
import { NO_HABIT, type PlatformHabits, type Suggestion, suggest } from '../../domain/suggest.ts';
import { sumOf, timeOf } from '../../domain/sums.ts';
import { habitsOf, usualSeconds, usualWeeks } from '../../domain/weekHabits.ts';
import { fixText } from '../../ui/fixFirst.ts';
import { verdictSentence } from '../../ui/verdict.ts';
import { suggestionText } from './suggestionText.ts';

/** What the findings of a week are worked out from. */
export interface Grounds {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly goals: readonly Goal[];
  readonly touches: readonly Pick<Touch, 'leadId' | 'at'>[];
  readonly marks: readonly Mark[];
  /** The first day anything is known of. */
  readonly firstDay: Day | null;
  /** The finished review that decided about the first of these weeks, or `null`. */
  readonly before: Review | null;
  /** The last finished review, however long ago, or `null`. */
  readonly last: Review | null;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: string;
}

/** The findings of a week, with the judgement they rest on. */
export interface Findings {
  readonly found: Found;
  readonly judgement: Judgement;
}

/** Everything a review says beyond the week's facts, in the words it is kept in. */
export function findingsOf(week: WeekSeen, grounds: Grounds): Findings {
  const { facts, settings, goals, before, today, now, zone, firstDay } = grounds;
  const ledger = openLedger(facts, zone, today);
  const plan = planOf(settings);
  const mark = lastMark(grounds.marks, today, zone);
  const later = marksByChannel(grounds.marks, today, zone);
  const judgement = judgeChannels(ledger, plan, { now, zone, mark, later });
  const usual = usualWeeks(week.days.from, firstDay);
  const habits = habitsOf(
    ledger.slices,
    latelyOf(week, ledger.slices, usual, firstDay),
    week.facts,
    goals.filter(isOpenGoal),
  );
  const overdue = facts.leads.filter(
    (lead) => isOpen(lead) && dueOn(lead, today).kind === 'overdue',
  ).length;
  const total = totalFor(settings, before, habits);
  const suggestion = suggest(judgement.channels, habits, total, overdue);
  const found: Found = {
    usual: usual === null ? null : usualSeconds(ledger.slices, usual, platformsIn(habits)),
    budgets: weeksIn(week.days) === 1 ? (before?.budgets ?? {}) : {},
    moved: stageMoves(facts.leads, spanOf(week.days, zone)),
    verdicts: verdictsOf(judgement, grounds),
    suggested: suggestedOf(suggestion, judgement.channels, habits),
    total,
    reserve: suggestion.reserve,
    overdue,
    fix: fixOf(judgement, week, grounds, hoursFor(settings, habits)),
  };
  return { found, judgement };
}

/** The four weeks up to now; after as long away from all platforms those before she left. */
function latelyOf(
  { days }: WeekSeen,
  slices: readonly TimeSlice[],
  usual: DayRange | null,
  firstDay: Day | null,
): DayRange {
  const lately = usualWeeks(addDays(days.to, 1), firstDay) ?? days;
  const isAway = !slices.some(({ day, seconds }) => seconds > 0 && isIn(day, lately));
  return isAway && usual !== null ? usual : lately;
}

const STEP = 15;

/** The hours she plans; else what the last review gave in all; else what is usual, to the quarter. */
function totalFor({ hoursAWeek }: Settings, before: Review | null, habits: PlatformHabits): number {
  if (hoursAWeek !== null) return Math.round(hoursAWeek * 60);
  const given = before === null ? 0 : sumOf(Object.values(before.budgets), (minutes) => minutes);
  if (given > 0) return given + (before?.rest ?? 0);
  const usual = sumOf(Object.values(habits), (habit) => habit.usualHours * 60);
  return Math.ceil(usual / STEP) * STEP;
}

function verdictsOf(judgement: Judgement, { settings, last }: Grounds): ChannelFound[] {
  const look = { ...settings, cycleMedian: judgement.cycleMedian };
  return judgement.channels.filter(isKnown).map((channel) => ({
    channel: channel.channel,
    verdict: channel.shown,
    why: verdictSentence(channel, look),
    before: last?.found?.verdicts.find((one) => one.channel === channel.channel)?.verdict ?? null,
  }));
}

const isKnown = ({ hours, counts }: JudgedChannel): boolean =>
  hours.leadHours > 0 || counts.leads > 0;

function suggestedOf(
  { steps, shares }: Suggestion,
  channels: readonly JudgedChannel[],
  habits: PlatformHabits,
): ByPlatform<Suggested> {
  return byPlatform((platform) => {
    const judged = channels.find(({ channel }) => channel === platform)?.value != null;
    const step = steps[platform] ?? null;
    const why = suggestionText(step, habits[platform] ?? NO_HABIT, judged);
    return { step, minutes: shares.platforms[platform] ?? 0, why };
  }, platformsIn(habits));
}

/** The hours there are: planned, else usual in her business, else her habit; as the dashboard has it. */
const hoursFor = (settings: Settings, habits: PlatformHabits): number =>
  assumptionsOf(settings).hoursAWeek?.value ??
  sumOf(Object.values(habits), ({ usualHours }) => usualHours);

function fixOf(
  judgement: Judgement,
  week: WeekSeen,
  grounds: Grounds,
  hoursAWeek: number,
): Found['fix'] {
  const { facts, goals, settings, today, now, zone, touches } = grounds;
  const plan = planOf(settings);
  const open = goals.filter(isOpenGoal);
  const target = targetOf(open, today);
  const happened = { sales: facts.sales, leads: [], touches: [] };
  const business = sumOf(week.facts, (row) => row.goalSeconds + row.unstatedSeconds);
  const served = sumOf(week.facts, (row) => row.goalSeconds);
  const { plannedSeconds, overSeconds } = timeOf(week.facts);
  const situation = situationOf({
    judgement,
    funnel: funnelOf(facts.leads, now, judgement.cycleMedian, plan.conversion),
    plan,
    leads: facts.leads,
    touches,
    goals: open,
    booked: target === null ? 0 : progressOf(target, happened, today).booked,
    hoursAWeek,
    goalShare: ratio(served, business, 'no_time'),
    drift: ratio(overSeconds, plannedSeconds + overSeconds, 'no_time'),
    today,
    now,
    zone,
  });
  return fixText(fixFirst(situation), settings.currency);
}
