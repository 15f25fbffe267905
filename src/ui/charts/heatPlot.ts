import * as Plot from '@observablehq/plot';
import type { Drawing } from './drawing.ts';

/** An hour of a weekday; `share` is of the most that any hour holds, 0 to 1. */
export interface DrawnCell {
  readonly day: string;
  readonly hour: number;
  readonly share: number;
}

const ROW = 22;
const NAMES = 36;
const AXIS = 20;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const NAMED_HOURS = [0, 6, 12, 18];
/** The least that is still seen against the paper. */
const FAINTEST = 0.15;

/** Draws hours against weekdays: the more time, the fuller the square. The cells come row by row. */
export function drawHeat(cells: readonly DrawnCell[], width: number): Drawing {
  const days = [...new Set(cells.map((cell) => cell.day))];
  const chart = Plot.plot({
    width,
    height: days.length * ROW + AXIS,
    marginTop: AXIS,
    marginBottom: 0,
    marginLeft: NAMES,
    marginRight: 0,
    x: { type: 'band', domain: HOURS, axis: null, padding: 0 },
    y: { type: 'band', domain: days, axis: null, padding: 0 },
    marks: [...cellMarks(cells), ...nameMarks(days)],
  }) as SVGSVGElement & Plot.Plot;
  const x = chart.scale('x');
  const y = chart.scale('y');
  const places = cells.map(({ day, hour }) => ({
    left: Number(x?.apply(hour) ?? 0),
    top: Number(y?.apply(day) ?? 0),
    width: x?.bandwidth ?? 0,
    height: y?.bandwidth ?? 0,
  }));
  return { node: chart, places };
}

function cellMarks(cells: readonly DrawnCell[]): Plot.Markish[] {
  const place = { x: 'hour', y: 'day', inset: 0.5 };
  const strength = ({ share }: DrawnCell) => FAINTEST + (1 - FAINTEST) * share;
  const used = cells.filter((cell) => cell.share > 0);
  return [
    Plot.cell(cells, { ...place, fill: 'var(--tint)' }),
    Plot.cell(used, { ...place, fill: 'var(--time)', fillOpacity: strength }),
  ];
}

/** Weekdays at the left, four hours at the top. */
function nameMarks(days: readonly string[]): Plot.Markish[] {
  return [
    Plot.text(days, {
      y: (day: string) => day,
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -NAMES,
      text: (day: string) => day,
      fill: 'var(--ink-2)',
    }),
    Plot.text(NAMED_HOURS, {
      x: (hour: number) => hour,
      frameAnchor: 'top',
      dy: -10,
      text: (hour: number) => String(hour),
      fill: 'var(--ink-2)',
    }),
  ];
}
