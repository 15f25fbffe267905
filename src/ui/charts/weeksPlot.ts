import * as Plot from '@observablehq/plot';
import type { Drawing } from './drawing.ts';
import { incomeMarks, LIGHTER, outcomeMarks } from './outcomeMarks.ts';
import {
  BESIDE,
  bandEdge,
  bandPlaces,
  bandsWidth,
  changeMarks,
  type DrawnMark,
  dateMarks,
  hatchings,
  NARROW,
} from './parts.ts';

/** Hours on one platform; stated ones are drawn hatched. */
export interface DrawnPart {
  readonly platform: string;
  readonly hours: number;
  readonly stated: boolean;
}

/** A week as the chart draws it; hours as decimal hours, money in minor units. */
export interface DrawnWeek {
  readonly name: string;
  readonly parts: readonly DrawnPart[];
  readonly hours: number;
  readonly leads: number;
  /** Its leads have not had their time yet, and are drawn lighter. */
  readonly fresh: boolean;
  readonly sales: number;
  readonly cash: number;
  /** What stands above the sales; `''` for nothing. */
  readonly income: string;
  /** What stands below the bar; `''` for nothing. */
  readonly said: string;
  readonly kind: 'whole' | 'so far' | 'not recorded';
}

/** The weeks with the names that stand beside the marks. */
export interface DrawnWeeks {
  readonly weeks: readonly DrawnWeek[];
  readonly marks: readonly DrawnMark[];
  readonly names: { readonly sales: string; readonly leads: string; readonly hours: string };
}

const BARS = 116;
const DATES = 24;
const LABEL = 22;
const TALLEST_STACK = 150;
const USUAL_STEP = 14;
const SMALLEST_STEP = 3;
/** The tallest bar stands for an hour at least: two minutes are no column. */
const LEAST_HOURS = 1;
/** What a label takes: "30 min", and that of the running week, which says so. */
const LABEL_WIDTH = 44;
const END_WIDTH = 84;

/** Draws the weeks: hours grow down from the line, leads (rings) and sales (squares) grow up. One unit is one pixel. */
export function drawWeeks({ weeks, marks, names }: DrawnWeeks, place: number): Drawing {
  const width = bandsWidth(place, weeks.length);
  const narrow = place < NARROW;
  const tallest = Math.max(1, ...weeks.map((week) => week.leads + week.sales));
  const step = Math.max(SMALLEST_STEP, Math.min(USUAL_STEP, TALLEST_STACK / tallest));
  const top = tallest * step + LABEL;
  const bottom = DATES + BARS + LABEL;
  const marginTop = marks.length > 0 ? LABEL : 4;
  const height = top + bottom + marginTop + 4;
  const chart = Plot.plot({
    width,
    height,
    marginTop,
    marginBottom: 4,
    marginLeft: 0,
    marginRight: narrow ? 0 : BESIDE,
    x: { type: 'band', domain: weeks.map((week) => week.name), padding: 0.32, axis: null },
    y: { domain: [-bottom, top], axis: null },
    marks: [
      ...changeMarks(marks, weeks, -DATES - BARS, top),
      ...hourMarks(weeks, width),
      ...outcomeMarks(weeks, step),
      ...incomeMarks(weeks, step, width),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...dateMarks(weeks, width),
      ...(narrow ? [] : nameMarks(names, step)),
    ],
  }) as SVGSVGElement & Plot.Plot;
  chart.prepend(hatchings(coloursOf(weeks)));
  return { node: chart, places: bandPlaces(chart, weeks, height) };
}

const hatchOf = (platform: string): string => `stated-${platform}`;

function coloursOf(weeks: readonly DrawnWeek[]): { [id: string]: string } {
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

function hourMarks(weeks: readonly DrawnWeek[], width: number): Plot.Markish[] {
  const pixels = BARS / Math.max(LEAST_HOURS, ...weeks.map((week) => week.hours));
  const segments = weeks.flatMap((week) => segmentsOf(week, pixels));
  const bar = {
    x: (part: Segment) => part.week.name,
    y1: 'from',
    y2: 'to',
    opacity: (part: Segment) => (part.week.kind === 'so far' ? LIGHTER : 1),
  };
  return [
    Plot.barY(
      segments.filter((part) => !part.stated),
      {
        ...bar,
        fill: (part: Segment) => `var(--${part.platform})`,
        stroke: 'var(--paper)',
        strokeWidth: 0.5,
      },
    ),
    Plot.barY(
      segments.filter((part) => part.stated),
      {
        ...bar,
        fill: (part: Segment) => `url(#${hatchOf(part.platform)})`,
        stroke: (part: Segment) => `var(--${part.platform})`,
        strokeWidth: 1,
      },
    ),
    Plot.barY(
      weeks.filter((week) => week.kind === 'not recorded'),
      {
        x: 'name',
        y1: -DATES,
        y2: -DATES - BARS,
        fill: 'none',
        stroke: 'var(--rule-strong)',
        strokeDasharray: '3 3',
      },
    ),
    ...labelMarks(weeks, pixels, width),
  ];
}

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

function nameMarks(names: DrawnWeeks['names'], step: number): Plot.Markish[] {
  const beside = { frameAnchor: 'right', textAnchor: 'start', dx: 14 } as const;
  const outcome = { ...beside, fill: 'var(--outcome)', fontWeight: 600 };
  return [
    Plot.text([names.leads], { ...outcome, y: step * 0.5, text: (name: string) => `○ ${name}` }),
    Plot.text([names.sales], {
      ...outcome,
      y: Math.max(step * 1.5, step * 0.5 + 18),
      text: (name: string) => `■ ${name}`,
    }),
    Plot.text([names.hours], {
      ...beside,
      y: -DATES - 10,
      fill: 'var(--time-text)',
      fontWeight: 600,
    }),
  ];
}
