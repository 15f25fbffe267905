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
  const chart = Plot.plot({
    width,
    height: HEIGHT,
    marginTop: TOP,
    marginBottom: AXIS,
    marginLeft: 0,
    marginRight: 0,
    x: { domain: [0, last], axis: null },
    y: { domain: [0, Math.max(...share)], axis: null },
    marks: [
      ...curveMarks(share, wins),
      ...namedMarks(named.map(({ day, name }) => ({ day, name, won: share[day] ?? 0 }))),
      endName(zero, 'bottom-left'),
      endName(String(last), 'bottom-right'),
    ],
  });
  const step = last === 0 ? width : width / last;
  const places = share.map((_, day) => ({
    left: (day - 0.5) * step,
    top: 0,
    width: step,
    height: HEIGHT - AXIS,
  }));
  return { node: chart as SVGSVGElement, places };
}

/** The curve, a tick for each win, and the line both stand on. */
function curveMarks(share: DrawnLag['share'], wins: DrawnLag['wins']): Plot.Markish[] {
  const last = share.length - 1;
  return [
    Plot.lineY(
      share.map((won, day) => ({ day, won })),
      { x: 'day', y: 'won', stroke: 'var(--outcome)', strokeWidth: 2, curve: 'step-after' },
    ),
    Plot.tickX(wins, {
      x: (day: number) => Math.min(day, last),
      stroke: 'var(--ink)',
      insetTop: HEIGHT - TOP - AXIS - TICKS,
    }),
    Plot.ruleY([0], { stroke: 'var(--ink)' }),
  ];
}

interface NamedPoint {
  readonly day: number;
  readonly won: number;
  readonly name: string;
}

/** A dot on the curve with its name, and a dotted line down to its day. */
function namedMarks(points: readonly NamedPoint[]): Plot.Markish[] {
  const at = { x: 'day', y: 'won' };
  const ink = 'var(--ink)';
  return [
    Plot.ruleX(points, { x: 'day', y1: 0, y2: 'won', stroke: ink, strokeDasharray: '2 3' }),
    Plot.dot(points, { ...at, fill: ink, r: 3 }),
    Plot.text(points, {
      ...at,
      text: 'name',
      dy: -10,
      dx: -6,
      textAnchor: 'end',
      fontWeight: 600,
      fill: ink,
    }),
  ];
}

const endName = (name: string, frameAnchor: 'bottom-left' | 'bottom-right'): Plot.Markish =>
  Plot.text([name], { frameAnchor, text: (own: string) => own, dy: 16, fill: 'var(--ink-2)' });
