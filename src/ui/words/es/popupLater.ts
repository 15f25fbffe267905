import { count, counted, plural } from '../../format.ts';
import type { popupLater as english } from '../en/popupLater.ts';
import type { Like } from '../like.ts';

/** Words of what the popup shows when it does not ask: a visit that runs, today, the first target. */
export const popupLater: Like<typeof english> = {
  due: {
    some: (due) => counted(due, 'seguimiento pendiente', 'seguimientos pendientes'),
    see: (due) => plural(due, 'Ver el seguimiento', `Ver los ${due} seguimientos`),
  },
  running: {
    customer: (name) => `Trabajo para ${name}`,
    goalGone: 'Un objetivo que ya no existe',
    ofPlan: (plan, platform) => `de ${counted(plan, 'minuto', 'minutos')} en ${platform}`,
    noPlan: (minutes, platform) => `${plural(minutes, 'minuto', 'minutos')} en ${platform}`,
    firstOfPlan: (plan, platform) => `de ${count(plan)} en ${platform}`,
    firstMinute: 'Primer minuto',
    on: (platform) => `en ${platform}`,
    used: (minutes, plan) =>
      `${minutes === 0 ? 'Menos de 1' : minutes} de ${counted(plan, 'minuto gastado', 'minutos gastados')}`,
    over: (minutes, plan, over) => `${minutes} minutos, ${over} más que tus ${plan}`,
    bySurface: 'Esta visita hasta ahora, en minutos',
    ifThen: (step) => `Cuando pase el tiempo, voy a ${step}.`,
    leave: (platform) => `Terminar y salir de ${platform}`,
    change: 'Cambiar la respuesta',
    dashboard: 'Panorama',
    underAMinute: 'menos de 1',
  },
  brought: {
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
  },
  standing: {
    always: (place) => `Esta respuesta vale siempre en ${place}.`,
    part: (platform, surface) => `${platform}, ${surface}`,
    until: (place, time) => `Esta respuesta vale en ${place} hasta las ${time}.`,
    end: 'Terminar',
    ended: 'Terminada. En la próxima visita se vuelve a preguntar.',
  },
  up: {
    title: (plan) => plural(plan, 'Tu minuto ha pasado.', `Tus ${count(plan)} minutos han pasado.`),
    said: (step) => `Dijiste: voy a ${step}.`,
    more: (minutes) => `${minutes} minutos más`,
    came: '¿Salió algo de ello?',
  },
  today: {
    title: (minutes, came) => `Hoy: ${[spent(minutes), ...outcomes(came)].join(', ')}.`,
    none: 'Hoy nada de tiempo en redes sociales.',
    noneBut: (came) =>
      `Hoy: ${[...outcomes(came), 'nada de tiempo en redes sociales'].join(', ')}.`,
    noneYet: 'El tiempo en Facebook, X, LinkedIn e Instagram se cuenta aquí.',
    caption: 'Hoy por plataforma, en minutos',
    platform: 'Plataforma',
    forGoal: 'Para un objetivo',
    all: 'Todos los minutos',
    underAMinute: 'menos de 1',
    total: 'Hoy',
  },
  target: {
    title: 'Empieza con un número y una fecha.',
    question: '¿Qué debe ayudar a traer tu tiempo en redes sociales?',
    revenue: 'Ingresos',
    by: 'Para el',
    set: 'Fijar la meta',
    notNow: 'Ahora no',
    until: 'Hasta entonces solo se nota el tiempo.',
    full: 'Prepararlo todo',
    missing: 'Escribe un importe.',
    past: 'Elige un día después de hoy.',
  },
  storing: (since) =>
    `No se puede guardar desde ${since}. Lo que se notó queda aparte y se guarda en cuanto vuelva a funcionar. Reinicia el navegador y mira si hay sitio en el disco.`,
  notUndone: 'Esto ha cambiado desde entonces, así que queda como está.',
  saved: 'Guardado.',
};

const spent = (minutes: number): string =>
  minutes === 0 ? 'menos de un minuto' : counted(minutes, 'minuto', 'minutos');

function outcomes({ leads, sales }: { leads: number; sales: number }): readonly string[] {
  if (leads === 0 && sales === 0) return ['aún sin interesados ni ventas'];
  return [
    ...(leads === 0 ? [] : [counted(leads, 'interesado', 'interesados')]),
    ...(sales === 0 ? [] : [counted(sales, 'venta', 'ventas')]),
  ];
}
