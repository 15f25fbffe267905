import type { Outcomes, PlannedTime } from './review.ts';

/** The sums of several rows of time. */
export function timeOf(rows: readonly PlannedTime[]): PlannedTime {
  return {
    seconds: sumOf(rows, (row) => row.seconds),
    sessions: sumOf(rows, (row) => row.sessions),
    plannedSeconds: sumOf(rows, (row) => row.plannedSeconds),
    overSeconds: sumOf(rows, (row) => row.overSeconds),
  };
}

/** The sums of several rows of outcomes. */
export function totalOf(rows: readonly Outcomes[]): Outcomes {
  return {
    leads: sumOf(rows, (row) => row.leads),
    sales: sumOf(rows, (row) => row.sales),
    revenue: sumOf(rows, (row) => row.revenue),
  };
}

/** The sum of a number that each row has. */
export const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
