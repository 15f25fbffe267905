import * as Plot from '@observablehq/plot';
import type { Drawing } from './drawing.ts';
import { BARS, coloursOf, DATES, hourMarks } from './hourMarks.ts';
import { incomeMarks, outcomeMarks } from './outcomeMarks.ts';
import {
  BESIDE,
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

const EDGE = 4;
const LABEL = 22;
const TALLEST_STACK = 150;
const USUAL_STEP = 14;
const SMALLEST_STEP = 3;

/** Draws the weeks: hours grow down from the line, leads (rings) and sales (squares) grow up. One unit is one pixel. */
export function drawWeeks({ weeks, marks, names }: DrawnWeeks, place: number): Drawing {
  const sheet = sheetOf(weeks, marks, place);
  const { height, width, step, top } = sheet;
  const chart = Plot.plot({
    ...frameOf(sheet),
    x: { type: 'band', domain: weeks.map((week) => week.name), padding: 0.32, axis: null },
    marks: [
      ...changeMarks(marks, weeks, -DATES - BARS, top),
      ...hourMarks(weeks, width),
      ...outcomeMarks(weeks, step),
      ...incomeMarks(weeks, step, width),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...dateMarks(weeks, width),
      ...(sheet.narrow ? [] : nameMarks(names, step)),
    ],
  }) as SVGSVGElement & Plot.Plot;
  chart.prepend(hatchings(coloursOf(weeks)));
  return { node: chart, places: bandPlaces(chart, weeks, height) };
}

/** The room the weeks are drawn in, in pixels. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Too narrow for names beside the marks. */
  readonly narrow: boolean;
  /** What one lead or one sale takes. */
  readonly step: number;
  /** From the line up to the edge, and down. */
  readonly top: number;
  readonly bottom: number;
  readonly marginTop: number;
}

function sheetOf(weeks: readonly DrawnWeek[], marks: DrawnWeeks['marks'], place: number): Sheet {
  const tallest = Math.max(1, ...weeks.map((week) => week.leads + week.sales));
  const step = Math.max(SMALLEST_STEP, Math.min(USUAL_STEP, TALLEST_STACK / tallest));
  const top = tallest * step + LABEL;
  const bottom = DATES + BARS + LABEL;
  const marginTop = marks.length > 0 ? LABEL : EDGE;
  const height = top + bottom + marginTop + EDGE;
  const width = bandsWidth(place, weeks.length);
  return { width, height, narrow: place < NARROW, step, top, bottom, marginTop };
}

const frameOf = ({ width, height, narrow, top, bottom, marginTop }: Sheet): Plot.PlotOptions => ({
  width,
  height,
  marginTop,
  marginBottom: EDGE,
  marginLeft: 0,
  marginRight: narrow ? 0 : BESIDE,
  y: { domain: [-bottom, top], axis: null },
});

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
