import type { byHand as english } from '../en/byHand.ts';
import type { Like } from '../like.ts';

/** Time that no browser sees, logged by hand on the sessions page. */
export const byHand: Like<typeof english> = {
  title: 'Tiempo sin el navegador',
  open: 'Añadir tiempo a mano: un congreso, el teléfono',
  statement: 'Un congreso, un teléfono, un paseo con un cliente: tiempo que ningún navegador ve.',
  channel: 'Canal',
  day: 'Día',
  minutes: 'Cuánto tiempo',
  minutesHint: 'Por ejemplo 1:30 o 45 min',
  kind: 'Dónde',
  kinds: {
    logged: 'En persona o de otro modo',
    phone: 'Al teléfono',
    before: 'Antes de Worthwhile',
  },
  what: 'Qué fue',
  add: 'Añadir el tiempo',
  caption: 'Tiempo anotado a mano, el más reciente primero',
  time: 'Tiempo',
  delete: 'Borrar',
  deleteOf: (what) => `Borrar ${what}`,
  deleted: 'Borrado.',
  added: 'Tiempo añadido.',
  weekly: (time) => `${time} por semana`,
  wrong: {
    empty: 'Escribe cuánto tiempo, por ejemplo 1:30 o 45 min.',
    'not minutes': 'Escríbelo como 1:30 (horas y minutos) o como 45 min.',
    'too many': 'Un día tiene 24 horas. Escribe menos.',
    nothing: 'Escribe más que nada de tiempo.',
    day: 'Elige un día hasta hoy.',
  },
};
