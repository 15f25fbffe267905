import type { Instant, Span } from './calendar.ts';
import { SECOND } from './duration.ts';
import type { Visit } from './visit.ts';

/** What one visit was before it was cut: all rows of it, and the instants they cover together. */
interface Whole {
  readonly id: string;
  readonly start: Instant;
  readonly rows: readonly Visit[];
}

/** Some time of one visit. */
interface Part extends Span {
  readonly whole: Whole;
}

/**
 * The visits of one person that several copies of the records tell of, no second in two of them. A
 * second belongs to the visit that began last, as the recorder has it, and before that to one that was
 * edited by hand; what is left of an earlier visit after a later one goes on as a visit of its own.
 * All seconds together stay: they are the union of the visits.
 *
 * The same in whatever order copies are put together, and nothing the second time. Visits from
 * before the clock was set back lie on others' hours and stay as they are; a row that nothing
 * overlaps is given back itself.
 */
export function disjoint(visits: readonly Visit[]): Visit[] {
  const placed = visits.filter(({ misplaced }) => misplaced === undefined);
  const parts = wholesOf(placed).flatMap(partsOf);
  const left = new Map<Whole, Span[]>();
  for (const { whole, start, end } of apart(parts)) {
    const spans = left.get(whole);
    const last = spans?.at(-1);
    if (spans === undefined) left.set(whole, [{ start, end }]);
    else if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  const rows = [...left].flatMap(([whole, spans]) => rowsOf(whole, spans));
  return [...visits.filter(({ misplaced }) => misplaced !== undefined), ...rows];
}

function wholesOf(visits: readonly Visit[]): Whole[] {
  const rows = new Map<string, Visit[]>();
  for (const visit of visits) {
    const id = visit.partOf?.id ?? visit.id;
    const known = rows.get(id);
    if (known === undefined) rows.set(id, [visit]);
    else known.push(visit);
  }
  return [...rows].map(([id, own]) => ({ id, rows: own, start: startOf(own) }));
}

const startOf = (rows: readonly Visit[]): Instant =>
  rows.reduce((first, row) => Math.min(first, row.partOf?.start ?? row.start), rows[0]?.start ?? 0);

/** The rows of one visit, those that touch or overlap made one; an empty one is kept as it is. */
function partsOf(whole: Whole): Part[] {
  const parts: Part[] = [];
  for (const { start, end } of [...whole.rows].sort((one, other) => one.start - other.start)) {
    const last = parts.at(-1);
    if (last === undefined || start > last.end) parts.push({ whole, start, end });
    else parts[parts.length - 1] = { ...last, end: Math.max(last.end, end) };
  }
  return parts;
}

/** Every instant given to one of the parts that claim it, in order of time. */
function apart(parts: readonly Part[]): Part[] {
  const waiting = [...parts].sort((one, other) => one.start - other.start || one.end - other.end);
  const given: Part[] = [];
  let active: Part[] = [];
  let now = waiting[0]?.start ?? 0;
  const goOnTo = (until: Instant) => {
    while (active.length > 0 && now < until) {
      const holder = active.reduce((one, other) => (holds(one.whole, other.whole) ? one : other));
      const end = Math.min(until, ...active.map((part) => part.end));
      if (end > now) given.push({ whole: holder.whole, start: now, end });
      now = Math.max(now, end);
      active = active.filter((part) => part.end > now);
    }
  };
  for (const part of waiting) {
    goOnTo(part.start);
    now = Math.max(now, part.start);
    if (part.end > part.start) active.push(part);
    else given.push(part);
  }
  goOnTo(Number.POSITIVE_INFINITY);
  return given;
}

/** Whether the seconds of both are the first one's. */
function holds(one: Whole, other: Whole): boolean {
  const [edited, alsoEdited] = [isEdited(one), isEdited(other)];
  if (edited !== alsoEdited) return edited;
  return one.start > other.start || (one.start === other.start && one.id > other.id);
}

const isEdited = ({ rows }: Whole): boolean => rows.some(({ endedBy }) => endedBy === 'edited');

function rowsOf(whole: Whole, spans: readonly Span[]): Visit[] {
  return spans.map((span, nth) => {
    const id = nth === 0 ? whole.id : partId(whole.id, nth);
    const stands = whole.rows.find((row) => row.id === id);
    const same = stands?.start === span.start && stands.end === span.end;
    return same ? stands : cut(whole, id, span);
  });
}

/** What is left of a visit. A part that does not begin where the visit began says when that was. */
function cut(whole: Whole, id: string, { start, end }: Span): Visit {
  const last = whole.rows.reduce((one, other) => (one.end >= other.end ? one : other));
  const { partOf: _, ...facts } = last;
  const begun = { ...facts, id, start, end, seconds: (end - start) / SECOND };
  const part: Visit =
    start === whole.start ? begun : { ...begun, partOf: { id: whole.id, start: whole.start } };
  return end === last.end ? part : { ...part, endedBy: endOf(last), trimmed: null };
}

const endOf = ({ endedBy }: Visit) => (endedBy === 'edited' ? endedBy : 'elsewhere');

/** Far enough from the ids of what follows a visit, which are counted up by one. */
const APART = 2n ** 64n;

/** The id of a later part of a visit: the same one in every copy. */
function partId(id: string, nth: number): string {
  const whole = BigInt(`0x${id.replaceAll('-', '')}`);
  const digits = ((whole + BigInt(nth) * APART) % 2n ** 128n).toString(16).padStart(32, '0');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
