import * as v from 'valibot';
import type { Span } from '../../domain/calendar.ts';
import { PLATFORMS, type Platform, platformOf } from '../../domain/platform.ts';
import { type Surface, surfaceOf } from '../../domain/surface.ts';
import { secondsOf, shared, union } from './spans.ts';

/**
 * The bucket export of ActivityWatch, as its documentation describes it. Web events are not filtered
 * by focus: a tab that is open in a browser nobody looks at goes on.
 */
const EXPORT = v.looseObject({
  buckets: v.record(v.string(), v.looseObject({ type: v.string(), events: v.array(v.unknown()) })),
});
const EVENT = v.object({
  timestamp: v.string(),
  duration: v.number(),
  data: v.looseObject({
    url: v.optional(v.string()),
    app: v.optional(v.string()),
    status: v.optional(v.string()),
    incognito: v.optional(v.boolean()),
  }),
});
type Event = v.InferOutput<typeof EVENT>;

/** A part of a platform that was in front and in use. */
export interface SeenVisit extends Span {
  readonly platform: Platform;
  readonly surface: Surface;
}

/** Seconds on one platform: the tab was open, its browser was in front, and somebody was there. */
export interface Seen {
  readonly platform: Platform;
  readonly open: number;
  readonly focused: number;
  readonly active: number;
}

export interface ActivityWatchTime {
  readonly kind: 'activitywatch';
  readonly seen: readonly Seen[];
  /** The active time alone, platform by platform, in disjoint spans. */
  readonly visits: readonly SeenVisit[];
  /** Without these nobody can say what was in front, or whether somebody was there. */
  readonly missing: readonly ('window' | 'afk')[];
}

/** Reads an export; titles and addresses are dropped once they are classified. `null` for what is none. */
export function readActivityWatch(content: unknown): ActivityWatchTime | null {
  const read = v.safeParse(EXPORT, content);
  if (!read.success) return null;
  const buckets = Object.entries(read.output.buckets).map(([id, { type, events }]) => ({
    id,
    type,
    events: events.filter((event): event is Event => v.is(EVENT, event)),
  }));
  if (!buckets.some(({ type }) => type === 'web.tab.current')) return null;
  const windows = buckets
    .filter(({ type }) => type === 'currentwindow')
    .flatMap(({ events }) => events);
  const afk = buckets.filter(({ type }) => type === 'afkstatus').flatMap(({ events }) => events);
  const present = spansOf(afk.filter(({ data }) => data.status === 'not-afk'));
  const parts = buckets
    .filter(({ type }) => type === 'web.tab.current')
    .flatMap(({ id, events }) => partsOf(events, browserSpans(windows, id), present));
  const missing = [
    windows.length === 0 ? ['window' as const] : [],
    afk.length === 0 ? ['afk' as const] : [],
  ];
  return { kind: 'activitywatch', missing: missing.flat(), ...summed(parts) };
}

/** One surface in one browser, at the three depths. */
interface Part {
  readonly platform: Platform;
  readonly surface: Surface;
  readonly open: readonly Span[];
  readonly focused: readonly Span[];
  readonly active: readonly Span[];
}

function partsOf(
  events: readonly Event[],
  front: readonly Span[],
  present: readonly Span[],
): Part[] {
  const places = new Map<string, { platform: Platform; surface: Surface; events: Event[] }>();
  for (const event of events) {
    const place = placeOf(event);
    if (place === null) continue;
    const key = `${place.platform} ${place.surface}`;
    const known = places.get(key) ?? { ...place, events: [] };
    places.set(key, known);
    known.events.push(event);
  }
  return [...places.values()].map(({ platform, surface, events: own }) => {
    const open = spansOf(own);
    const focused = shared(open, front);
    return { platform, surface, open, focused, active: shared(focused, present) };
  });
}

function placeOf({ data: { url = '', incognito } }: Event) {
  if (incognito === true || !URL.canParse(url)) return null;
  const address = new URL(url);
  const platform = platformOf(address);
  return platform === null ? null : { platform, surface: surfaceOf(address) };
}

function spansOf(events: readonly Event[]): Span[] {
  return union(
    events.flatMap(({ timestamp, duration }) => {
      const start = Date.parse(timestamp);
      const known = Number.isFinite(start) && duration > 0;
      return known ? [{ start, end: Math.round(start + duration * 1000) }] : [];
    }),
  );
}

/** The programs that each browser's windows are called by. */
const BROWSERS: readonly (readonly [RegExp, RegExp])[] = [
  [/firefox/i, /firefox|librewolf|waterfox|navigator/i],
  [/edge/i, /edge/i],
  [/brave/i, /brave/i],
  [/opera/i, /opera/i],
  [/vivaldi/i, /vivaldi/i],
  [/safari/i, /safari/i],
  [/chrom/i, /chrom/i],
];
const ANY_BROWSER = /firefox|chrom|edge|brave|opera|vivaldi|safari|librewolf|arc/i;

/** When a window of the browser that a web bucket watches was in front. */
function browserSpans(windows: readonly Event[], bucketId: string): Span[] {
  const [, app] = BROWSERS.find(([bucket]) => bucket.test(bucketId)) ?? [null, ANY_BROWSER];
  return spansOf(windows.filter(({ data }) => app.test(data.app ?? '')));
}

function summed(parts: readonly Part[]): Pick<ActivityWatchTime, 'seen' | 'visits'> {
  const seen = PLATFORMS.map((platform) => {
    const own = parts.filter((part) => part.platform === platform);
    const seconds = (depth: 'open' | 'focused' | 'active') =>
      secondsOf(union(own.flatMap((part) => part[depth])));
    return {
      platform,
      open: seconds('open'),
      focused: seconds('focused'),
      active: seconds('active'),
    };
  });
  const visits = parts.flatMap(({ platform, surface, active }) =>
    active.map((span) => ({ ...span, platform, surface })),
  );
  return { seen: seen.filter(({ open }) => open > 0), visits };
}
