import type { Instant } from './calendar.ts';
import type { Platform } from './platform.ts';
import type { StandingAnswer } from './settings.ts';
import type { Surface } from './surface.ts';

/** Where a standing answer may hold. */
export interface Place {
  readonly platform: Platform;
  readonly surface: Surface;
}

/**
 * The standing answer that holds at a place and a time, or `null`.
 * One for the surface goes before one for the whole platform.
 */
export function standingFor(
  standing: readonly StandingAnswer[],
  place: Place,
  now: Instant,
): StandingAnswer | null {
  const here = standing.filter(
    (answer) => answer.platform === place.platform && isStillHolding(answer, now),
  );
  return (
    here.find((answer) => answer.surface === place.surface) ??
    here.find((answer) => answer.surface === null) ??
    null
  );
}

/** Adds a standing answer; it takes the place of one for the same platform and surface. */
export function withStanding(
  standing: readonly StandingAnswer[],
  added: StandingAnswer,
  now: Instant,
): readonly StandingAnswer[] {
  const others = standing.filter(
    (answer) =>
      isStillHolding(answer, now) &&
      (answer.platform !== added.platform || answer.surface !== added.surface),
  );
  return [...others, added];
}

/** Ends a standing answer; those whose time has passed go with it. */
export function withoutStanding(
  standing: readonly StandingAnswer[],
  id: string,
  now: Instant,
): readonly StandingAnswer[] {
  return standing.filter((answer) => answer.id !== id && isStillHolding(answer, now));
}

function isStillHolding(answer: StandingAnswer, now: Instant): boolean {
  return answer.until === null || now < answer.until;
}
