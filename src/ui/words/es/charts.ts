import type { charts as english } from '../en/charts.ts';
import type { Like } from '../like.ts';

/** What every chart says. */
export const charts: Like<typeof english> = {
  role: 'gráfico',
  hint: (unit) => `Señala ${unit}, o ve allí con las flechas, para leerlo.`,
};
