import type { Instant } from '../calendar.ts';
import { HOUR } from '../duration.ts';
import { groupBy } from '../groupBy.ts';
import type { Lead, Touch } from '../lead.ts';
import { type Figure, figure, noFigure, ratio } from './ratio.ts';
import { sum } from './sum.ts';

/** Cost per lead (CPL): what a new lead cost. */
export function costPerLead(cost: number, leads: number): Figure {
  return ratio(cost, leads, 'no_leads');
}

/** CAC: what a customer cost. */
export function customerAcquisitionCost(cost: number, wins: number): Figure {
  return ratio(cost, wins, 'no_sales');
}

/** Net revenue an hour brought. */
export function revenuePerHour(revenue: number, hours: number): Figure {
  return ratio(revenue, hours, 'no_hours');
}

/**
 * (net revenue × gross margin − cost) / cost; −1 is everything lost, and refunds may bring less.
 * At a margin of 1 it speaks of revenue, not of profit.
 */
export function returnOnInvestment(revenue: number, margin: number, cost: number): Figure {
  return ratio(revenue * margin - cost, cost, 'no_cost');
}

/** A session's attention and plan in minutes. */
export interface PlannedSession {
  readonly minutes: number;
  readonly plannedMinutes: number | null;
}

/** Time over the user's own plans. */
export interface Drift {
  /** Σ over plan in minutes; an early finish does not offset an overrun. */
  readonly minutes: number;
  /** Of the attention in planned sessions. */
  readonly share: Figure;
  readonly plannedSessions: number;
  readonly overrunSessions: number;
}

export function driftOf(sessions: readonly PlannedSession[]): Drift {
  const planned = sessions.flatMap(({ minutes, plannedMinutes }) =>
    plannedMinutes !== null && plannedMinutes > 0 ? [{ minutes, plan: plannedMinutes }] : [],
  );
  const over = planned.map(({ minutes, plan }) => Math.max(0, minutes - plan));
  const minutes = sum(over);
  return {
    minutes,
    share: ratio(minutes, sum(planned.map((session) => session.minutes)), 'no_time'),
    plannedSessions: planned.length,
    overrunSessions: over.filter((each) => each > 0).length,
  };
}

/** The share of the minutes whose session serves a goal. */
export function goalShare(
  sessions: readonly { readonly minutes: number; readonly goalId: string | null }[],
): Figure {
  const withGoal = sessions.filter((session) => session.goalId !== null);
  const minutesOf = (some: typeof sessions) => sum(some.map((session) => session.minutes));
  return ratio(minutesOf(withGoal), minutesOf(sessions), 'no_time');
}

/** A lead and when it was first answered. */
export interface AnsweredLead {
  readonly createdAt: Instant;
  /** `null` while it waits. */
  readonly firstTouch: Instant | null;
}

/** Leads with their first touch; one logged from before the lead counts as at once. */
export function answeredLeads(
  leads: readonly Pick<Lead, 'id' | 'createdAt'>[],
  touches: readonly Pick<Touch, 'leadId' | 'at'>[],
): AnsweredLead[] {
  const ofLeads = groupBy(touches, (touch) => touch.leadId);
  return leads.map(({ id, createdAt }) => {
    const own = (ofLeads.get(id) ?? []).map((touch) => touch.at);
    return {
      createdAt,
      firstTouch: own.length === 0 ? null : Math.max(createdAt, Math.min(...own)),
    };
  });
}

/**
 * Speed to lead: the median hours from a lead to the first touch. A lead without one enters with
 * its present age, or leaving everyone unanswered would look fast.
 */
export function speedToLead(leads: readonly AnsweredLead[], now: Instant): Figure {
  const waits = leads.map((lead) => ((lead.firstTouch ?? now) - lead.createdAt) / HOUR);
  const middle = median(waits.map((wait) => Math.max(0, wait)));
  return middle === null ? noFigure('no_leads') : figure(middle);
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2)];
  const [one, other] = [sorted[low], sorted[high]];
  return one === undefined || other === undefined ? null : (one + other) / 2;
}
