import type { Instant } from './calendar.ts';
import { groupBy } from './groupBy.ts';
import type { OpeningKind } from './nudge.ts';
import { DISMISSALS, isPutAside, QUIET_FOR } from './nudgeLimits.ts';
import type { ShownNudge } from './nudging.ts';

/** A week in which a kind stays quiet, since it was put aside too often in a row. */
export interface QuietSpell {
  readonly kind: OpeningKind;
  /** When the last of the nudges that were put aside was shown. */
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The last spell of each kind among some nudges, the earliest first.
 * @param shown in any order; what has no answer yet, or was asked for, quiets nothing
 */
export function quietSpells(shown: readonly ShownNudge[]): readonly QuietSpell[] {
  const answered = shown
    .filter(({ answer }) => answer !== null)
    .toSorted((one, other) => one.shownAt - other.shownAt);
  const spells = [...groupBy(answered, ({ kind }) => kind)].flatMap(([kind, own]) => {
    const from = kind === 'asked' ? null : lastQuieted(own);
    return kind === 'asked' || from === null ? [] : { kind, from, until: from + QUIET_FOR };
  });
  return spells.sort((one, other) => one.from - other.from);
}

/** When the last nudge was shown that, with those before it, quieted its kind. */
function lastQuieted(own: readonly ShownNudge[]): Instant | null {
  const quieting = own.findLast((_, at) =>
    isPutAside(own.slice(Math.max(0, at + 1 - DISMISSALS), at + 1)),
  );
  return quieting?.shownAt ?? null;
}
