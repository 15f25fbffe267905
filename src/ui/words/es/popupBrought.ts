import { counted } from '../../format.ts';
import type { popupBrought as english } from '../en/popupBrought.ts';
import type { Like } from '../like.ts';

/** Words of the question what a visit brought. */
export const popupBrought: Like<typeof english> = {
  title: (platform, minutes) =>
    `Tu última visita a ${platform}, ${counted(minutes, 'minuto', 'minutos')}`,
  question: '¿Trajo algo?',
  lead: 'Un interesado',
  conversation: 'Una conversación',
  sale: 'Una venta',
  no: 'No',
  talk: {
    title: '¿Con quién hablaste?',
    why: 'Cuenta como un contacto de ese día.',
    nobody: 'Una conversación se guarda con un interesado, y aún no hay ninguno.',
    lead: 'Anotar como interesado',
    who: '¿Qué interesado?',
    someoneNew: 'Alguien nuevo',
    save: 'Guardar',
    back: 'Atrás',
    saved: (name) => `La conversación con ${name} está guardada.`,
  },
};
