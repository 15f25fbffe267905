import type { Instant, Span } from '../calendar.ts';
import { HOUR } from '../duration.ts';
import { type Figure, figure, noFigure, ratio } from './ratio.ts';

const WEEK = 7 * 24 * HOUR;

/** How a target with a date stands against an even pace. Money, or whatever the target counts. */
export interface Pacing {
  /** The share of the time that has passed, 0 to 1. */
  readonly elapsed: number;
  readonly expectedToDate: number;
  /** Booked over expected; no answer on the first day. */
  readonly paceRatio: Figure;
  /** Negative when behind. */
  readonly aheadBy: number;
  /** 0 once the target is met; no answer after the deadline. */
  readonly requiredPerWeek: Figure;
  readonly weeksLeft: number;
}

/**
 * The cash view: `booked` counts a sale on its day and a refund on its own.
 * @param span from the first day's start to the end of the last day
 */
export function pacingOf(target: number, booked: number, span: Span, now: Instant): Pacing {
  const elapsed = Math.min(1, Math.max(0, (now - span.start) / (span.end - span.start)));
  const expectedToDate = target * elapsed;
  const weeksLeft = Math.max(0, (span.end - now) / WEEK);
  return {
    elapsed,
    expectedToDate,
    paceRatio: ratio(booked, expectedToDate, 'no_time'),
    aheadBy: booked - expectedToDate,
    requiredPerWeek: requiredPerWeek(target - booked, weeksLeft),
    weeksLeft,
  };
}

function requiredPerWeek(left: number, weeksLeft: number): Figure {
  if (left <= 0) return figure(0);
  return weeksLeft > 0 ? figure(left / weeksLeft) : noFigure('deadline_passed');
}
