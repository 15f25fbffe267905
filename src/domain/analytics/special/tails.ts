/** A distribution's share below and above a point; each is exact to its own size. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

export const ALL_ABOVE: Tails = { lower: 0, upper: 1 };
export const ALL_BELOW: Tails = { lower: 1, upper: 0 };

/** Relative size at which a further term changes nothing. */
export const NEGLIGIBLE = 1e-17;

/** Stands for 0 in a continued fraction, which must not divide by it. */
export const TINY = 1e-300;

export function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** Throws where a shape is not above 0: a belief without a shape is a mistake of the caller. */
export function checkShape(shape: number, name: string): void {
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name} must be a number above 0, not ${shape}`);
  }
}
