import { dayOf, type Instant } from '../../domain/calendar.ts';
import type { Effort } from '../../domain/cost.ts';
import { isNear } from '../../domain/joining.ts';
import { PLATFORMS } from '../../domain/platform.ts';
import type { Session } from '../../domain/session.ts';
import type { Visit } from '../../domain/visit.ts';
import type { ImportPut } from '../../storage/imports.ts';
import { idFrom } from '../plan/rowIds.ts';
import type { SeenVisit } from './activityWatch.ts';
import type { DayTotals } from './dayTotals.ts';
import { union, without } from './spans.ts';

/** What imported time stands in. */
export interface TimeWorld {
  readonly importId: string;
  readonly at: Instant;
  /** IANA name of the reader's zone. */
  readonly zone: string;
  /** Milliseconds between two visits that still belong to one session. */
  readonly gap: number;
  /** What was recorded or imported before: it is never counted twice. */
  readonly visits: readonly Visit[];
  readonly efforts: readonly Effort[];
  /** The note of a day's total. */
  readonly note: string;
}

/** Visits and sessions of time whose hours are known. What was recorded here already is cut out. */
export function visitWrites(seen: readonly SeenVisit[], world: TimeWorld): ImportPut[] {
  let taken = union(world.visits);
  const parts = seen.flatMap((visit) => {
    const own = without([visit], taken);
    taken = union([...taken, ...own]);
    return own.map((span) => ({ ...visit, ...span }));
  });
  return PLATFORMS.flatMap((platform) =>
    sessionWrites(
      parts.filter((part) => part.platform === platform),
      world,
    ),
  );
}

function sessionWrites(parts: readonly SeenVisit[], world: TimeWorld): ImportPut[] {
  const writes: ImportPut[] = [];
  let last: { readonly id: string; readonly end: Instant } | null = null;
  for (const part of [...parts].sort((one, other) => one.start - other.start)) {
    const near: boolean = last !== null && isNear(last.end, part.start, world.gap);
    const sessionId: string =
      near && last !== null ? last.id : idFrom(`session ${part.platform} ${part.start}`);
    if (!near)
      writes.push({ table: 'sessions', before: null, after: sessionOf(part, sessionId, world) });
    writes.push({ table: 'visits', before: null, after: visitOf(part, sessionId) });
    last = { id: sessionId, end: part.end };
  }
  return writes;
}

function sessionOf({ start, platform }: SeenVisit, id: string, { zone, at }: TimeWorld): Session {
  return {
    id,
    start,
    platform,
    purpose: 'unstated',
    goalId: null,
    customer: null,
    plannedMinutes: null,
    ifThen: null,
    zone,
    note: '',
    original: null,
    updatedAt: at,
  };
}

function visitOf({ start, end, platform, surface }: SeenVisit, sessionId: string): Visit {
  return {
    id: idFrom(`visit ${platform} ${surface} ${start}`),
    sessionId,
    platform,
    surface,
    start,
    end,
    seconds: (end - start) / 1000,
    endedBy: 'left',
    trimmed: null,
  };
}

/**
 * Logged time of days whose hours are not known. Days from the first one that was recorded here on
 * are left out, and so is what an earlier import brought. Seconds over a minute go on to the next day,
 * so that all together are right to the minute.
 */
export function effortWrites({ kind, totals }: DayTotals, world: TimeWorld): ImportPut[] {
  const known = new Set(world.efforts.map(({ id }) => id));
  const first = world.visits.reduce(
    (least, { start }) => Math.min(least, start),
    Number.POSITIVE_INFINITY,
  );
  const recorded = Number.isFinite(first) ? dayOf(first, world.zone) : null;
  const rest = new Map<string, number>();
  return totals.flatMap(({ day, platform, seconds }) => {
    const id = idFrom(`time ${kind} ${platform} ${day}`);
    if (known.has(id) || (recorded !== null && day >= recorded)) return [];
    const all = seconds + (rest.get(platform) ?? 0);
    const minutes = Math.floor(all / 60);
    rest.set(platform, all - minutes * 60);
    const after: Effort = {
      id,
      channel: platform,
      on: day,
      every: 'once',
      to: null,
      minutes,
      kind: 'logged',
      note: world.note,
      importId: world.importId,
      updatedAt: world.at,
    };
    return minutes === 0 ? [] : [{ table: 'efforts', before: null, after }];
  });
}
