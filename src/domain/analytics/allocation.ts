import type { GammaBelief } from './belief.ts';
import { chancesToBeBest } from './best.ts';
import { sum } from './sum.ts';
import type { Verdict } from './verdict.ts';

export type NextStep = 'keep' | 'set a limit' | 'test' | 'change' | 'cut';

const MUCH_DRIFT = 0.3;

/** What to do with a channel next week. `drift` is the share over plan, `null` without plans. */
export function nextStepOf(verdict: Verdict, drift: number | null): NextStep {
  switch (verdict) {
    case 'paying':
      return drift !== null && drift > MUCH_DRIFT ? 'set a limit' : 'keep';
    case 'probably_paying':
      return 'keep';
    case 'too_early':
      return 'test';
    case 'probably_not_paying':
      return 'change';
    case 'not_paying':
      return 'cut';
  }
}

/** A channel that wants hours next week. */
export interface HourSeeker {
  readonly verdict: Verdict;
  /** Hours a week, the mean of the last four. */
  readonly usualHours: number;
  readonly value: GammaBelief;
  /** A goal that is not revenue keeps it going though it does not pay. */
  readonly protectedByGoal: boolean;
}

/** Next week's hours. */
export interface Allocation {
  /** For overdue follow-ups, before anything else. */
  readonly reserve: number;
  /** In the order of the channels. */
  readonly hours: readonly number[];
  /** What is left over; for the step to fix first, never pushed back into social. */
  readonly freed: number;
}

const HOURS_PER_FOLLOW_UP = 10 / 60;
const MOST_RESERVED = 0.5;
const TEST_CHANNELS = 2;
/** Below so many usual hours a channel starts anew and may take up to one. */
const HARDLY_USED = 0.5;
const FRESH_START = 1;

/** Shares a week among follow-ups and channels, in quarters of an hour. */
export function allocate(
  budget: number,
  overdueFollowUps: number,
  channels: readonly HourSeeker[],
): Allocation {
  const wanted = Math.min(MOST_RESERVED * budget, overdueFollowUps * HOURS_PER_FOLLOW_UP);
  const reserve = quarters(wanted);
  const rest = budget - reserve;
  const clipped = shares(rest, channels);
  const total = sum(clipped);
  const scale = total > rest ? rest / total : 1;
  const hours = clipped.map((share) => quarters(share * scale));
  return { reserve, hours, freed: Math.max(0, rest - sum(hours)) };
}

/** Hours by the chance to be the best channel, with a floor for tests, within each one's limits. */
function shares(rest: number, channels: readonly HourSeeker[]): number[] {
  const open = channels.filter((one) => one.verdict !== 'not_paying' || one.protectedByGoal);
  const best = new Map(chancesToBeBest(open.map((one) => one.value)).map((p, i) => [open[i], p]));
  const tested = mostPromising(open, (one) => best.get(one) ?? 0);
  const floor = tested.length > 0 ? Math.min(1, 0.1 * rest) : 0;
  const free = rest - floor * tested.length;
  return channels.map((one) => {
    const chance = best.get(one);
    if (chance === undefined) return 0;
    return withinLimits(free * chance + (tested.includes(one) ? floor : 0), one);
  });
}

function mostPromising(
  channels: readonly HourSeeker[],
  chance: (one: HourSeeker) => number,
): HourSeeker[] {
  const early = channels.filter((one) => one.verdict === 'too_early');
  return early.sort((a, b) => chance(b) - chance(a)).slice(0, TEST_CHANNELS);
}

function withinLimits(hours: number, { usualHours, verdict }: HourSeeker): number {
  const { low, high } = limitsOf(verdict);
  const known = usualHours >= HARDLY_USED;
  const least = known ? usualHours * low : 0;
  const most = known ? usualHours * high : FRESH_START;
  return Math.min(most, Math.max(least, hours));
}

/** How far a week may be from the usual one. */
export function limitsOf(verdict: Verdict): { readonly low: number; readonly high: number } {
  switch (verdict) {
    case 'paying':
    case 'probably_paying':
      return { low: 0.7, high: 1.3 };
    case 'too_early':
      return { low: 0.7, high: 1 };
    case 'probably_not_paying':
    case 'not_paying':
      return { low: 0.35, high: 0.7 };
  }
}

/** Down to a quarter of an hour; a hair below one counts as reached. */
function quarters(hours: number): number {
  return Math.floor(hours * 4 + 1e-9) / 4;
}
