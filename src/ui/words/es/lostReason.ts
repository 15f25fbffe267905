import type { lostReason as english } from '../en/lostReason.ts';
import type { Like } from '../like.ts';

/** Why a lead did not buy. */
export const lostReason: Like<typeof english> = {
  budget: 'Sin presupuesto',
  competitor: 'Eligió a otro',
  'no need': 'No lo necesita',
  'no answer': 'Sin respuesta',
  'not a fit': 'No encaja',
  refund: 'Devuelto por completo',
  other: 'Otra cosa',
};
