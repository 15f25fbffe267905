import { ACTIVITIES, type Activity, activityOf } from './activity.ts';
import type { Instant } from './calendar.ts';
import { SECOND } from './duration.ts';
import { SURFACES, type Surface } from './surface.ts';
import type { Visit, VisitEnd } from './visit.ts';
import { attentionOf } from './visitPart.ts';

/** Why a visit began: its session's first, or what had ended the one before. */
export type Beginning = 'first' | VisitEnd;

/** One line of what happened in a session: a visit, or time between two that was not counted. */
export type StoryLine =
  | {
      readonly kind: 'visit';
      readonly visit: Visit;
      readonly began: Beginning;
      /** When the plan was used up, if it was in this visit. */
      readonly planEnd: Instant | null;
    }
  | {
      readonly kind: 'away';
      readonly start: Instant;
      readonly end: Instant;
      readonly why: VisitEnd;
    };

/** Between two visits this short a time is only the change from one to the other. */
const CHANGE = 2 * SECOND;

/** What happened in a session, in order. */
export function storyOf(visits: readonly Visit[], plannedMinutes: number | null): StoryLine[] {
  const inOrder = visits.toSorted((one, other) => one.start - other.start);
  const plan = plannedMinutes === null ? null : plannedMinutes * 60;
  let counted = 0;
  return inOrder.flatMap((visit, at): StoryLine[] => {
    const before = inOrder[at - 1];
    const planEnd = plan === null ? null : planEndIn(visit, plan - counted);
    counted += visit.seconds;
    const began = before === undefined ? 'first' : (before.endedBy ?? 'elsewhere');
    const line: StoryLine = { kind: 'visit', visit, began, planEnd };
    return before === undefined ? [line] : [...awayBetween(before, visit), line];
  });
}

function awayBetween(before: Visit, visit: Visit): StoryLine[] {
  if (visit.start - before.end <= CHANGE || before.endedBy === null) return [];
  return [{ kind: 'away', start: before.end, end: visit.start, why: before.endedBy }];
}

/** Where in a visit so many counted seconds are used up. */
function planEndIn(visit: Visit, seconds: number): Instant | null {
  if (seconds < 0 || seconds >= visit.seconds) return null;
  return visit.start + Math.round(((visit.end - visit.start) * seconds) / visit.seconds);
}

/** Seconds by surface, the most first. */
export function surfacesOf(
  visits: readonly Visit[],
): readonly { readonly surface: Surface; readonly seconds: number }[] {
  return SURFACES.map((surface) => ({
    surface,
    seconds: attentionOf(visits.filter((visit) => visit.surface === surface)),
  }))
    .filter(({ seconds }) => seconds > 0)
    .sort((one, other) => other.seconds - one.seconds);
}

/** Seconds by activity, the most first. */
export function activitiesOf(
  visits: readonly Visit[],
): readonly { readonly activity: Activity; readonly seconds: number }[] {
  return ACTIVITIES.map((activity) => ({
    activity,
    seconds: attentionOf(visits.filter((visit) => activityOf(visit.surface) === activity)),
  }))
    .filter(({ seconds }) => seconds > 0)
    .sort((one, other) => other.seconds - one.seconds);
}
