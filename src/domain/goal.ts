import type { Day, Instant } from './calendar.ts';

export const MEASURES = ['revenue', 'sales', 'leads', 'conversations'] as const;
export type Measure = (typeof MEASURES)[number];

/** What keeps a goal from being met; the list follows the order in which a sale is made. */
export const OBSTACLES = ['prospects', 'qualifying', 'closing', 'offer', 'followUp'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** A measurable outcome with a number and a date. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly measure: Measure;
  /** Minor units for `revenue`, a count for the rest. */
  readonly target: number;
  readonly startsOn: Day;
  readonly dueOn: Day;
  readonly obstacle: Obstacle | null;
  readonly closedAt: Instant | null;
  readonly updatedAt: Instant;
}
