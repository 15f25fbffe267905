import * as v from 'valibot';
import type { Day } from '../../domain/calendar.ts';
import { PLATFORMS, type Platform, platformOf } from '../../domain/platform.ts';
import type { Row } from '../csv/records.ts';
import { readDate } from '../values/dates.ts';

/** The time of one day on one platform, of which the hours are not known. */
export interface DayTotal {
  readonly day: Day;
  readonly platform: Platform;
  readonly seconds: number;
}

export interface DayTotals {
  readonly kind: 'timetracker' | 'rescuetime';
  readonly totals: readonly DayTotal[];
  /** What cannot be, in the order of the file. */
  readonly refused: readonly RefusedTotal[];
}

/** Time that nobody can have spent; `line` is `null` in a file that has no lines. */
interface RefusedTotal extends DayTotal {
  readonly line: number | null;
  readonly why: 'below zero' | 'over a day';
}

/** The time of one row, and where it stands. */
interface Part extends DayTotal {
  readonly line: number | null;
}

const SECONDS_IN_DAY = 86_400;

/** Only `date` and `host` are sure to be there; `focus` is in milliseconds. */
const SPENT = v.looseObject({ focus: v.optional(v.number(), 0) });
const STAT_ROW = v.looseObject({ ...SPENT.entries, date: v.string(), host: v.string() });
const META = v.looseObject({ __meta__: v.looseObject({ version: v.string() }) });

/**
 * A backup of Time Tracker, as its source writes it (github.com/sheepzh/time-tracker-4-browser): from
 * 4.0 on a list `__stat__` of rows with host and date, before that a member for each day and host,
 * `20240131www.linkedin.com`. Its virtual sites, hosts with a path, are counted in their host already.
 * @returns `null` for what is no such backup
 */
export function readTimeTracker(content: unknown): DayTotals | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  const listed = '__stat__' in content && Array.isArray(content.__stat__) ? content.__stat__ : [];
  const rows = [...keyedRows(content), ...listed].flatMap((row: unknown) => {
    const read = v.safeParse(STAT_ROW, row);
    return read.success && !read.output.host.includes('/') ? [read.output] : [];
  });
  if (rows.length === 0 && !v.is(META, content)) return null;
  const parts = rows.flatMap(({ date, host, focus }) =>
    partOf(dayIn(date), host, focus / 1000, null),
  );
  return { kind: 'timetracker', ...sifted(parts) };
}

function keyedRows(content: object): object[] {
  return Object.entries(content).flatMap(([key, value]) => {
    const [, date, host] = key.match(/^(20\d{6})(\S+)$/) ?? [];
    return host !== undefined && v.is(SPENT, value) ? [{ ...value, date, host }] : [];
  });
}

const dayIn = (date: string): Day | null => {
  const [, year, month, day] = date.match(/^(\d{4})-?(\d\d)-?(\d\d)/) ?? [];
  const way = { order: 'year first', zone: 'UTC', home: 'UTC' } as const;
  return year === undefined ? null : (readDate(`${year}-${month}-${day}`, way)?.day ?? null);
};

function partOf(day: Day | null, host: string, seconds: number, line: Part['line']): Part[] {
  const name = host.trim().toLowerCase();
  const platform = platformNamed(name);
  return day === null || platform === null || seconds === 0
    ? []
    : [{ day, platform, seconds, line }];
}

/** RescueTime writes a host or a program's name; only whole hosts and the platforms' own names count. */
function platformNamed(name: string): Platform | null {
  const url = `https://${name}/`;
  const byHost = URL.canParse(url) ? platformOf(new URL(url)) : null;
  return byHost ?? PLATFORMS.find((platform) => platform !== 'x' && platform === name) ?? null;
}

/**
 * RescueTime's CSV: with a head where it comes from the data service, without one where it is the
 * account's archive (time, activity, detail, category, class, seconds).
 * @param home the reader's zone; times are local
 * @returns `null` where no row is of this shape
 */
export function readRescueTime(rows: readonly Row[], home: string): DayTotals | null {
  const head = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const named = head.includes('time spent (seconds)');
  const [time, what, seconds] = named
    ? [head.indexOf('date'), head.indexOf('activity'), head.indexOf('time spent (seconds)')]
    : [0, 1, 5];
  const list = named ? rows.slice(1) : rows;
  const read = list.flatMap(({ cells, line }) => {
    const date = /^\d{4}-\d\d-\d\d/.test(cells[time] ?? '')
      ? localDay(cells[time] ?? '', home)
      : null;
    const spent = Number(cells[seconds] ?? '');
    return date !== null && Number.isFinite(spent) && cells.length >= 6
      ? [{ date, cells, spent, line }]
      : [];
  });
  if (read.length === 0 || read.length < list.length / 2) return null;
  const parts = read.flatMap(({ date, cells, spent, line }) =>
    partOf(date, cells[what] ?? '', spent, line),
  );
  return { kind: 'rescuetime', ...sifted(parts) };
}

/** The offset is the one of the account; the day that stands there is the day that is meant. */
function localDay(time: string, home: string): Day | null {
  const local = time.replace(/\s*[+-]\d{2}:?\d{2}$/, '');
  return readDate(local, { order: 'year first', zone: home, home })?.day ?? null;
}

/** The days that can be, and the rows and days that cannot: a day of a platform has 24 hours. */
function sifted(parts: readonly Part[]): Pick<DayTotals, 'totals' | 'refused'> {
  const below = parts.filter(({ seconds }) => seconds < 0);
  const sums = added(parts.filter(({ seconds }) => seconds > 0));
  const over = sums.filter(({ seconds }) => seconds > SECONDS_IN_DAY);
  const refused = [
    ...below.map((part) => ({ ...part, why: 'below zero' as const })),
    ...over.map((part) => ({ ...part, why: 'over a day' as const })),
  ];
  return {
    totals: sums
      .filter((sum) => !over.includes(sum))
      .map(({ day, platform, seconds }) => ({ day, platform, seconds })),
    refused: refused.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  };
}

/** One total for each day and platform, in order, with the line it begins on. */
function added(totals: readonly Part[]): Part[] {
  const sums = new Map<string, Part>();
  for (const total of totals) {
    const key = `${total.day} ${total.platform}`;
    const sum = sums.get(key);
    sums.set(key, { ...(sum ?? total), seconds: total.seconds + (sum?.seconds ?? 0) });
  }
  return [...sums.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}
