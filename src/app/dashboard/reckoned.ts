import { type DayRange, lastDays } from '../../domain/analytics/days.ts';
import type { Situation } from '../../domain/analytics/fixFirst.ts';
import { type FixFirst, fixFirst } from '../../domain/analytics/fixFirst.ts';
import type { FunnelEvidence } from '../../domain/analytics/funnel.ts';
import { type Judgement, judgeChannels } from '../../domain/analytics/judgement.ts';
import type { Ledger } from '../../domain/analytics/ledger.ts';
import { driftOf, type PlannedSession } from '../../domain/analytics/metrics.ts';
import type { Outlook } from '../../domain/analytics/outlook.ts';
import type { Plan } from '../../domain/analytics/plan.ts';
import { type Figure, ratio } from '../../domain/analytics/ratio.ts';
import {
  outlookFor,
  type SituationGrounds,
  situationOf,
} from '../../domain/analytics/situation.ts';
import type { Day, Instant } from '../../domain/calendar.ts';
import { type Goal, isOpenGoal, targetOf } from '../../domain/goal.ts';
import type { Lead, Touch } from '../../domain/lead.ts';
import { lastMark, type Mark, marksByChannel } from '../../domain/mark.ts';
import { once } from './once.ts';

/** What the findings of the dashboard are worked out from. */
export interface Grounds {
  readonly everything: Ledger;
  readonly plan: Plan & { readonly conversionIsStated: boolean };
  readonly leads: readonly Lead[];
  readonly touches: readonly Pick<Touch, 'leadId' | 'at'>[];
  readonly goals: readonly Goal[];
  readonly plannedOn: (days: DayRange) => readonly PlannedSession[];
  readonly marks: readonly Mark[];
  /** Cash so far towards the target. */
  readonly booked: number;
  readonly hoursAWeek: number;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: string;
}

/** What to fix first, and how all that is looked at for it stands. */
export interface Fixing {
  readonly situation: Situation;
  readonly fix: FixFirst;
}

/** Findings, each worked out when it is first asked for: some are dear, and not all are shown. */
export interface Reckoned {
  readonly judgement: () => Judgement;
  readonly funnel: () => FunnelEvidence;
  /** `null` without a target ahead or without a typical sale. */
  readonly outlook: () => Outlook | null;
  readonly fixing: () => Fixing;
}

export function reckon(grounds: Grounds): Reckoned {
  const { everything, plan, goals, plannedOn, marks, today, now, zone } = grounds;
  const mark = lastMark(marks, today, zone);
  const later = marksByChannel(marks, today, zone);
  const judgement = once(() => judgeChannels(everything, plan, { now, zone, mark, later }));
  const funnel = () => judgement().funnel;
  const whole = once(() => situationGrounds(grounds, judgement(), funnel()));
  const outlook = once(() => {
    const target = targetOf(goals.filter(isOpenGoal), today);
    return target === null ? null : outlookFor(target, whole());
  });
  const fixing = once(() => {
    const drift = driftOf(plannedOn(lastDays(today, HABIT_DAYS))).share;
    const situation = situationOf({ ...whole(), drift });
    return { situation, fix: fixFirst(situation) };
  });
  return { judgement, funnel, outlook, fixing };
}

/** Habits of four weeks: long enough to be one, short enough to be today's. */
export const HABIT_DAYS = 28;

function situationGrounds(
  { everything, ...grounds }: Grounds,
  judgement: Judgement,
  funnel: FunnelEvidence,
): Omit<SituationGrounds, 'drift'> {
  return {
    ...grounds,
    goals: grounds.goals.filter(isOpenGoal),
    judgement,
    funnel,
    goalShare: servedShare(everything, lastDays(grounds.today, HABIT_DAYS).from),
  };
}

/** The share of the watched business time whose session serves a goal. */
function servedShare({ slices }: Ledger, since: Day): Figure {
  let [served, all] = [0, 0];
  for (const { day, kind, goalId, seconds } of slices) {
    if (day < since || kind !== 'business') continue;
    all += seconds;
    if (goalId !== null) served += seconds;
  }
  return ratio(served, all, 'no_time');
}
