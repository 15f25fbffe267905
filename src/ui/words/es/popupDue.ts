import { counted } from '../../format.ts';
import type { popupDue as english } from '../en/popupDue.ts';
import type { Like } from '../like.ts';

/** Words of the one best next step, and of the review that is ready, as the popup says them. */
export const popupDue: Like<typeof english> = {
  title: 'Da seguimiento a',
  worth: (stage, amount) => `${stage} de ${amount}`,
  since: {
    today: 'para hoy',
    yesterday: 'pendiente desde ayer',
    weekday: (weekday) => `pendiente desde el ${weekday}`,
    overdue: (days) => `${counted(days, 'día', 'días')} de retraso`,
  },
  promised: (promise) => `: ${promise}`,
  open: 'Abrir',
  done: 'Hecho',
  snooze: 'Próximo día laborable',
  review: {
    ready: 'El repaso de la semana pasada está listo.',
    several: (weeks) => `El repaso de las últimas ${weeks} semanas está listo.`,
    begin: 'Empezarlo',
  },
  told: {
    done: (name) => `El seguimiento de ${name} está hecho.`,
    snoozed: (name) => `${name} vuelve el próximo día laborable.`,
  },
};
