import { counted, plural } from '../../format.ts';
import type { dashboardFix as english } from '../en/dashboardFix.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'interesado', 'interesados');

/** The one card of what to fix first, beyond what `fixFirst.ts` says. */
export const dashboardFix: Like<typeof english> = {
  title: 'Arregla esto primero',
  noneWhy:
    'Sin él no hay con qué medir, y cada hora parece útil. Basta una cifra de ingresos y una fecha.',
  sameAs: (hours, n, where) =>
    `Es tanto como pueden traer ${hours} ${n === 1 ? 'hora más' : 'horas más'} en ${where}.`,
  waiting: (n) =>
    n === 1
      ? 'Alguien espera lo que prometiste.'
      : `${counted(n, 'persona espera', 'personas esperan')} lo que prometiste.`,
  goOn: (of, what, share, reference, from) =>
    `De ${leads(of)} ${what}, siguen cerca de ${share}; ${from} seguirían ${reference}.`,
  rate: (each, reference, from) =>
    `Un interesado lleva unas ${each} horas; ${from} llevaría ${reference}.`,
  size: (mean, reference, from) => `Una venta trae unos ${mean}; ${from} traería ${reference}.`,
  reached: {
    lead: 'que llegaron',
    qualified: (stage) => `que alcanzaron “${stage}”`,
  },
  from: {
    plan: 'según tus propias cifras',
    'best 90 days': 'como en tus mejores 90 días',
    default: 'según nuestro cálculo de lo habitual',
  },
  notSure: 'Es probable y aún no seguro.',
  lately: 'Es lo de los últimos 28 días.',
  step: {
    prospects: (n) => `En los últimos 28 días ${plural(n, 'llegó', 'llegaron')} ${leads(n)}.`,
    qualifying: (of, n) =>
      `De ${leads(of)} hasta ahora, ${n} ${n === 1 ? 'resultó adecuado' : 'resultaron adecuados'}.`,
    closing: (n, name) =>
      n === 1
        ? `Hay una oportunidad abierta: ${name}.`
        : `Hay ${counted(n, 'oportunidad abierta', 'oportunidades abiertas')}; la más antigua es ${name}.`,
    noOpportunity: 'Ahora no hay ninguna oportunidad abierta.',
    offer: (n) => `Hasta ahora ${plural(n, 'se ha perdido', 'se han perdido')} ${leads(n)}.`,
    followUp: (n, of) =>
      `${n} de ${of} interesados abiertos ${n === 1 ? 'no tiene' : 'no tienen'} próxima fecha.`,
  },
  evidence: (l, s) =>
    l === 0 && s > 0
      ? `Hasta ahora hay ${counted(s, 'venta', 'ventas')} y ningún interesado, así que nadie puede ver dónde se pararon los demás.`
      : `Hasta ahora hay ${l === 0 ? 'ningún interesado' : leads(l)} y ${s === 0 ? 'ninguna venta' : counted(s, 'venta', 'ventas')} para juzgar.`,
  explain: {
    overdue: (n, amount, share, inTime, day, whole) =>
      `${counted(n, 'interesado atrasado', 'interesados atrasados')}: ${amount} si todos compran × ${share}, su probabilidad media según etapa y edad, × ${inTime} de ello hasta el ${day} = unos ${whole}.`,
    gain: (reach, should, is, whole) =>
      `${reach} que aún deben pasar este paso × (${should} ÷ ${is} − 1) = unos ${whole}.`,
    most: (reach, most, whole) =>
      `${reach} que aún deben pasar este paso × (${most} − 1) = unos ${whole}; no se promete más de ${most} veces tanto.`,
    passes:
      'Lo que aún debe pasar es lo que se espera, hasta tu fecha, de tus horas previstas y de los interesados abiertos antes de este paso.',
    hours: (worth, margin, mean, result) =>
      `${worth}${margin === '' ? '' : ` × ${margin} que te queda`} ÷ ${mean} por hora = ${result}.`,
    rate: (time, n, each) =>
      `${time} ÷ ${leads(Math.max(1, n))} = ${each}. Las horas aún recientes cuentan en parte.`,
    size: (total, n, mean) => `${total} ÷ ${counted(n, 'venta', 'ventas')} = unos ${mean}.`,
  },
  action: {
    'rethink your goals': 'Fijar una cifra y una fecha',
    'overdue follow-ups': 'Abrir los seguimientos',
    'slow first response': 'Ver quién espera',
    bottleneck: 'Mirar esta etapa',
    'worth checking': 'Mirar esta etapa',
    'time without a goal': 'Decir para qué fue el tiempo',
    'over your minutes': 'Poner un límite',
    'named obstacle': 'Abrir los interesados',
    'log every lead': 'Anotar un interesado',
  },
  callOldest: (name) => `Abrir ${name}`,
  more: 'Por qué esto va primero',
  order: 'Se miran ocho cosas, siempre en este orden; se muestra la primera que se cumple.',
  checks: {
    goal: 'Un objetivo con una cifra de ingresos y una fecha',
    overdue: 'Seguimientos con retraso',
    speed: 'El primer contacto en menos de un día',
    bottleneck: 'Un paso que seguro frena la meta',
    time: 'Tiempo sin objetivo, tiempo de más',
    suspected: 'Un paso que merece una mirada',
    obstacle: 'Lo que dices que lo impide',
    evidence: 'Bastante anotado para juzgar',
  },
  state: {
    yes: 'tienes uno',
    none: 'ninguno',
    overdue: (n, of) => `${n} de ${of} abiertos`,
    hours: (n) => counted(n, 'hora', 'horas'),
    days: (n) => counted(n, 'día', 'días'),
    noLeads: 'aún sin interesados',
    time: (without, over) => `${without}, ${over}`,
    unknown: '–',
    last: 'va al final',
  },
};
