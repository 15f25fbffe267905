import * as Plot from '@observablehq/plot';
import type { Drawing } from './drawing.ts';
import {
  BESIDE,
  bandPlaces,
  bandsWidth,
  changeMarks,
  type DrawnMark,
  dateMarks,
  NARROW,
} from './parts.ts';

/** What became of the leads of one week. Money in minor units, hours as decimal hours. */
export interface DrawnCohort {
  readonly name: string;
  readonly hours: number;
  readonly won: number;
  readonly expected: number;
  /** Its leads have not had their time yet. */
  readonly fresh: boolean;
  /** What stands above the bar; `''` for nothing. */
  readonly said: string;
}

export interface DrawnCohorts {
  readonly cohorts: readonly DrawnCohort[];
  readonly marks: readonly DrawnMark[];
  readonly names: { readonly won: string; readonly expected: string; readonly hours: string };
}

const MONEY = 132;
const HOURS = 72;
const DATES = 24;
const LABEL = 22;
const LEAST_HOURS = 1;

/** Draws cohorts: hours grow down from the line, what they brought and may still bring grows up. */
export function drawCohorts({ cohorts, marks, names }: DrawnCohorts, place: number): Drawing {
  const width = bandsWidth(place, cohorts.length);
  const narrow = place < NARROW;
  const marginTop = marks.length > 0 ? LABEL : 4;
  const height = MONEY + LABEL + DATES + HOURS + marginTop + 4;
  const chart = Plot.plot({
    width,
    height,
    marginTop,
    marginBottom: 4,
    marginLeft: 0,
    marginRight: narrow ? 0 : BESIDE,
    x: { type: 'band', domain: cohorts.map(({ name }) => name), padding: 0.32, axis: null },
    y: { domain: [-DATES - HOURS, MONEY + LABEL], axis: null },
    marks: [
      ...changeMarks(marks, cohorts, -DATES - HOURS, MONEY + LABEL),
      ...moneyMarks(cohorts),
      ...hourMarks(cohorts),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...dateMarks(cohorts, width),
      ...(narrow ? [] : nameMarks(names)),
    ],
  }) as SVGSVGElement & Plot.Plot;
  return { node: chart, places: bandPlaces(chart, cohorts, height) };
}

function moneyMarks(cohorts: readonly DrawnCohort[]): Plot.Markish[] {
  const most = Math.max(1, ...cohorts.map(({ won, expected }) => won + expected));
  const up = (amount: number) => (Math.max(0, amount) / most) * MONEY;
  return [
    Plot.barY(cohorts, {
      x: 'name',
      y1: 0,
      y2: (cohort: DrawnCohort) => up(cohort.won),
      fill: 'var(--outcome)',
    }),
    Plot.barY(cohorts, {
      x: 'name',
      y1: (cohort: DrawnCohort) => up(cohort.won),
      y2: (cohort: DrawnCohort) => up(cohort.won) + up(cohort.expected),
      fill: 'var(--outcome-soft)',
      stroke: (cohort: DrawnCohort) => (cohort.expected > 0 ? 'var(--outcome)' : 'none'),
      strokeDasharray: '3 2',
    }),
    Plot.text(cohorts, {
      x: 'name',
      y: (cohort: DrawnCohort) => up(cohort.won) + up(cohort.expected),
      text: 'said',
      dy: -9,
      fill: 'var(--outcome)',
      fontWeight: 600,
    }),
  ];
}

function hourMarks(cohorts: readonly DrawnCohort[]): Plot.Markish[] {
  const pixels = HOURS / Math.max(LEAST_HOURS, ...cohorts.map(({ hours }) => hours));
  return [
    Plot.barY(cohorts, {
      x: 'name',
      y1: -DATES,
      y2: (cohort: DrawnCohort) => -DATES - cohort.hours * pixels,
      fill: 'var(--time)',
      opacity: (cohort: DrawnCohort) => (cohort.fresh ? 0.5 : 1),
    }),
  ];
}

function nameMarks(names: DrawnCohorts['names']): Plot.Markish[] {
  const beside = { frameAnchor: 'right', textAnchor: 'start', dx: 14, fontWeight: 600 } as const;
  return [
    Plot.text([names.won], {
      ...beside,
      y: 12,
      fill: 'var(--outcome)',
      text: (name: string) => `■ ${name}`,
    }),
    Plot.text([names.expected], {
      ...beside,
      y: 32,
      fill: 'var(--outcome)',
      text: (name: string) => `□ ${name}`,
    }),
    Plot.text([names.hours], { ...beside, y: -DATES - 10, fill: 'var(--time-text)' }),
  ];
}
