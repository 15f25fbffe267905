import type { Outlook, OutlookGrounds } from '../../../domain/analytics/outlook.ts';
import { type Tried, whatIf } from '../../../domain/analytics/whatIf.ts';
import { addDays, type Day, daysBetween, startOfDay } from '../../../domain/calendar.ts';
import type { View } from '../view.ts';

/** What can be tried on the sliders. Money in minor units. */
export interface Trial {
  readonly conversion: number;
  readonly sale: number;
  readonly hoursAWeek: number;
  readonly dueOn: Day;
}

/** Where the sliders stand before anything is moved: the reader's own figures. */
export function ownFigures({ judgement, outlook, hoursAWeek, target, today }: View): Trial {
  return {
    conversion: judgement.conversion,
    sale: outlook?.dealMean ?? 0,
    hoursAWeek,
    dueOn: target?.goal.dueOn ?? today,
  };
}

const DAY = 24 * 3_600_000;

/** The outlook with the figures that are tried; `null` where there is none to begin with. */
export function outlookIf(view: View, trial: Trial): Outlook | null {
  const { outlook, target, now, zone } = view;
  if (outlook === null || target === null) return null;
  const daysLeft = (startOfDay(addDays(trial.dueOn, 1), zone) - now) / DAY;
  const tried: Tried = { ...trial, daysLeft };
  return whatIf(groundsOf(view, daysLeft), outlook, tried);
}

function groundsOf(view: View, daysLeft: number): OutlookGrounds {
  const { judgement, funnel, everything, plan, now, target, hoursAWeek } = view;
  return {
    judgement,
    funnel,
    leads: everything.leads.map(({ lead }) => lead),
    plan,
    now,
    target: {
      target: target?.goal.target ?? 0,
      booked: target?.progress.booked ?? 0,
      daysLeft,
      hoursAWeek,
      conversionIsStated: plan.conversionIsStated,
    },
  };
}

/** From where to where a slider goes, and in what steps. */
export interface Reach {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Wide enough to try something else, fine enough to stand on the reader's own figure. */
export function reachesOf({ conversion, sale, hoursAWeek, dueOn }: Trial, today: Day) {
  const days = Math.max(1, daysBetween(today, dueOn));
  return {
    conversion: { min: 0.005, max: Math.min(0.95, Math.max(0.3, 3 * conversion)), step: 0.005 },
    sale: { min: sale / 4, max: sale * 4, step: sale / 20 },
    hoursAWeek: { min: 0, max: Math.max(20, Math.ceil(2 * hoursAWeek)), step: 0.5 },
    days: { min: 1, max: Math.max(365, 2 * days), step: 1 },
  } as const satisfies { readonly [slider: string]: Reach };
}
