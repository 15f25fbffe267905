/** How far some work is, 0 to 1. */
export type Tell = (share: number) => void;

/** The progress of one step of several, as a share of all. */
export const part =
  (tell: Tell, from: number, to: number): Tell =>
  (share) =>
    tell(from + (to - from) * share);

/**
 * The progress of steps that follow one another, each as large a part of all as its weight.
 * @param weights of every step, its rows times what one of them costs; a step of none is no part
 */
export function parts<const Weights extends readonly number[]>(
  tell: Tell,
  weights: Weights,
): { readonly [At in keyof Weights]: Tell } {
  const all = Math.max(1, sum(weights));
  return weights.map((weight, at) => {
    const before = sum(weights.slice(0, at));
    return part(tell, before / all, (before + weight) / all);
  }) as { readonly [At in keyof Weights]: Tell };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Counts what is done, and tells which share of all that is, at most 1; of nothing it is the whole. */
export function counting(all: number, tell: Tell): (rows: number) => void {
  let done = 0;
  return (rows) => {
    done += rows;
    tell(done < all ? done / all : 1);
  };
}
