import * as Plot from '@observablehq/plot';

/** A week as the chart draws it; hours as decimal hours. */
export interface DrawnWeek {
  readonly name: string;
  readonly hours: number;
  readonly leads: number;
  readonly sales: number;
  /** Minor units. */
  readonly revenue: number;
  /** What stands above the sales; `''` for nothing. */
  readonly income: string;
  /** What stands below the bar; `''` for nothing. */
  readonly said: string;
  readonly kind: 'whole' | 'so far' | 'not recorded';
}

/** The names that stand beside the marks. */
export interface Names {
  readonly sales: string;
  readonly leads: string;
  readonly hours: string;
}

const BARS = 112;
const DATES = 24;
const LABEL = 22;
const TALLEST_STACK = 150;
const USUAL_STEP = 14;
const SMALLEST_STEP = 3;
/** Below this the names stand above and under the marks instead of beside them. */
const NARROW = 560;
const DATE_WIDTH = 58;

/** Draws the weeks: hours grow down from the line, leads (rings) and sales (squares) grow up. One unit is one pixel. */
export function drawWeeks(
  weeks: readonly DrawnWeek[],
  names: Names,
  width: number,
): SVGElement | HTMLElement {
  const tallest = Math.max(1, ...weeks.map((week) => week.leads + week.sales));
  const step = Math.max(SMALLEST_STEP, Math.min(USUAL_STEP, TALLEST_STACK / tallest));
  const top = tallest * step + LABEL;
  const bottom = DATES + BARS + LABEL;
  const narrow = width < NARROW;
  const margins = { top: narrow ? LABEL : 4, bottom: narrow ? LABEL : 4 };
  const chart = Plot.plot({
    width,
    height: top + bottom + margins.top + margins.bottom,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: 0,
    marginRight: narrow ? 0 : 84,
    x: { type: 'band', domain: weeks.map((week) => week.name), padding: 0.32, axis: null },
    y: { domain: [-bottom, top], axis: null },
    marks: [
      ...hourMarks(weeks),
      ...outcomeMarks(weeks, step),
      ...incomeMarks(weeks, step, width),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...dateMarks(weeks, width),
      ...(narrow ? [] : nameMarks(names, step)),
    ],
  });
  chart.prepend(hatch());
  return chart;
}

function hourMarks(weeks: readonly DrawnWeek[]): Plot.Markish[] {
  const most = Math.max(0.1, ...weeks.map((week) => week.hours));
  const depth = (week: DrawnWeek) => -DATES - (week.hours / most) * BARS;
  const seen = weeks.filter((week) => week.kind !== 'not recorded' && week.hours > 0);
  return [
    Plot.barY(seen, {
      x: 'name',
      y1: -DATES,
      y2: depth,
      fill: (week: DrawnWeek) => (week.kind === 'so far' ? 'url(#so-far)' : 'var(--time)'),
      stroke: 'var(--time)',
      strokeWidth: 1,
    }),
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
    Plot.text(seen, {
      x: 'name',
      y: depth,
      text: 'said',
      dy: 11,
      fill: 'var(--time-text)',
      fontWeight: 600,
    }),
  ];
}

function outcomeMarks(weeks: readonly DrawnWeek[], step: number): Plot.Markish[] {
  const things = weeks.flatMap((week) => [
    ...Array.from({ length: week.leads }, (_, at) => ({ week, at, won: false })),
    ...Array.from({ length: week.sales }, (_, at) => ({ week, at: week.leads + at, won: true })),
  ]);
  const place = {
    x: (thing: (typeof things)[number]) => thing.week.name,
    y: (thing: (typeof things)[number]) => (thing.at + 0.5) * step,
    r: Math.max(1, step / 2 - 2.5),
    stroke: 'var(--outcome)',
  };
  return [
    Plot.dot(
      things.filter((thing) => !thing.won),
      { ...place, fill: 'none', strokeWidth: 1.5 },
    ),
    Plot.dot(
      things.filter((thing) => thing.won),
      { ...place, fill: 'var(--outcome)', symbol: 'square' },
    ),
  ];
}

const INCOME_WIDTH = 58;

/** What the sales of a week came to; where labels would cross, the greater one stands. */
function incomeMarks(weeks: readonly DrawnWeek[], step: number, width: number): Plot.Markish[] {
  const apart = Math.ceil((weeks.length * INCOME_WIDTH) / width);
  const places = weeks.map((week, at) => ({ week, at })).filter(({ week }) => week.income !== '');
  const named: typeof places = [];
  for (const place of places.sort((one, other) => other.week.revenue - one.week.revenue)) {
    if (named.every(({ at }) => Math.abs(at - place.at) >= apart)) named.push(place);
  }
  return [
    Plot.text(
      named.map(({ week }) => week),
      {
        x: 'name',
        y: (week: DrawnWeek) => (week.leads + week.sales) * step,
        text: 'income',
        dy: -9,
        fill: 'var(--outcome)',
        fontWeight: 600,
      },
    ),
  ];
}

/** As many dates as fit side by side. */
function dateMarks(weeks: readonly DrawnWeek[], width: number): Plot.Markish[] {
  const every = Math.max(1, Math.ceil((weeks.length * DATE_WIDTH) / width));
  const named = weeks.filter((_, at) => (weeks.length - 1 - at) % every === 0);
  return [Plot.text(named, { x: 'name', y: 0, text: 'name', dy: 12, fill: 'var(--ink-2)' })];
}

function nameMarks(names: Names, step: number): Plot.Markish[] {
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

const SVG = 'http://www.w3.org/2000/svg';

/** The fill of a week that is not over. */
function hatch(): SVGElement {
  const make = (name: string, attributes: { readonly [key: string]: string }) => {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node as SVGElement;
  };
  const pattern = make('pattern', {
    id: 'so-far',
    width: '5',
    height: '5',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(make('path', { d: 'M0 0V5', stroke: 'var(--time)', 'stroke-width': '2.5' }));
  const definitions = make('defs', {});
  definitions.append(pattern);
  return definitions;
}
