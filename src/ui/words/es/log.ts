import { counted } from '../../format.ts';
import type { log as english } from '../en/log.ts';
import type { Like } from '../like.ts';

/** Words of the popup's forms for a lead and a sale. */
export const log: Like<typeof english> = {
  step: (step) => `Paso ${step} de 2`,
  who: '¿Quién podría comprar?',
  name: 'Nombre o empresa',
  nameMissing: 'Escribe un nombre o una empresa.',
  nameTooLong: 'Es más largo de lo que se puede guardar. Escribe como mucho 200 caracteres.',
  noteTooLong: 'Es más largo de lo que se puede guardar. Escribe como mucho 20.000 caracteres.',
  choose: 'Elige',
  channelMissing: 'Elige dónde te encontró.',
  channel: '¿Dónde te encontró?',
  thisVisit: (channel) => `${channel} (esta visita)`,
  keepLink: 'Guardar la dirección de esta página',
  keepLinkWhy: 'Solo porque tú lo pides.',
  next: 'Siguiente',
  asItIs: 'Guardar así',
  back: 'Atrás',
  keeps: 'Esc conserva lo que escribiste',
  whatNext: (name) => `¿Cómo sigue con ${name}?`,
  followUp: 'Seguimiento',
  day: { tomorrow: 'Mañana', week: 'En una semana', date: 'Fecha', none: 'No' },
  date: '¿Qué día?',
  dateWrong: 'Elige hoy o un día posterior.',
  worth: '¿Cuánto podría valer?',
  note: 'Nota',
  optional: 'si quieres',
  saveLead: 'Guardar el interesado',
  leadSaved: (name) => `${name} está guardado como interesado.`,
  saleSaved: (count, amount) =>
    count === 1
      ? `La venta de ${amount} está guardada.`
      : `${counted(count, 'venta', 'ventas')}, ${amount} en total: guardado.`,
  sold: '¿Qué se vendió?',
  amount: 'Importe total',
  line: (amount) => `6\u00a0pedidos,\u00a0${amount}`,
  lineHint: (line) => `Varias caben en una línea: ${line}`,
  lineRead: (count, amount) => `${counted(count, 'venta', 'ventas')}, ${amount} en total`,
  lineUnsure: (line) => `Escribe cuántas y luego lo que trajeron en total: ${line}`,
  from: '¿De qué interesado?',
  noLead: 'Ninguno',
  channelOfLead: 'La venta cuenta donde llegó el interesado.',
  saveSale: 'Guardar la venta',
  failed: {
    lead: 'El interesado aún no está guardado.',
    sale: 'La venta aún no está guardada.',
    time: 'El tiempo aún no está guardado.',
    full: 'El navegador no tiene sitio en este disco. Libera un poco e inténtalo otra vez; lo que escribiste sigue aquí.',
    storage: 'Lo que escribiste sigue aquí, y lo guardado antes está a salvo. Inténtalo otra vez.',
    gone: 'Ese interesado ya no existe. Elige otro o ninguno.',
    again: 'Intentarlo otra vez',
    copy: 'Copiar mi texto',
    copied: 'Copiado',
  },
};
