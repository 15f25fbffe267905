import type { dashboardMarks as english } from '../en/dashboardMarks.ts';
import type { Like } from '../like.ts';

/** "I changed something". */
export const dashboardMarks: Like<typeof english> = {
  open: 'He cambiado algo',
  why: 'Una oferta nueva, otro precio, otras publicaciones: lo que llegó antes de un cambio dice poco de lo que llega después. Desde el día que marques, para los juicios solo cuenta lo que viene después.',
  on: 'El día del cambio',
  channel: 'Dónde',
  everywhere: 'Todos los canales',
  note: 'Qué has cambiado',
  save: 'Marcar este día',
  wrong: {
    day: 'Elige un día hasta hoy.',
    note: 'Di en pocas palabras qué cambió.',
    long: 'Tiene más de 200 caracteres. Acórtalo.',
  },
  kept: 'El día está marcado. Solo cuenta lo que viene después.',
  gone: 'La marca está quitada. Lo que llegó antes vuelve a contar.',
  line: (day, where, note) => `${day}, ${where}: ${note}`,
  remove: 'Quitarla',
  removeThis: (day) => `la marca del ${day}`,
  list: 'Marcados hasta ahora',
  since: (day, note) => `Juzgado desde ${day}, cuando cambiaste algo: ${note}.`,
};
