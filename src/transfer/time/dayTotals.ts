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
}

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
  const totals = rows.flatMap(({ date, host, focus }) => totalOf(dayIn(date), host, focus / 1000));
  return { kind: 'timetracker', totals: added(totals) };
}

function keyedRows(content: object): object[] {
  return Object.entries(content).flatMap(([key, value]) => {
    const [, date, host] = key.match(/^(20\d{6})(\S+)$/) ?? [];
    return host !== undefined && v.is(SPENT, value) ? [{ ...value, date, host }] : [];
  });
}

const dayIn = (date: string): Day | null => {
  const [, year, month, day] = date.match(/^(\d{4})-?(\d\d)-?(\d\d)/) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
};

function totalOf(day: Day | null, host: string, seconds: number): DayTotal[] {
  const name = host.trim().toLowerCase();
  const platform = platformNamed(name);
  return day === null || platform === null || seconds <= 0 ? [] : [{ day, platform, seconds }];
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
  const read = list.flatMap(({ cells }) => {
    const date = /^\d{4}-\d\d-\d\d/.test(cells[time] ?? '')
      ? localDay(cells[time] ?? '', home)
      : null;
    const spent = Number(cells[seconds] ?? '');
    return date !== null && Number.isFinite(spent) && cells.length >= 6
      ? [{ date, cells, spent }]
      : [];
  });
  if (read.length === 0 || read.length < list.length / 2) return null;
  const totals = read.flatMap(({ date, cells, spent }) => totalOf(date, cells[what] ?? '', spent));
  return { kind: 'rescuetime', totals: added(totals) };
}

/** The offset is the one of the account; the day that stands there is the day that is meant. */
function localDay(time: string, home: string): Day | null {
  const local = time.replace(/\s*[+-]\d{2}:?\d{2}$/, '');
  return readDate(local, { order: 'year first', zone: home, home })?.day ?? null;
}

/** One total for each day and platform, in order. */
function added(totals: readonly DayTotal[]): DayTotal[] {
  const sums = new Map<string, DayTotal>();
  for (const total of totals) {
    const key = `${total.day} ${total.platform}`;
    sums.set(key, { ...total, seconds: total.seconds + (sums.get(key)?.seconds ?? 0) });
  }
  return [...sums.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}
