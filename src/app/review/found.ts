import { type DayRange, isIn, spanOf } from '../../domain/analytics/days.ts';
import {
  type JudgedChannel,
  type Judgement,
  judgeChannels,
} from '../../domain/analytics/judgement.ts';
import { openLedger } from '../../domain/analytics/ledger.ts';
import { planOf } from '../../domain/analytics/plan.ts';
import type { TimeSlice } from '../../domain/analytics/slices.ts';
import { byPlatform } from '../../domain/budget.ts';
import { addDays, type Day } from '../../domain/calendar.ts';
import { dueOn } from '../../domain/followUp.ts';
import { isOpenGoal } from '../../domain/goal.ts';
import { lastMark, marksByChannel } from '../../domain/mark.ts';
import { type ByPlatform, platformsIn } from '../../domain/platform.ts';
import type { ChannelFound, Found, Review, Suggested, WeekSeen } from '../../domain/review.ts';
import { weeksIn } from '../../domain/reviewWeeks.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen } from '../../domain/stage.ts';
import { stageMoves } from '../../domain/stageMoves.ts';
import { NO_HABIT, type PlatformHabits, type Suggestion, suggest } from '../../domain/suggest.ts';
import { sumOf } from '../../domain/sums.ts';
import { habitsOf, usualSeconds, usualWeeks } from '../../domain/weekHabits.ts';
import { verdictSentence } from '../../ui/verdict.ts';
import { words } from '../../ui/words/allWords.ts';
import { fixOf, hoursFor, targetText } from './foundFix.ts';
import type { Grounds } from './grounds.ts';
import { suggestionText } from './suggestionText.ts';
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
    suggested: suggestedOf(suggestion, judgement.channels, habits, usual !== null),
    total,
    reserve: suggestion.reserve,
    overdue,
    fix: fixOf(judgement, week, grounds, hoursFor(settings, habits)),
    target: targetText(grounds),
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
  isUsual: boolean,
): ByPlatform<Suggested> {
  return byPlatform((platform) => {
    const own = channels.find(({ channel }) => channel === platform);
    const known = { judged: own?.value != null, isUsual };
    const suggested = steps[platform] ?? null;
    // Time that was never for the business has nothing to be set against.
    const personal = suggested !== null && own !== undefined && !isKnown(own);
    const step = personal ? null : suggested;
    const why = personal
      ? words.reviewFound.suggest.personal
      : suggestionText(step, habits[platform] ?? NO_HABIT, known);
    return { step, minutes: shares.platforms[platform] ?? 0, why };
  }, platformsIn(habits));
}
