import type { Day, Instant } from './calendar.ts';
import type { Platform } from './platform.ts';
import type { Purpose, Session } from './session.ts';

/** What the list shows and searches of a session; its visits are read only for the days in view. */
export interface SessionLine {
  readonly id: string;
  readonly start: Instant;
  /** The day it began on, in the zone it was recorded in. */
  readonly day: Day;
  readonly zone: string;
  readonly platform: Platform;
  readonly purpose: Purpose;
  readonly goalId: string | null;
  readonly customer: string | null;
  readonly plannedMinutes: number | null;
  readonly note: string;
  readonly isEdited: boolean;
}

export function lineOf(session: Session, day: Day): SessionLine {
  const { id, start, zone, platform, purpose, goalId, customer, plannedMinutes, note } = session;
  const isEdited = session.original !== null;
  return {
    id,
    start,
    day,
    zone,
    platform,
    purpose,
    goalId,
    customer,
    plannedMinutes,
    note,
    isEdited,
  };
}

/** Which sessions are asked for; what is `null` or `''` does not narrow. */
export interface SessionFilter {
  readonly platform: Platform | null;
  readonly purpose: Purpose | null;
  readonly goalId: string | null;
  readonly from: Day | null;
  /** Included. */
  readonly to: Day | null;
  /** Words that must all stand in its note, customer, goal, platform or purpose. */
  readonly text: string;
}

export const EVERY_SESSION: SessionFilter = {
  platform: null,
  purpose: null,
  goalId: null,
  from: null,
  to: null,
  text: '',
};

/**
 * The lines that a filter leaves, in their order.
 * @param named what stands for the line's platform, purpose and goal on screen
 */
export function filterLines(
  lines: readonly SessionLine[],
  filter: SessionFilter,
  named: (line: SessionLine) => string,
): readonly SessionLine[] {
  const words = foldCase(filter.text).split(/\s+/).filter(Boolean);
  const fold = rememberFolded();
  const { platform, purpose, goalId, from, to } = filter;
  return lines.filter(
    (line) =>
      (platform === null || line.platform === platform) &&
      (purpose === null || line.purpose === purpose) &&
      (goalId === null || line.goalId === goalId) &&
      (from === null || line.day >= from) &&
      (to === null || line.day <= to) &&
      (words.length === 0 || hasAll(line, words, (of) => fold(named(of)))),
  );
}

function hasAll(
  line: SessionLine,
  words: readonly string[],
  named: (line: SessionLine) => string,
): boolean {
  const own = foldCase(`${line.note} ${line.customer ?? ''}`);
  const name = named(line);
  return words.every((word) => name.includes(word) || own.includes(word));
}

/** Tens of thousands of lines have a few dozen names between them, and folding is what takes long. */
function rememberFolded(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? foldCase(text);
    known.set(text, folded);
    return folded;
  };
}

/** Without case and accents, so that "cafe" finds "Café". */
function foldCase(text: string): string {
  return text.trim() === '' ? '' : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The sessions that began on one day. */
export interface SessionDay {
  readonly day: Day;
  readonly lines: readonly SessionLine[];
}

/** Lines by the day they began on, in their order. */
export function daysOfLines(lines: readonly SessionLine[]): SessionDay[] {
  const days: { day: Day; lines: SessionLine[] }[] = [];
  for (const line of lines) {
    const last = days.at(-1);
    if (last?.day === line.day) last.lines.push(line);
    else days.push({ day: line.day, lines: [line] });
  }
  return days;
}

/**
 * The lines with some of them read again, newest first and none twice.
 * @param ids the lines that were read again; those not among `fresh` are gone
 */
export function refreshLines(
  lines: readonly SessionLine[],
  ids: ReadonlySet<string>,
  fresh: readonly SessionLine[],
): readonly SessionLine[] {
  const byId = new Map(fresh.map((line) => [line.id, line]));
  const kept = lines.filter((line) => !ids.has(line.id) && !byId.has(line.id));
  return [...kept, ...byId.values()].sort(newestFirst);
}

/** The order of lines: newest first, and by id where two began together. */
export const newestFirst = (one: SessionLine, other: SessionLine): number =>
  other.start - one.start || (one.id < other.id ? -1 : 1);
