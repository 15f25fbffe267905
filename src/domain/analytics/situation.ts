import { addDays, type Day, type Instant, startOfDay } from '../calendar.ts';
import { HOUR } from '../duration.ts';
import { dueOn } from '../followUp.ts';
import { type Goal, type Obstacle, targetOf } from '../goal.ts';
import type { Lead, Touch } from '../lead.ts';
import { isOpen } from '../stage.ts';
import type { Situation } from './fixFirst.ts';
import { type FunnelEvidence, openLeads } from './funnel.ts';
import type { Judgement } from './judgement.ts';
import { answeredLeads, speedToLead } from './metrics.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { weightedPipeline } from './pipeline.ts';
import type { Plan } from './plan.ts';
import type { Figure } from './ratio.ts';

/** What the order of fixing is worked out from. Money in minor units. */
export interface SituationGrounds {
  readonly judgement: Judgement;
  readonly funnel: FunnelEvidence;
  readonly plan: Plan & { readonly conversionIsStated: boolean };
  readonly leads: readonly Lead[];
  readonly touches: readonly Pick<Touch, 'leadId' | 'at'>[];
  /** Open goals. */
  readonly goals: readonly Goal[];
  /** Cash so far towards the target. */
  readonly booked: number;
  readonly hoursAWeek: number;
  /** See `Situation`. */
  readonly goalShare: Figure;
  readonly drift: Figure;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: string;
}

/** How things stand, so far as the order of fixing asks. Without a typical sale no money is known. */
export function situationOf(grounds: SituationGrounds): Situation {
  const { goals, today, leads, touches, now, goalShare, drift } = grounds;
  const target = targetOf(goals, today);
  const outlook = target === null ? null : outlookFor(target, grounds);
  const lately = loggedLately(leads, now);
  const overdue = leads.filter((lead) => isOpen(lead) && dueOn(lead, today).kind === 'overdue');
  return {
    hasRevenueGoal: target !== null,
    overdue: {
      count: overdue.length,
      openLeads: leads.filter(isOpen).length,
      expectedValue: outlook === null ? 0 : worthByDeadline(overdue, outlook, target, grounds),
    },
    speedToLead: speedToLead(answeredLeads(lately, contactsOf(lately, touches)), now),
    leads: lately.length,
    bestGain: Math.max(0, ...(outlook?.standings ?? []).map(({ gain }) => gain)),
    gap: outlook?.gap ?? Math.max(0, (target?.target ?? 0) - grounds.booked),
    bottleneck: outlook?.bottleneck ?? { kind: 'none' },
    goalShare,
    drift,
    obstacle: obstacleOf(target, goals),
  };
}

/** The outlook on a goal; `null` without a typical sale. */
export function outlookFor(goal: Goal, grounds: Omit<SituationGrounds, 'drift'>): Outlook | null {
  const { judgement, funnel, leads, plan, now, booked, hoursAWeek } = grounds;
  const { conversionIsStated } = plan;
  const daysLeft = daysUntil(goal, grounds);
  const target = { target: goal.target, booked, daysLeft, hoursAWeek, conversionIsStated };
  return outlookOf({ judgement, funnel, leads, target, plan, now });
}

/** Days, with their fraction, until the deadline's day has passed. */
function daysUntil(
  { dueOn: on }: Goal,
  { now, zone }: Pick<SituationGrounds, 'now' | 'zone'>,
): number {
  return (startOfDay(addDays(on, 1), zone) - now) / (24 * HOUR);
}

function worthByDeadline(
  overdue: readonly Lead[],
  outlook: Outlook,
  target: Goal | null,
  grounds: SituationGrounds,
): number {
  const { judgement, funnel, now } = grounds;
  if (target === null || outlook.pipeline.weighted === 0) return 0;
  const { meanDaysToClose } = judgement;
  const deadline = { daysLeft: daysUntil(target, grounds), meanDaysToClose };
  const open = openLeads(overdue, now);
  // The same deal as the whole pipeline is weighed with: a part of it is never worth more.
  return weightedPipeline(open, funnel, outlook.dealMean, deadline).byDeadline;
}

/** How a person answers now, not years ago; imported leads say when they came, not when they were answered. */
const LATELY = 90 * 24 * HOUR;

function loggedLately(leads: readonly Lead[], now: Instant): Lead[] {
  return leads.filter(({ createdAt, importId }) => createdAt >= now - LATELY && importId === null);
}

type Contact = Pick<Touch, 'leadId' | 'at'>;

/** A lead that went on to another stage was spoken to, logged or not. */
function contactsOf(leads: readonly Lead[], touches: readonly Contact[]): Contact[] {
  const moved = leads.flatMap(({ id, reached }) =>
    (['qualified', 'opportunity', 'won'] as const).flatMap((stage) => {
      const at = reached[stage];
      return at === undefined ? [] : { leadId: id, at };
    }),
  );
  return [...touches, ...moved];
}

/** What she named for the target, or for the goal that is due first. */
function obstacleOf(target: Goal | null, goals: readonly Goal[]): Obstacle | null {
  return target?.obstacle ?? goals.find(({ obstacle }) => obstacle !== null)?.obstacle ?? null;
}
