import { counted } from '../../format.ts';
import type { goalStanding as english } from '../en/goalStanding.ts';
import type { Like } from '../like.ts';

const days = (n: number) => counted(n, 'día', 'días');

/** How a goal stands, and what may be in its way, in Spanish. */
export const goalStanding: Like<typeof english> = {
  obstacle: {
    prospects: 'Muy pocos se enteran',
    qualifying: 'Preguntan quienes no deben',
    closing: 'Preguntan y no compran',
    offer: 'La oferta no encaja',
    followUp: 'No doy seguimiento',
  },
  unit: {
    sales: (n) => counted(n, 'venta', 'ventas'),
    leads: (n) => counted(n, 'interesado', 'interesados'),
    conversations: (n) => counted(n, 'conversación', 'conversaciones'),
  },
  standing: {
    met: (booked, figure) => `El objetivo está cumplido: ${booked} de ${figure}.`,
    ahead: (left, n) => `Vas a un ritmo constante o por encima, y faltan ${left} en ${days(n)}.`,
    behind: (gap, left, n) =>
      `Vas ${gap} por detrás de un ritmo constante, y faltan ${left} en ${days(n)}.`,
    fresh: (left, n, perWeek) => `${left} en ${days(n)}: unos ${perWeek} por semana.`,
    today: (left) => `Faltan ${left} hoy, el último día.`,
    passed: (left) => `El día ha pasado y faltan ${left}. Fija uno nuevo.`,
  },
};
