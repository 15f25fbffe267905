import * as Plot from '@observablehq/plot';
import { LIGHTER } from './outcomeMarks.ts';
import { bandEdge } from './parts.ts';
import type { DrawnPart, DrawnWeek } from './weeksPlot.ts';

/** What the tallest bar takes, and the dates above it; in pixels. */
export const BARS = 116;
export const DATES = 24;
/** The tallest bar stands for an hour at least: two minutes are no column. */
const LEAST_HOURS = 1;
/** What a label takes: "30 min", and that of the running week, which says so. */
const LABEL_WIDTH = 44;
const END_WIDTH = 84;

const hatchOf = (platform: string): string => `stated-${platform}`;

/** The colour of each hatching that the weeks need, by its id. */
export function coloursOf(weeks: readonly DrawnWeek[]): { [id: string]: string } {
  const platforms = new Set(weeks.flatMap(({ parts }) => parts.map(({ platform }) => platform)));
  return Object.fromEntries([...platforms].map((name) => [hatchOf(name), `var(--${name})`]));
}

/** A part of a bar, from its upper to its lower edge. */
interface Segment extends DrawnPart {
  readonly week: DrawnWeek;
  readonly from: number;
  readonly to: number;
}

function segmentsOf(week: DrawnWeek, pixels: number): Segment[] {
  let from = -DATES;
  return week.parts.map((part) => {
    const segment = { ...part, week, from, to: from - part.hours * pixels };
    from = segment.to;
    return segment;
  });
}

/** The hours of each week, platform by platform, down from the dates. */
export function hourMarks(weeks: readonly DrawnWeek[], width: number): Plot.Markish[] {
  const pixels = BARS / Math.max(LEAST_HOURS, ...weeks.map((week) => week.hours));
  const segments = weeks.flatMap((week) => segmentsOf(week, pixels));
  return [
    seenBars(segments.filter((part) => !part.stated)),
    statedBars(segments.filter((part) => part.stated)),
    unrecordedBars(weeks.filter((week) => week.kind === 'not recorded')),
    ...labelMarks(weeks, pixels, width),
  ];
}

const colourOf = ({ platform }: Segment): string => `var(--${platform})`;

/** Where a part of a bar stands; the running week is drawn lighter. */
const BAR = {
  x: (part: Segment) => part.week.name,
  y1: 'from',
  y2: 'to',
  opacity: (part: Segment) => (part.week.kind === 'so far' ? LIGHTER : 1),
};

const seenBars = (segments: readonly Segment[]): Plot.Markish =>
  Plot.barY(segments, { ...BAR, fill: colourOf, stroke: 'var(--paper)', strokeWidth: 0.5 });

const statedBars = (segments: readonly Segment[]): Plot.Markish =>
  Plot.barY(segments, {
    ...BAR,
    fill: (part: Segment) => `url(#${hatchOf(part.platform)})`,
    stroke: colourOf,
    strokeWidth: 1,
  });

/** A week that was not seen is an empty place, not an hour of nothing. */
const unrecordedBars = (weeks: readonly DrawnWeek[]): Plot.Markish =>
  Plot.barY(weeks, {
    x: 'name',
    y1: -DATES,
    y2: -DATES - BARS,
    fill: 'none',
    stroke: 'var(--rule-strong)',
    strokeDasharray: '3 3',
  });

/**
 * What is said of a week stands below the longest bar beside it, since it is wider than its own;
 * that of the last week ends where the bars do.
 */
function labelMarks(weeks: readonly DrawnWeek[], pixels: number, width: number): Plot.Markish[] {
  const last = weeks.length - 1;
  const reach = (pixelsWide: number) => Math.ceil((pixelsWide * weeks.length) / width);
  const depth = (at: number, beside: number) =>
    -DATES -
    pixels *
      Math.max(...weeks.slice(Math.max(0, at - beside), at + beside + 1).map((week) => week.hours));
  const label = { x: 'name', text: 'said', dy: 11, fill: 'var(--time-text)', fontWeight: 600 };
  const inner = weeks
    .slice(0, last)
    .map((week, at) => ({ ...week, y: depth(at, reach(LABEL_WIDTH / 2)) }));
  const end = weeks.slice(last).map((week) => ({ ...week, y: depth(last, reach(END_WIDTH)) }));
  return [
    Plot.text(inner, { ...label, y: 'y' }),
    Plot.text(end, { ...label, y: 'y', textAnchor: 'end', dx: bandEdge(width, weeks.length) }),
  ];
}
