import { count, counted } from '../../format.ts';
import type { review as english } from '../en/review.ts';
import type { Like } from '../like.ts';

/** The weekly review. */
export const review: Like<typeof english> = {
  answer: {
    sale: (count, money) =>
      count === 1 ? `una venta de ${money}` : `${counted(count, 'venta', 'ventas')} por ${money}`,
    lead: (count) => (count === 1 ? 'un interesado' : counted(count, 'interesado', 'interesados')),
    noSale: 'aún sin ventas',
    forTime: (brought, time) => `${brought}; ${time} se fueron en redes sociales.`,
    withoutTime: (brought) => `${brought}, sin nada de tiempo en redes sociales.`,
    onlyTime: (time) =>
      `${time} en redes sociales; no se anotó ningún interesado ni ninguna venta.`,
    nothing: 'Nada de tiempo en redes sociales, ningún interesado y ninguna venta.',
    notRecorded: (weeks) => `No se sabe nada de ${these(weeks)}: Worthwhile no estaba registrando.`,
    soFar: (sentence) => `Hasta ahora: ${sentence}`,
    underAMinute: 'menos de un minuto',
  },
  week: (days) => `La semana del ${days}.`,
  weeks: (weeks, days) => `${counted(weeks, 'semana', 'semanas')} como una, ${days}.`,
  missed: {
    first: 'Este es tu primer repaso, así que abarca cada semana desde que empezó Worthwhile.',
    since: (day) => `Tu último repaso fue del tiempo hasta el ${day}.`,
    longAgo: (day) =>
      `Tu último repaso fue del tiempo hasta el ${day}. Lo que hay en medio está en el panorama.`,
    older: 'Las semanas más antiguas están en el panorama.',
    ahead: 'Aun así decides sobre una semana, la que viene.',
  },
  seenOn: (moment) => `Tal como lo viste el ${moment}. Las correcciones posteriores no lo cambian.`,
  waiting: {
    answer: (when) => `Tu repaso estará listo el ${when}.`,
    now: 'No hace falta esperar: la semana ha acabado y ya no le llega nada más.',
    begin: 'Repasarla ahora',
    next: (when) => `El próximo repaso estará listo el ${when}.`,
    when: (day, clock) => `${day} a las ${clock}`,
  },
  running: 'Esta semana aún está en curso. Decides sobre ella cuando acabe.',
  lastWeek: 'La semana que toca repasar',
  thisWeek: 'Esta semana hasta ahora',
  otherWeeks: 'Otras semanas',
  platforms: {
    title: 'Por plataforma',
    caption: 'Lo que llevó y trajo cada plataforma',
    both: (platforms, n) =>
      n === 1
        ? `${platforms} llevó más tiempo y trajo más.`
        : `${platforms} llevaron y trajeron más o menos lo mismo.`,
    split: (took, brought) => `${took} llevó más tiempo; ${brought} trajo más.`,
    none: (took, n) =>
      n === 1
        ? `${took} llevó más tiempo. De ninguna plataforma llegó un interesado ni una venta.`
        : `${took} llevaron más o menos el mismo tiempo. De ninguna plataforma llegó un interesado ni una venta.`,
    noTime: 'Ninguna plataforma llevó tiempo.',
    notSeen: 'No se sabe lo que llevaron las plataformas.',
    total: 'Redes sociales juntas',
    platform: 'Plataforma',
    time: 'Tiempo',
    unit: 'h:mm',
    sessions: 'Sesiones',
    planned: 'Tus minutos',
    over: 'Más que tus minutos',
    leads: 'Interesados',
    sales: 'Ventas',
    revenue: 'Ingresos',
    noPlan: 'No se planearon minutos',
    noTimeHere: 'Nada de tiempo',
    noRevenue: 'Sin ingresos',
    plan: (planned, over) => `Planeaste ${planned}; ${over} pasaron de tus minutos.`,
    inPlan: (planned) => `Planeaste ${planned} y no te pasaste en nada.`,
    logged: (list) => `Aparte, anotado a mano: ${list}.`,
    loggedOn: (channel, time) => `${time} en ${channel}`,
  },
  others: {
    title: 'Otros canales',
    statement: (list) => `Además de las redes sociales, algo llegó por ${list}.`,
    onlyTime: (list) => `Anotaste tiempo en ${list}.`,
    caption: 'Lo que llegó por otros canales',
    channel: 'Canal',
    logged: 'Tiempo anotado',
    noLogged: 'No se anotó tiempo',
  },
  goals: {
    title: 'Por objetivo',
    caption: 'A qué sirvió el tiempo',
    goal: 'Objetivo',
    none: 'Ningún objetivo',
    gone: 'Un objetivo que borraste',
    total: 'Juntos',
    served: (part, whole) => `${part} de ${whole} sirvieron a un objetivo.`,
    allServed: 'Todo el tiempo sirvió a un objetivo.',
    noneServed: 'Nada del tiempo sirvió a un objetivo.',
    noTime: 'No hubo tiempo que sirviera a uno.',
    beside: (list) => `Del resto, ${list}.`,
    customer: (time) => `${time} fueron para clientes`,
    personal: (time) => `${time} fueron personales`,
    unstated: (time, sessions) =>
      sessions === 0
        ? `${time} quedaron sin respuesta`
        : `${time} en ${counted(sessions, 'sesión', 'sesiones')} quedaron sin respuesta`,
    sayNow: 'Decir para qué fue',
  },
  gaps: {
    title: 'Lo que no se vio',
    statement: (weeks) =>
      weeks === 1
        ? 'Worthwhile no pudo ver toda la semana.'
        : 'Worthwhile no pudo ver todo de estas semanas.',
    began: (moment) => `El registro empezó el ${moment}. Lo de antes no se conoce.`,
    notOn: (weeks) =>
      `El navegador con Worthwhile no estuvo abierto en ningún momento de ${these(weeks)}.`,
    off: (where, from, to) => `${where} sin registrar de ${from} a ${to}: estaba apagado.`,
    'no access': (where, from, to) =>
      `${where} sin registrar de ${from} a ${to}: el navegador había retirado el acceso.`,
    'storage failing': (_where, from, to) =>
      `El navegador no pudo guardar nada de ${from} a ${to}. Lo que se notó entonces se conserva y se guarda tarde, hasta donde se pudo.`,
    anywhere: 'ninguna plataforma',
    realNothing: 'Worthwhile estaba observando, y no hubo nada.',
  },
  decide: {
    note: (days) => `Para ${days}`,
    decisions: { keep: 'Mantener', test: 'Probar', change: 'Cambiar una cosa', cut: 'Dejar' },
    wrong: {
      empty: 'Escríbelo como 1:20, o 0.',
      'not minutes': 'Escríbelo como 1:20 (horas y minutos), o como 80 min.',
      'too many': 'Una semana tiene 168 horas. Escribe menos.',
    },
  },
  decided: {
    statement: (time) => `Decidiste: ${time} para redes sociales.`,
    none: 'Ninguna decisión',
    oneThing: (decision, thing) => `${decision}: ${thing}`,
  },
  earlier: {
    title: 'Repasos anteriores',
    caption: 'Repasos anteriores, el último primero',
    week: 'Semana',
    found: 'Qué pasó',
    decided: 'Decidido',
    none: 'Tus repasos se guardan aquí tal como los viste.',
  },
  first: {
    answer: (when) => `Tu primer repaso estará listo el ${when}.`,
    why: 'Entonces ves aquí lo que llevó la semana y lo que trajo, y decides lo que recibe después cada plataforma.',
    untilTitle: 'Hasta entonces',
    until: 'Tres costumbres hacen que valga la pena leer el primer repaso.',
    steps: [
      'Di para qué es una sesión cuando Worthwhile pregunte. Bastan dos teclas.',
      'Anota cada interesado, también uno que llegó sin redes sociales.',
      'Anota cada venta, o varias pequeñas en una línea.',
    ],
    soFar: 'Esta semana hasta ahora',
  },
  unknownWeek: 'No hay ningún repaso de esa semana.',
};

const these = (weeks: number): string =>
  weeks === 1 ? 'esta semana' : `estas ${count(weeks)} semanas`;
