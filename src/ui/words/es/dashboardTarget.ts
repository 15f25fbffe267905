import { counted } from '../../format.ts';
import type { dashboardTarget as english } from '../en/dashboardTarget.ts';
import type { Like } from '../like.ts';

const raise =
  'Sube el tamaño de una venta o la parte que compra, trabaja con los interesados abiertos, usa otro canal o mueve la fecha.';

/** The target, and what it would take. */
export const dashboardTarget: Like<typeof english> = {
  title: 'La meta',
  note: (figure, day) => `${figure} para el ${day}`,
  change: 'Cambiar la meta',
  verdict: {
    on_track: 'En camino.',
    feasible: 'A tu alcance.',
    stretch: 'Un esfuerzo.',
    not_by_time_alone: 'No solo con tiempo.',
    unknown: '',
    deadline_passed: '',
  },
  bar: {
    booked: (amount) => `${amount} conseguidos`,
    expected: (amount) => `unos ${amount} esperados de interesados abiertos hasta entonces`,
    gap: (amount) => `unos ${amount} de interesados nuevos`,
    pace: (amount) => `${amount} sería un ritmo constante`,
  },
  explainBar: {
    booked: (since) =>
      `Ventas desde ${since} menos lo devuelto, en todos los canales, cada una en su día.`,
    expected: (weighted, share, day, whole) =>
      `${weighted} que se esperan de todos los interesados abiertos × ${share} de ello para el ${day} = unos ${whole}.`,
    target: (target, booked, expected, gap) =>
      `${target} − ${booked} conseguidos${expected === '' ? '' : ` − ${expected} esperados de interesados abiertos`}: unos ${gap} tienen que llegar de interesados nuevos.`,
    pace: (target, passed, all, pace) =>
      `${target} × ${passed} ÷ ${counted(all, 'día', 'días')} = ${pace}.`,
  },
  takes: 'Lo que haría falta',
  need: {
    sales: 'Ventas',
    leads: 'Interesados nuevos',
    hours: (where) => `Horas por semana en ${where}`,
  },
  how: {
    sales: (amount) => `a unos ${amount} por venta`,
    opportunities: (share) => `cerca de ${share} de ellas compran`,
    leads: (share) => `cerca de ${share} de ellos compran`,
    between: (low, high, has) => `entre ${low} y ${high}; tienes ${has}`,
    andMore: (low) => `${low} o más`,
    atLeast: (low, has) => `de ${low} en adelante; tienes ${has}`,
  },
  explain: {
    roundedUp: (exact, n) => `${exact}, redondeado a ${n}`,
    isAbout: (exact, n) => `${exact}, cerca de ${n}`,
    sales: (gap, amount, result) =>
      `${gap} de interesados nuevos ÷ ${amount} por venta = ${result}.`,
    opportunities: (sales, share, result) =>
      `${sales} ventas ÷ ${share} que se cierran = ${result}.`,
    leads: (sales, share, result) =>
      `${sales} ventas ÷ ${share} de los interesados que compran = ${result}.`,
    hours: (gap, landing, value, weeks, each) =>
      `${gap} de interesados nuevos ÷ (${landing} de las horas, cuyas ventas aún llegan hasta entonces, × ${value} por hora × ${weeks} semanas) = ${each} horas por semana. En 8 de 10 casos está entre los dos extremos.`,
    hoursAtBest: (gap, landing, value, weeks, each) =>
      `En el mejor de los casos: ${gap} de interesados nuevos ÷ (${landing} de las horas, cuyas ventas aún llegan hasta entonces, × ${value} por hora × ${weeks} semanas) = ${each} horas por semana.`,
  },
  prose: {
    on_track:
      'Lo conseguido y lo que los interesados abiertos pueden traer hasta entonces la alcanzan.',
    unknown: 'Aún no se conocen horas, así que nadie puede decir cuántas harían falta.',
    chance: (hours, n, chance) =>
      `Con ${hours} ${n === 1 ? 'hora' : 'horas'} por semana la probabilidad de llegar es ${chance}.`,
    alone: (where, hours) =>
      `El tiempo en ${where} por sí solo no te llevará: incluso en el mejor de los casos son ${hours} horas por semana. ${raise}`,
    aloneNever: (where) =>
      `El tiempo en ${where} por sí solo no te llevará: harían falta más horas de las que tiene una semana. ${raise}`,
    closeLater: 'La mayoría de las ventas que empiezan ahora se cierran después de tu fecha.',
  },
  chance: {
    least: 'menos de 1 de 20',
    about: (n) => `cerca de ${n} de 10`,
    most: 'más de 19 de 20',
  },
  noTypicalSale: 'Di lo que suele traer una venta y verás lo que haría falta.',
  say: 'Decirlo ahora',
  more: 'Qué pasaría si',
  whatIf: {
    why: 'Mueve uno y mira. Nada de ello se guarda.',
    conversion: 'Interesados que se hacen clientes',
    sale: 'Una venta habitual',
    hours: 'Horas por semana',
    by: 'Para el',
    back: 'Volver a tus cifras',
    ten: (step, amount) => `${step}: unos ${amount} más`,
    tenHow: (reach, share, whole) =>
      `${reach} que aún deben pasar este paso × ${share} = unos ${whole}.`,
    tenTitle: 'Un diez por ciento más en un paso traería',
    step: {
      'lead rate': 'más interesados por hora',
      'lead to qualified': 'más interesados adecuados',
      'qualified to opportunity': 'más ofertas',
      'opportunity to won': 'más ofertas que se cierran',
      'deal size': 'ventas mayores',
    },
  },
  days: (n) => counted(n, 'día', 'días'),
};
