import { type SampleChance, sampleChance } from '../../src/domain/sampleChance.ts';

/** The sample's stream of chance, for rows of tests and benches: the same seed gives the same rows. */
export interface Random extends SampleChance {
  /** One of the values, all equally likely. */
  pick<T>(values: readonly [T, ...T[]]): T;
}

export function random(seed: number): Random {
  const chance = sampleChance(seed);
  return {
    ...chance,
    pick: (values) => values[chance.between(0, values.length - 1)] ?? values[0],
  };
}
