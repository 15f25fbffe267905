/** The part of jstat that the tests compare with. */
declare module 'jstat' {
  interface Distribution {
    cdf(x: number, one: number, two: number): number;
    inv(p: number, one: number, two: number): number;
  }
  export const jStat: {
    readonly beta: Distribution;
    /** Its second parameter is a scale: 1 / rate. */
    readonly gamma: Distribution;
    gammaln(x: number): number;
  };
}
