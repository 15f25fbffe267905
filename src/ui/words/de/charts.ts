import type { charts as english } from '../en/charts.ts';
import type { Like } from '../like.ts';

/** What every chart says. */
export const charts: Like<typeof english> = {
  role: 'Diagramm',
  hint: (unit) => `Zeigen Sie auf ${unit}, oder gehen Sie mit den Pfeiltasten hin, um es zu lesen.`,
};
