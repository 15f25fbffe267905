/** What is known of a positive quantity: a Gamma distribution. Its mean is shape / rate. */
export interface GammaBelief {
  readonly shape: number;
  readonly rate: number;
}

/** What is known of a share: a Beta distribution. Its mean is a / (a + b). */
export interface BetaBelief {
  readonly a: number;
  readonly b: number;
}

export function gammaMean({ shape, rate }: GammaBelief): number {
  return shape / rate;
}

export function betaMean({ a, b }: BetaBelief): number {
  return a / (a + b);
}

/** Variance over the squared mean. */
export function betaSpread({ a, b }: BetaBelief): number {
  return b / (a * (a + b + 1));
}
