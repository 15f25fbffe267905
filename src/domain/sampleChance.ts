/** A seeded stream of chance: the same seed tells the same story on every machine (mulberry32). */
export interface SampleChance {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** An integer from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** A key, each as likely as its weight. */
  readonly weighted: <Key extends string>(weights: { readonly [key in Key]?: number }) => Key;
  /** In the shape of a UUID. */
  readonly id: () => string;
}

/** @param seed an integer; only its lowest 32 bits count */
export function sampleChance(seed: number): SampleChance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => between(0, 15).toString(16)).join('');
  return {
    next,
    between,
    weighted: (weights) => pick(weights, next()),
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}

function pick<Key extends string>(weights: { readonly [key in Key]?: number }, at: number): Key {
  const entries = Object.entries(weights) as [Key, number][];
  let left = at * entries.reduce((all, [, weight]) => all + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  throw new Error('Nothing to choose from.');
}
