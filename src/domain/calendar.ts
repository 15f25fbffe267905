/** A point in time: integer milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A calendar day as `YYYY-MM-DD`, in the zone it was recorded in. */
export type Day = string;

/** From `start` up to, and without, `end`. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}
