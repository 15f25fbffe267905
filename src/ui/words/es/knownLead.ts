import { counted } from '../../format.ts';
import type { knownLead as english } from '../en/knownLead.ts';
import type { Like } from '../like.ts';

/** Words of the popup over the page of a lead that is known, and of its form for time. */
export const knownLead: Like<typeof english> = {
  open: 'Anotar un contacto',
  untouched: (stage) => `${stage}, aún sin contacto`,
  touched: (stage, days) =>
    days === 0
      ? `${stage}, último contacto hoy`
      : `${stage}, último contacto hace ${counted(days, 'día', 'días')}`,
  next: (what, day) => `Lo siguiente: ${what === '' ? 'ponerse en contacto' : what}, ${day}`,
  what: '¿Qué es?',
  kind: { touch: 'Un contacto', next: 'Próximo paso', stage: 'Etapa' },
  happened: '¿Qué pasó?',
  andThen: '¿Y después?',
  choice: {
    'two working days': '2 días',
    week: '1 semana',
    month: '1 mes',
    date: 'Fecha',
    none: 'No',
  },
  choiceDay: (day) => `El ${day}`,
  day: '¿Qué día?',
  promise: '¿Qué vas a hacer?',
  stage: '¿En qué punto está ahora?',
  reason: '¿Por qué no compró?',
  choose: 'Elige',
  reasonMissing: 'Elige por qué. Si nada encaja, elige “Otra cosa”.',
  save: 'Guardar',
  sale: 'Anotar una venta',
  back: 'Atrás',
  page: 'Todo sobre este interesado',
  dayWrong: 'Elige hoy o un día posterior.',
  lineWrong: 'Es demasiado largo. Acórtalo.',
  saved: {
    touch: (name) => `El contacto con ${name} está guardado.`,
    next: (name, day) => `${name} vuelve el ${day}.`,
    dropped: (name) => `Con ${name} ya no hay nada planeado.`,
    stage: (name, stage) => `${name} pasa a ${stage}.`,
  },
  time: {
    open: 'Anotar tiempo',
    title: 'Tiempo que nadie ve',
    why: 'Llamadas, reuniones y ferias cuentan junto a las plataformas.',
    howLong: '¿Cuánto tiempo?',
    hint: '30 min correo, 1 h llamada o 1:30',
    wrong: 'Escríbelo como 30 min, 1 h o 1:30.',
    channel: '¿Dónde?',
    on: 'El',
    onWrong: 'Elige hoy o un día anterior.',
    note: 'Para qué',
    save: 'Anotar el tiempo',
    saved: (time, channel) => `${time} en ${channel}: guardado.`,
  },
};
