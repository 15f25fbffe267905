import { counted, plural } from '../../format.ts';
import type { dashboardTime as english } from '../en/dashboardTime.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'interesado', 'interesados');
const visits = (n: number) => counted(n, 'visita', 'visitas');

/** What the dashboard says of where the time goes. */
export const dashboardTime: Like<typeof english> = {
  title: 'Adónde va el tiempo',
  finding: (share, doing) => `${share} del tiempo es ${doing}.`,
  findingWithLeads: (share, doing, from) => `${share} del tiempo es ${doing}; ${from}.`,
  cameFrom: (part, whole, where) =>
    part === whole
      ? whole === 1
        ? `el único interesado llegó de ${where}`
        : `los ${leads(whole)} llegaron de ${where}`
      : `${part} de ${leads(whole)} ${plural(part, 'llegó', 'llegaron')} de ${where}`,
  nothing: 'En estos días no hay horas vistas para un objetivo.',
  onlyAside: (time) => `${time} de tiempo personal o de trabajo para clientes van aparte.`,
  young: 'En estos días se vio menos de una hora, muy poco para decir adónde va.',
  doing: {
    scrolling: 'deslizar',
    talking: 'conversar',
    prospecting: 'buscar clientes',
    managing: 'gestionar',
  },
  from: {
    feed: 'la página de inicio',
    messages: 'mensajes',
    people: 'páginas de personas',
    post: 'publicaciones',
    groups: 'grupos',
    search: 'la búsqueda',
    notifications: 'notificaciones',
    compose: 'escribir',
    business: 'herramientas de empresa',
    jobs: 'empleos',
    marketplace: 'un mercado',
    video: 'vídeos',
    other: 'otras partes',
  },
  caption: 'Horas vistas, según lo que hacías',
  head: {
    platform: 'Plataforma',
    scrolling: 'Deslizar',
    talking: 'Conversar',
    prospecting: 'Buscar clientes',
    managing: 'Gestionar',
    all: 'Todo',
  },
  total: 'Todo',
  goal: 'Para un objetivo',
  unstated: 'Sin decir',
  aside: 'Aparte, no en el total',
  personal: 'Personal',
  customer: 'Trabajo para clientes',
  leads: 'Interesados que llegaron de ello',
  heaps:
    'Deslizar es inicio, publicaciones, vídeos y notificaciones; conversar es mensajes, grupos y escribir; buscar clientes es perfiles y búsqueda; gestionar es anuncios y páginas.',
  unknownLeads: (n) =>
    `${leads(n)} de estos días no ${plural(n, 'llegó', 'llegaron')} de ninguna visita, así que no se sabe de qué parte de la plataforma.`,
  goalShare: (goal, unstated) =>
    `${goal} de ello sirvió a un objetivo; de ${unstated} no se dijo nada.`,
  allGoal: 'Todo ello sirvió a un objetivo.',
  noGoal: 'No se nombró ningún objetivo para ese tiempo.',
  noPlan: 'En estos días no fijaste minutos para ninguna visita.',
  plan: (n, over, time, share) =>
    over === 0
      ? `Fijaste minutos para ${visits(n)} y los cumpliste siempre.`
      : `Fijaste minutos para ${visits(n)}; ${over === 1 ? 'una se pasó' : `${over} se pasaron`}, ${time} en total, ${share} de su tiempo.`,
  hourUnit: 'una hora',
  more: 'Más: por hora, día de la semana y parte de la plataforma',
  heat: {
    title: 'Por hora y día de la semana',
    finding: (weekday, hours, written) =>
      `La mayor parte del tiempo cae en ${weekday}, ${hours}: ${written}.`,
    nothing: 'En estos días no hay tiempo visto de esta clase.',
    which: 'Qué tiempo',
    kind: {
      all: 'Todo',
      goal: 'Para un objetivo',
      unstated: 'Sin decir',
      personal: 'Personal',
      customer: 'Trabajo para clientes',
    },
    cell: (weekday, hours, written) => `${weekday}, ${hours}: ${written}`,
    none: 'nada',
    hours: (from) => `de ${from} a ${from + 1} h`,
    share: (written, share) => `${written}, ${share} de este tiempo`,
    counted:
      'Solo tiempo visto, en la hora en que empezó la visita; también el personal y el trabajo para clientes.',
    darker: 'Cuanto más fuerte el color, más tiempo; una visita cuenta en la hora en que empezó.',
    caption: 'Minutos por día de la semana y hora del día',
    hour: 'Hora',
  },
  parts: {
    title: 'Por parte de la plataforma',
    caption: 'Horas e interesados por parte de la plataforma',
    part: 'Parte',
    hours: 'Horas',
    leads: 'Interesados',
  },
  table: 'Lo mismo en una tabla',
  explain: {
    leads:
      'Interesados que se anotaron desde una visita, según la parte de la plataforma abierta en ese momento.',
    part: (part, whole, share) => `${part} ÷ ${whole} = ${share}.`,
    all: 'Solo lo que se vio: las horas anotadas y dichas no tienen parte de una plataforma.',
  },
};
