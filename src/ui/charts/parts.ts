import * as Plot from '@observablehq/plot';
import type { Place } from './drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Below this the names stand above and under the marks instead of beside them; pixels. */
export const NARROW = 560;
/** Room for the names beside the marks. */
export const BESIDE = 124;
const DATE_WIDTH = 58;
/** A week is never wider: two weeks are no wall. */
const WIDEST_BAND = 90;

/** The width of bands side by side: no wider than the place, and than the bands ask for. */
export function bandsWidth(width: number, count: number): number {
  const beside = width < NARROW ? 0 : BESIDE;
  return Math.min(width, Math.max(count, 4) * WIDEST_BAND + beside);
}

/** A band of time, named where it begins. */
export interface Band {
  readonly name: string;
}

/** Pixels from the middle of a band to its edge, where names must end that have no room beside them. */
export const bandEdge = (width: number, count: number): number => (width / count) * 0.34;

/** As many dates as fit side by side, the last one always; in a narrow place it ends where its band does. */
export function dateMarks(bands: readonly Band[], width: number): Plot.Markish[] {
  const every = Math.max(1, Math.ceil((bands.length * DATE_WIDTH) / width));
  const named = bands.filter((_, at) => (bands.length - 1 - at) % every === 0);
  const date = { x: 'name', y: 0, text: 'name', dy: 12, fill: 'var(--ink-2)' };
  const isCut = width < NARROW && width / bands.length < DATE_WIDTH;
  if (!isCut) return [Plot.text(named, date)];
  const end = { ...date, textAnchor: 'end', dx: bandEdge(width, bands.length) } as const;
  return [Plot.text(named.slice(0, -1), date), Plot.text(named.slice(-1), end)];
}

/** Where the bands of a plot lie, over its whole height. */
export function bandPlaces(chart: Plot.Plot, bands: readonly Band[], height: number): Place[] {
  const x = chart.scale('x');
  const width = x?.bandwidth ?? 0;
  return bands.map(({ name }) => ({
    left: Number(x?.apply(name) ?? 0) - 2,
    top: 0,
    width: width + 4,
    height,
  }));
}

/** A change that the user marked, at the band it falls in. */
export interface DrawnMark {
  readonly band: string;
  readonly note: string;
}

/** A broken line where something was changed, with its note on the side where there is more room. */
export function changeMarks(
  marks: readonly DrawnMark[],
  bands: readonly Band[],
  low: number,
  high: number,
): Plot.Markish[] {
  const isLate = ({ band }: DrawnMark) =>
    bands.findIndex(({ name }) => name === band) >= bands.length / 2;
  const note = { x: 'band', y: high, text: 'note', dy: -8, fill: 'var(--ink)' };
  return [
    Plot.ruleX(marks, {
      x: 'band',
      y1: low,
      y2: high,
      stroke: 'var(--ink)',
      strokeDasharray: '2 3',
    }),
    Plot.text(marks.filter(isLate), { ...note, textAnchor: 'end', dx: 4 }),
    Plot.text(
      marks.filter((mark) => !isLate(mark)),
      { ...note, textAnchor: 'start', dx: -4 },
    ),
  ];
}

/** A hatching in some colours, each under its own id: what was stated and not watched. */
export function hatchings(colours: { readonly [id: string]: string }): SVGElement {
  const definitions = make('defs', {});
  for (const [id, colour] of Object.entries(colours)) {
    const pattern = make('pattern', {
      id,
      width: '5',
      height: '5',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    });
    pattern.append(make('path', { d: 'M0 0V5', stroke: colour, 'stroke-width': '2.5' }));
    definitions.append(pattern);
  }
  return definitions;
}

function make(name: string, attributes: { readonly [key: string]: string }): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
