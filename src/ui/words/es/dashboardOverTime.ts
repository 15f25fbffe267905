import { counted } from '../../format.ts';
import type { dashboardOverTime as english } from '../en/dashboardOverTime.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'interesado', 'interesados');
const sales = (n: number) => counted(n, 'venta', 'ventas');

/** What the dashboard says of the weeks. */
export const dashboardOverTime: Like<typeof english> = {
  title: 'A lo largo del tiempo',
  note: (n) => `Redes sociales, ${counted(n, 'semana', 'semanas')}`,
  finding: (time, l, s, revenue) =>
    s === 0
      ? `${time} trajeron ${l === 0 ? 'ningún interesado' : leads(l)} y ninguna venta hasta ahora.`
      : `${time} trajeron ${l === 0 ? '' : `${leads(l)} y `}${sales(s)}, ${revenue} en total.`,
  nothing: 'Aún no hay horas en estas semanas.',
  cohortFinding: (l, won, expected) =>
    `${l === 1 ? 'El interesado de estas semanas ha traído' : `Los ${leads(l)} de estas semanas han traído`} ${won} hasta ahora; ${expected === '' ? 'poco más se espera' : `aún pueden llegar unos ${expected}`}.`,
  cohortNoLead: (won) => `Las ventas sin interesado trajeron ${won} en estas semanas.`,
  cohortNothing: 'En estas semanas aún no llegó ningún interesado.',
  young: (time) => `${time} hasta ahora. A partir de una hora se dibujan aquí las semanas.`,
  views: 'Cómo poner las semanas',
  view: { weeks: 'Por semana', cohorts: 'Por cuándo llegó el interesado' },
  viewSays: {
    weeks:
      'Por semana: todo está donde pasó; el dinero, cuando se pagó; una devolución, cuando se devolvió.',
    cohorts:
      'Por cuándo llegó el interesado: cada venta está en la semana de su interesado, menos sus devoluciones, para que una semana se juzgue por aquello a lo que llevó.',
  },
  judgeLate: (days) =>
    `Se calcula que la mitad de las ventas se cierran en ${counted(days, 'día', 'días')} desde el interesado, así que las últimas semanas parecen más pobres de lo que son.`,
  sales: 'Ventas',
  leads: 'Interesados',
  hours: 'Horas',
  won: 'Ganado hasta ahora',
  expected: 'Puede llegar aún',
  paid: 'Pagado',
  soFar: 'hasta ahora',
  saidSoFar: (written) => `${written} hasta ahora`,
  minutes: (n) => `${n} min`,
  week: 'Semana del',
  unit: 'una semana',
  fresh: 'Los anillos claros son interesados demasiado recientes para contar del todo.',
  freshCohorts: 'Las horas pálidas tienen interesados demasiado recientes para contar del todo.',
  stated: 'Las horas rayadas se dijeron, no se vieron.',
  dashed: 'Un contorno discontinuo es una semana en la que Worthwhile no estaba observando.',
  running: 'La semana en curso es más pálida: no ha acabado.',
  credit: 'Se atribuye a donde llegó primero el interesado; no es una prueba.',
  table: 'Lo mismo en una tabla',
  weeksCaption:
    'Horas en redes sociales frente a los interesados y ventas que salen de ellas, por semana',
  cohortsCaption: 'Qué fue de los interesados de cada semana',
  notRecordedWhy:
    'Worthwhile no estaba observando en esta semana, así que no se conocen sus horas.',
  fewChanges: 'cambiaste algo',
  explain: {
    aside: 'El tiempo personal y el trabajo para clientes no cuentan aquí.',
    noneBack: 'Lo pagado por las ventas de esta semana; en ella no se devolvió nada.',
    paid: (sold, back, left) =>
      `${sold} por ventas de esta semana − ${back} devueltos en ella = ${left}.`,
    lasting:
      'Ventas a los interesados de esta semana, se hicieran cuando se hicieran, y ventas de la semana sin interesado. Una devuelta por completo no cuenta.',
  },
  read: {
    week: (name, parts) => `Semana del ${name}: ${parts}.`,
    soFar: (name, parts) => `Semana del ${name}, hasta ahora: ${parts}.`,
    notRecorded: 'sin registrar',
    noTime: 'nada de tiempo',
    time: (time, platforms) => `${time} (${platforms})`,
    ofLeads: (n, fresh) => `${leads(n)}${fresh && n > 0 ? ', aún recientes' : ''}`,
    ofSales: (n) => sales(n),
    paid: (amount) => `${amount} pagados`,
    won: (amount) => `${amount} ganados hasta ahora`,
    expected: (amount) => `unos ${amount} pueden llegar aún`,
    changed: (note) => `cambiaste: ${note}`,
  },
};
