import { type FixFirst, fixFirst } from '../../domain/analytics/fixFirst.ts';
import { funnelOf } from '../../domain/analytics/funnel.ts';
import type { Judgement } from '../../domain/analytics/judgement.ts';
import { planOf } from '../../domain/analytics/plan.ts';
import { ratio } from '../../domain/analytics/ratio.ts';
import { situationOf } from '../../domain/analytics/situation.ts';
import { assumptionsOf } from '../../domain/business.ts';
import { isOpenGoal, targetOf } from '../../domain/goal.ts';
import { progressOf } from '../../domain/goalProgress.ts';
import type { Found, WeekSeen } from '../../domain/review.ts';
import type { Settings } from '../../domain/settings.ts';
import type { PlatformHabits } from '../../domain/suggest.ts';
import { sumOf, timeOf } from '../../domain/sums.ts';
import { fixText } from '../../ui/fixFirst.ts';
import { goalStanding } from '../../ui/goalStanding.ts';
import type { Grounds } from './grounds.ts';
/** The hours there are: planned, else usual in her business, else her habit; as the dashboard has it. */
export const hoursFor = (settings: Settings, habits: PlatformHabits): number =>
  assumptionsOf(settings).hoursAWeek?.value ??
  sumOf(Object.values(habits), ({ usualHours }) => usualHours);

/** The one thing to fix first, with the page on which it is done. */
export function fixOf(
  judgement: Judgement,
  week: WeekSeen,
  grounds: Grounds,
  hoursAWeek: number,
): Found['fix'] {
  const { facts, goals, settings, today, now, zone, touches } = grounds;
  const plan = planOf(settings);
  const open = goals.filter(isOpenGoal);
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
    booked: targetProgress(grounds)?.progress.booked ?? 0,
    hoursAWeek,
    goalShare: ratio(served, business, 'no_time'),
    drift: ratio(overSeconds, plannedSeconds + overSeconds, 'no_time'),
    today,
    now,
    zone,
  });
  const fix = fixFirst(situation);
  return { ...fixText(fix, settings.currency), where: WHERE[fix.kind] };
}

/** The page on which each step is done. */
const WHERE: { readonly [kind in FixFirst['kind']]: NonNullable<Found['fix']['where']> } = {
  'rethink your goals': 'goals',
  'overdue follow-ups': 'leads',
  'slow first response': 'leads',
  bottleneck: 'leads',
  'worth checking': 'leads',
  'named obstacle': 'leads',
  'log every lead': 'leads',
  'time without a goal': 'sessions',
  'over your minutes': 'sessions',
};

function targetProgress({ goals, facts, today }: Grounds) {
  const target = targetOf(goals.filter(isOpenGoal), today);
  const happened = { sales: facts.sales, leads: [], touches: [] };
  return target === null ? null : { target, progress: progressOf(target, happened, today) };
}

/** How the target stands; `null` without one. */
export function targetText(grounds: Grounds): string | null {
  const known = targetProgress(grounds);
  const { currency } = grounds.settings;
  return known === null ? null : goalStanding(known.target, known.progress, currency);
}
