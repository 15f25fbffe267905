import * as Plot from '@observablehq/plot';
import type { Drawing } from './drawing.ts';

/** The share that was won by each day, the days of the wins, and the days that have a name. */
export interface DrawnLag {
  readonly share: readonly number[];
  readonly wins: readonly number[];
  readonly named: readonly { readonly day: number; readonly name: string }[];
  /** What stands at day 0. */
  readonly zero: string;
}

const HEIGHT = 168;
const AXIS = 22;
const TICKS = 10;
const TOP = 18;
/** No wider: a curve that is stretched looks slow. */
const WIDEST = 640;

/** Draws the curve of what is won by when, with a tick for each win under it. */
export function drawLag({ share, wins, named, zero }: DrawnLag, place: number): Drawing {
  const width = Math.min(place, WIDEST);
  const last = share.length - 1;
  const most = Math.max(...share);
  const points = share.map((won, day) => ({ day, won }));
  const half = named.map(({ day, name }) => ({ day, name, won: share[day] ?? 0 }));
  const chart = Plot.plot({
    width,
    height: HEIGHT,
    marginTop: TOP,
    marginBottom: AXIS,
    marginLeft: 0,
    marginRight: 0,
    x: { domain: [0, last], axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      Plot.lineY(points, {
        x: 'day',
        y: 'won',
        stroke: 'var(--outcome)',
        strokeWidth: 2,
        curve: 'step-after',
      }),
      Plot.tickX(wins, {
        x: (day: number) => Math.min(day, last),
        stroke: 'var(--ink)',
        insetTop: HEIGHT - TOP - AXIS - TICKS,
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.ruleX(half, {
        x: 'day',
        y1: 0,
        y2: 'won',
        stroke: 'var(--ink)',
        strokeDasharray: '2 3',
      }),
      Plot.dot(half, { x: 'day', y: 'won', fill: 'var(--ink)', r: 3 }),
      Plot.text(half, {
        x: 'day',
        y: 'won',
        text: 'name',
        dy: -10,
        dx: -6,
        textAnchor: 'end',
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      Plot.text([zero], {
        frameAnchor: 'bottom-left',
        text: (name: string) => name,
        dy: 16,
        fill: 'var(--ink-2)',
      }),
      Plot.text([String(last)], {
        frameAnchor: 'bottom-right',
        text: (name: string) => name,
        dy: 16,
        fill: 'var(--ink-2)',
      }),
    ],
  });
  const step = last === 0 ? width : width / last;
  const places = points.map(({ day }) => ({
    left: (day - 0.5) * step,
    top: 0,
    width: step,
    height: HEIGHT - AXIS,
  }));
  return { node: chart as SVGSVGElement, places };
}
