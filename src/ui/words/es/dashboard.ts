import { counted } from '../../format.ts';
import type { dashboard as english } from '../en/dashboard.ts';
import type { Like } from '../like.ts';
import { dashboardAnswer } from './dashboardAnswer.ts';
import { dashboardChannels } from './dashboardChannels.ts';
import { dashboardExpected } from './dashboardExpected.ts';
import { dashboardFix } from './dashboardFix.ts';
import { dashboardMarks } from './dashboardMarks.ts';
import { dashboardTarget } from './dashboardTarget.ts';
import { dashboardVerdict } from './dashboardVerdict.ts';

const leads = (n: number) => counted(n, 'interesado', 'interesados');
const sales = (n: number) => counted(n, 'venta', 'ventas');
/** Hours are written with a decimal, and 1,0 hours are plural too. */
const hours = (written: string) => `${written} horas`;

/** What the dashboard says. */
export const dashboard: Like<typeof english> = {
  range: {
    legend: 'Hasta cuándo atrás',
    name: {
      '7': '7 días',
      '28': '28 días',
      '90': '90 días',
      '180': '180 días',
      all: 'Todo',
      own: 'Fechas',
    },
    said: {
      '7': 'en los últimos 7 días',
      '28': 'en los últimos 28 días',
      '90': 'en los últimos 90 días',
      '180': 'en los últimos 180 días',
      all: 'hasta ahora',
      own: (from, to) => `entre el ${from} y el ${to}`,
      oneDay: (day) => `el ${day}`,
    },
    from: 'Desde',
    to: 'Hasta',
    note: {
      reversed:
        'La primera fecha es posterior a la segunda, así que se muestran los días entre ellas.',
      future: 'Estos días aún no han llegado, así que se muestra hoy.',
      'partly future': 'Los días que aún no han llegado se dejan fuera.',
    },
  },
  filter: {
    channel: 'Qué canal',
    goal: 'Qué objetivo',
    everyChannel: 'Todos los canales',
    everyGoal: 'Todos los objetivos',
  },
  answer: dashboardAnswer,
  verdict: dashboardVerdict,
  before: (days, written, l, s, revenue) =>
    `Los días anteriores, ${days}: ${hours(written)}, ${l > 0 ? leads(l) : 'ningún interesado'}, ${s > 0 ? sales(s) : 'ninguna venta'}${s > 0 ? `, ${revenue}` : ''}.`,
  opportunities: 'Oportunidades',
  account: {
    caption: (what, days) => `Tu tiempo en ${what}, ${days}`,
    sales: (s, l) => (s === 0 ? `Aún sin ventas, ${leads(l)}` : `${sales(s)}, ${leads(l)}`),
    time: (written, rate) => `${hours(written)} a ${rate}`,
    timeOnly: hours,
    spent: 'Anuncios y herramientas',
    spentHow:
      'Dinero que anotaste como gastado en estos canales, en la parte que cae en estos días.',
    total: 'Ingresos menos coste',
    totalHow: (revenue, cost, left) => `${revenue} − ${cost} = ${left}.`,
    expected: 'Aún se espera de interesados abiertos',
    aside: 'Tiempo personal y de clientes, aparte',
    asideHours: (written) => `${written} h`,
  },
  target: dashboardTarget,
  due: {
    title: 'Seguimientos pendientes',
    lead: 'Interesado',
    who: (name, company) => (company === '' ? name : `${name}, ${company}`),
    promised: 'Lo que prometiste',
    when: 'Para cuándo',
    today: 'hoy',
    overdue: (n) => `${counted(n, 'día', 'días')} de retraso`,
    worth: 'Puede traer',
    noPromise: 'Ponerse en contacto',
    noWorth: 'No has dicho lo que podría valer.',
    more: (n) => counted(n, 'más espera', 'más esperan'),
  },
  fix: dashboardFix,
  marks: dashboardMarks,
  channels: dashboardChannels,
  expected: dashboardExpected,
  why: {
    no_leads: 'Aún no hay interesados entre los que dividir.',
    no_sales: 'Aún no hay ventas entre las que dividir.',
    no_hours: 'No hay horas entre las que dividir.',
    no_cost: 'No hay coste entre el que dividir.',
    no_time: 'Aún no hay tiempo.',
    no_hourly_value: 'No has dicho lo que vale una hora.',
    no_typical_sale: 'No has dicho lo que suele traer una venta.',
    no_whole_week: 'Aún no hay una semana entera.',
    mixed:
      'Algunos canales no tienen horas anotadas, así que una proporción sobre todos halagaría.',
    unlogged: 'Aquí no hay horas ni dinero anotados, así que no se conoce su coste.',
    deadline_passed: 'El día ha pasado.',
    under_an_hour: 'Menos de una hora en total, así que aún no hay proporción.',
  },
  recording: {
    title: 'Sin registrar',
    statement: 'Parte de este tiempo no se vio. Aquí falta, no es cero.',
    between: (from, to) => `de ${from} a ${to}`,
    wholeDay: (day) => `todo el ${day}`,
    off: (where, when) => `${where}, ${when}: apagado`,
    'no access': (where, when) => `${where}, ${when}: el navegador había retirado el acceso`,
    'storage failing': (where, when) =>
      `${where}, ${when}: el navegador no podía escribir; lo conservado se guarda tarde`,
    everywhere: 'Todas las plataformas',
  },
  start: {
    title: 'Cómo va',
    steps: [
      'Abre Facebook, X, LinkedIn o Instagram. No hay que poner nada en marcha.',
      'Cuando Worthwhile pregunte para qué es una visita, dilo. Basta una tecla.',
      'Cuando alguien pida tu trabajo, anota un interesado desde el icono. Cuando pague, anota la venta.',
      'A partir de una hora ves aquí lo que cuesta el tiempo y lo que trae.',
    ],
  },
  foot: {
    kept: 'Contado en este ordenador, guardado en este ordenador.',
    welcome: 'Otra vez las primeras preguntas',
  },
};
