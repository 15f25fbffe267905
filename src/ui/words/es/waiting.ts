import type { waiting as english } from '../en/waiting.ts';
import type { Like } from '../like.ts';

/** What a notification and the icon's title say of what waits. */
export const waiting: Like<typeof english> = {
  due: (count) =>
    count === 1 ? 'Hay un seguimiento pendiente' : `Hay ${count} seguimientos pendientes`,
  dueNext: 'Pulsa para ver quién te espera.',
  review: (weeks) =>
    weeks === 1
      ? 'El repaso de la semana pasada está listo'
      : `El repaso de las últimas ${weeks} semanas está listo`,
  reviewNext: 'Pulsa para empezarlo.',
};
