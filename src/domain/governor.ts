import type { Instant } from './calendar.ts';
import { MINUTE, SECOND } from './duration.ts';
import { ASK_AFTER, CAPPED_KINDS, type Nudge, type OpeningKind } from './nudge.ts';
import { isHeldOut, isItsTurn, isTiring, isUnderCap, secondsToCalm } from './nudgeLimits.ts';
import type { Decision, Due, NudgeRules, PlanNow, SessionNow, ShownNudge } from './nudging.ts';

/** Seconds of scrolling instead of what she came for, after which it is said. */
export const DRIFT_AFTER = (10 * MINUTE) / SECOND;

/**
 * Decides whether something opens by itself, and what. Everything that may open passes here, so that
 * two kinds can never break one promise between them.
 * @param history everything shown since `rules.dayStart`, in the last 20 minutes, for this session,
 * and the last three of each kind; in any order
 */
export function decideNudge(
  now: Instant,
  session: SessionNow,
  plan: PlanNow,
  due: Due,
  history: readonly ShownNudge[],
  rules: NudgeRules,
): Decision {
  if (!rules.on || rules.notToday || rules.mode === 'never') return { kind: 'nothing' };
  const own = history.filter(({ sessionId }) => sessionId === session.id);
  const wanted = wishes(session, plan, due, own, history, rules).filter(
    (kind) => !rules.never.includes(kind) && !isTiring(kind, history, now),
  );
  const nudge = wanted.find((kind) => mayOpen(kind, now, session, history, rules));
  if (nudge === undefined) return atRest(session, plan, own, rules);
  const again = secondsToCalm(session);
  if (again > 0) return { kind: isOpen(session, rules) ? 'badge' : 'wait', again };
  const heldOut = rules.compares && nudge !== 'plan end' && isHeldOut(session.id);
  return { kind: heldOut ? 'held out' : 'popup', nudge };
}

/** What would be said if nothing stood against it, the most important first. */
function wishes(
  { purpose, standing, attention }: SessionNow,
  plan: PlanNow,
  { followUps, review, budgetLeft }: Due,
  own: readonly ShownNudge[],
  history: readonly ShownNudge[],
  { dayStart }: NudgeRules,
): readonly OpeningKind[] {
  const has = (kind: OpeningKind) => own.some((nudge) => nudge.kind === kind);
  // After the end of its plan a session is left alone.
  if (attention < ASK_AFTER || has('plan end')) return [];
  const told = history.some(({ kind, shownAt }) => kind === 'follow-up' && shownAt >= dayStart);
  const open = {
    'plan end': plan.seconds !== null && attention >= plan.seconds,
    'follow-up': followUps > 0 && !told,
    review: review && !has('review'),
    start: purpose === 'unstated' && !standing && !own.some(({ kind }) => isQuestion(kind)),
    drift: isDrifting(plan) && !has('drift'),
    budget: budgetLeft !== null && budgetLeft <= 0 && !has('budget'),
  };
  return (['plan end', ...CAPPED_KINDS] as const).filter((kind) => open[kind]);
}

/** She came to talk or to look for people, and has scrolled for ten minutes instead. */
function isDrifting({ activity, scrolling }: PlanNow): boolean {
  return (activity === 'talking' || activity === 'prospecting') && scrolling >= DRIFT_AFTER;
}

/** The popup of a due follow-up or of a review asks what the visit is for as well. */
function isQuestion(kind: Nudge['kind']): boolean {
  return kind === 'start' || kind === 'asked' || kind === 'follow-up' || kind === 'review';
}

function mayOpen(
  kind: OpeningKind,
  now: Instant,
  session: SessionNow,
  history: readonly ShownNudge[],
  rules: NudgeRules,
): boolean {
  if (rules.quietHours) return false;
  // She asked for the end of her plan herself: it shares no cap.
  if (kind === 'plan end') return true;
  if (rules.mode === 'only the badge') return false;
  // "Every session" means every one: it asks for no hours, no cap and no gap.
  if (kind === 'start' && rules.mode === 'every session') return true;
  if (!rules.workingTime || !isUnderCap(now, history, rules)) return false;
  return kind !== 'start' || isItsTurn(session, rules.mode);
}

/** Nothing opens: the badge asks where the question is open, and else the time of the next look is said. */
function atRest(
  session: SessionNow,
  plan: PlanNow,
  own: readonly ShownNudge[],
  rules: NudgeRules,
): Decision {
  const { attention } = session;
  if (attention < ASK_AFTER) return { kind: 'wait', again: ASK_AFTER - attention };
  if (isOpen(session, rules)) return { kind: 'badge', again: null };
  const left = (plan.seconds ?? 0) - attention;
  const hasEnded = own.some(({ kind }) => kind === 'plan end');
  return left > 0 && !hasEnded ? { kind: 'wait', again: left } : { kind: 'nothing' };
}

/** Nobody has said what the session is for, and it may be asked. */
function isOpen({ purpose, standing }: SessionNow, { never }: NudgeRules): boolean {
  return purpose === 'unstated' && !standing && !never.includes('start');
}
