import { counted } from '../../format.ts';
import type { dashboardChannels as english } from '../en/dashboardChannels.ts';
import type { Like } from '../like.ts';

const hours = (written: string) => `${written} horas`;
const leads = (n: number) => counted(n, 'interesado', 'interesados');

/** Channels side by side. */
export const dashboardChannels: Like<typeof english> = {
  title: 'Uno al lado de otro',
  note: 'Según de dónde llegó primero el interesado',
  caption: 'Cada canal con lo que llevó, lo que trajo y si compensa',
  head: {
    channel: 'Canal',
    hours: 'Horas',
    cost: 'Coste',
    leads: 'Interesados',
    sales: 'Ventas',
    revenue: 'Ingresos',
    costPerLead: 'Por interesado',
    perHour: 'Ingresos por hora',
    earnsPerHour: 'Ganancia por hora',
    verdict: '¿Compensa?',
  },
  social: 'Redes sociales',
  total: 'Todo',
  rate: (amount) => `${amount}, tu tarifa`,
  likely: (amount) => `+ ${amount} probables`,
  noHour: 'Sin horas para juzgar',
  notUsed: 'Sin usar',
  notJudged: {
    typical_sale: 'Demasiado pronto: tu venta habitual no está dicha',
    hourly_value: 'Demasiado pronto: lo que vale tu hora no está dicho',
    hours: 'Demasiado pronto: menos de una hora en total',
  },
  finding: {
    none: 'En estos días no llegó nada ni salió nada.',
    mostTime: (name, part, whole) => `${name} llevó más tiempo: ${part} de ${whole} horas.`,
    timeAndLeads: (name) => `${name} llevó más tiempo y trajo más interesados.`,
    timeNotLeads: (time, best) => `${time} llevó más tiempo; más interesados llegaron por ${best}.`,
    timeAndRevenue: (name) => `${name} llevó más tiempo y trajo más ingresos.`,
    timeNotRevenue: (time, best) => `${time} llevó más tiempo; más ingresos llegaron por ${best}.`,
    only: (best) => `Lo que entró llegó por ${best}, sin una hora anotada.`,
    young: 'Con menos de una hora en total hay horas y cantidades, y aún no proporciones.',
  },
  aside: (parts) => `Aparte, y sin contar como coste: ${parts}.`,
  personal: (written) => `${hours(written)} de tiempo personal`,
  customer: (written) => `${hours(written)} de trabajo para clientes`,
  stated: (written) => `${hours(written)} del total se dijeron, no se vieron.`,
  few: 'Con tan pocas ventas, una más o una menos cambiaría mucho estas proporciones.',
  brings: 'trae',
  earns: 'deja de ganancia',
  line: (since, brings) =>
    `En 8 de 10 casos una hora ${brings} lo que abarca la línea; el punto es el mejor cálculo, y la línea crece por múltiplos. Se juzga por todo desde ${since}, se muestren los días que se muestren.`,
  credit:
    'Los interesados y las ventas se atribuyen al canal por el que llegó primero el interesado. Es una atribución, no una prueba.',
  isRevenue: 'Ingresos, no ganancia: no has dicho lo que queda de una venta.',
  more: {
    byGoal: 'Lo mismo por objetivo',
    ranking: '¿Cuál es mejor?',
  },
  byGoal: {
    caption: 'Horas, interesados e ingresos por canal y objetivo',
    none: 'Sin objetivo',
    nothing: 'Aquí no hay nada.',
    hours: (written) => `${written} h`,
    came: (l, revenue) => [l > 0 ? leads(l) : '', revenue].filter(Boolean).join(', '),
    explain: {
      hours:
        'Tiempo de visitas para este objetivo. Las horas anotadas y dichas no sirven a un objetivo concreto.',
      all: 'Tiempo de visitas sin objetivo y todas las horas anotadas y dichas.',
      rest: (sum, rest) =>
        `${sum} = ${rest}: visitas sin objetivo y todas las horas anotadas y dichas.`,
      came: (forGoal) =>
        `Interesados y ventas que se anotaron ${forGoal ? 'para este' : 'sin'} objetivo, menos devoluciones, según su primer origen.`,
    },
  },
  explain: {
    known: (written) => `${hours(written)}, notadas o anotadas`,
    stated: (written) => `${hours(written)} dichas, no vistas`,
    notCounted: (parts) => `Sin contar: ${parts}.`,
    cost: (time, rate, spent, whole) =>
      `${time} × ${rate} por hora${spent === '' ? '' : ` + ${spent} gastados`} = ${whole}.`,
    leads: (n, days) =>
      `${leads(n)} que llegaron en los días mostrados, ${days}, según de dónde llegó primero cada uno.`,
    opportunities: (n, of) => `De ${leads(of)} de estos días, ${n} llegaron hasta ahí, hasta hoy.`,
    sales:
      'Ventas hechas en estos días, atribuidas al canal por el que llegó primero el interesado. Una devuelta por completo no cuenta.',
    revenue: 'Estas ventas menos sus devoluciones.',
    costPerLead: (cost, n, each) => `${cost} ÷ ${leads(n)} = ${each}.`,
    rate: (revenue, time, each) => `${revenue} ÷ ${time} = ${each} por hora en los días mostrados.`,
  },
  explainHour: {
    hour: (l, share, sale, margin, mean) =>
      `Una hora aquí: ${l} interesados × ${share} que compran × ${sale} por venta${margin === '' ? '' : ` × ${margin} que quedan`} = ${mean} de media.`,
    range: (range, ofTen, middle) =>
      `No es seguro: en ${ofTen} de 10 casos es ${range}, y tan a menudo por encima de ${middle} como por debajo.`,
    leads: (own, time, pooled, pool, each) =>
      `Interesados: (${own} + 1) ÷ (${time} + ${pooled}) = ${each} por hora; un interesado en ${pooled} es lo que muestran juntos ${pool === 'social' ? 'tus plataformas' : 'tus otros canales'}.`,
    buyers: (won, matured, weight, pooled, share) =>
      `Quién compra: (${won} + ${weight} × ${pooled}) ÷ (${matured} + ${weight}) = ${share}; ${pooled} es la parte en todos los canales.`,
    sale: (n, total, weight, pooled, mean) =>
      `Una venta: (${total} + ${weight} × ${pooled}) ÷ (${n} + ${weight}) = ${mean}; ${pooled} es la media de todos los canales.`,
    capped: (cap) => `Mientras haya menos de cinco ventas, una cuenta hasta ${cap}.`,
    young: 'Las horas y los interesados aún recientes cuentan en parte.',
  },
};
