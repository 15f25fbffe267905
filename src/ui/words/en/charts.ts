/** What every chart says. */
export const charts = {
  role: 'chart',
  hint: (unit: string) => `Point at ${unit}, or go there with the arrow keys, to read it.`,
};
