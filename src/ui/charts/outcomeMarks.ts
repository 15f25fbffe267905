import * as Plot from '@observablehq/plot';
import type { DrawnWeek } from './weeksPlot.ts';

/** What is not over or has not had its time. */
export const LIGHTER = 0.5;

/** A ring for each lead, a square for each sale, one above the other. */
export function outcomeMarks(weeks: readonly DrawnWeek[], step: number): Plot.Markish[] {
  const things = weeks.flatMap((week) => [
    ...Array.from({ length: week.leads }, (_, at) => ({ week, at, won: false })),
    ...Array.from({ length: week.sales }, (_, at) => ({ week, at: week.leads + at, won: true })),
  ]);
  type Thing = (typeof things)[number];
  const place = {
    x: (thing: Thing) => thing.week.name,
    y: (thing: Thing) => (thing.at + 0.5) * step,
    r: Math.max(1, step / 2 - 2.5),
    stroke: 'var(--outcome)',
  };
  return [
    Plot.dot(
      things.filter((thing) => !thing.won),
      {
        ...place,
        fill: 'none',
        strokeWidth: 1.5,
        strokeOpacity: (thing: Thing) => (thing.week.fresh ? LIGHTER : 1),
      },
    ),
    Plot.dot(
      things.filter((thing) => thing.won),
      { ...place, fill: 'var(--outcome)', symbol: 'square' },
    ),
  ];
}

const INCOME_WIDTH = 62;

/** What the sales of a week came to; where labels would cross, the greater one stands. */
export function incomeMarks(
  weeks: readonly DrawnWeek[],
  step: number,
  width: number,
): Plot.Markish[] {
  const apart = Math.ceil((weeks.length * INCOME_WIDTH) / width);
  const places = weeks.map((week, at) => ({ week, at })).filter(({ week }) => week.income !== '');
  const named: typeof places = [];
  for (const place of places.sort((one, other) => other.week.cash - one.week.cash)) {
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
