import { counted } from '../../format.ts';
import type { dashboardAnswer as english } from '../en/dashboardAnswer.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'interesado', 'interesados');

const otherMinutes = (n: number) =>
  n === 0 ? 'Menos de un minuto fue' : n === 1 ? 'Un minuto fue' : `${n} minutos fueron`;

const otherTime = (n: number) =>
  `${otherMinutes(n)} tiempo personal, para clientes o fuera de tus horas de trabajo y por ahora contado como personal; ese tiempo no tiene precio aquí.`;

const noticed = (minutes: number) =>
  minutes === 0
    ? 'Hasta ahora no hay ningún minuto entero contado.'
    : `Hasta ahora hay ${counted(minutes, 'minuto contado', 'minutos contados')}.`;

const sold = (n: number, revenue: string) =>
  n === 1 ? `una venta de ${revenue}` : `${counted(n, 'venta', 'ventas')} por ${revenue}`;

/** The first sentences of the dashboard. */
export const dashboardAnswer: Like<typeof english> = {
  first: 'Empieza con tu próxima visita.',
  firstNext: 'Navega como siempre. El tiempo se nota solo; lo que salió de él lo dices tú.',
  nothing: (what, when) => `Nada de tiempo en ${what} ${when}.`,
  noneForIt: (what, when) => `Nada de tiempo en ${what} para un objetivo ${when}.`,
  otherTime,
  realNothing: 'Worthwhile estaba observando, y no hubo nada.',
  partly: 'No todo se pudo ver: lo que falta está abajo.',
  unknown:
    'Worthwhile no estaba observando en estos días, así que no se puede decir nada de ellos.',
  young: (minutes, other) =>
    `${minutes === 0 && other > 0 ? otherTime(other) : noticed(minutes)} A partir de una hora ves lo que cuesta y lo que trae.`,
  on: {
    social: 'redes sociales',
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
    instagram: 'Instagram',
    referral: 'recomendaciones',
    networking: 'contactos en persona',
    email: 'correo',
    phone: 'teléfono',
    website: 'tu sitio web',
    ads: 'anuncios',
    event: 'eventos',
    other: 'otros canales',
  },
  when: {
    '7': 'En los últimos 7 días',
    '28': 'En los últimos 28 días',
    '90': 'En los últimos 90 días',
    '180': 'En los últimos 180 días',
    all: 'Hasta ahora',
    own: (from, to) => `Entre el ${from} y el ${to}`,
    oneDay: (day) => `El ${day}`,
  },
  underAMinute: 'menos de un minuto',
  spent: (when, time, what) => `${when} pasaste ${time} en ${what}.`,
  worth: (when, time, what, cost) => `${when} pasaste ${time} en ${what}, ${cost} de tu tiempo.`,
  worthAndSpent: (when, time, what, cost, money) =>
    `${when} pasaste ${time} en ${what}, ${cost} de tu tiempo, y gastaste ${money} en anuncios y herramientas.`,
  brought: {
    nothing: 'Hasta ahora no ha traído ningún interesado.',
    leads: (n) => `Hasta ahora ha traído ${leads(n)} y ninguna venta.`,
    sales: (n, revenue) => `Hasta ahora ha traído ${sold(n, revenue)}.`,
    both: (l, s, revenue) => `Hasta ahora ha traído ${leads(l)} y ${sold(s, revenue)}.`,
  },
  mayClose: (what, amount, forGoal) =>
    `Los interesados abiertos de ${what}${forGoal ? ' para este objetivo' : ''}, llegaran cuando llegaran, pueden traer aún unos ${amount}.`,
  allEarly: (what) => `Demasiado pronto para decir si compensa: ${what}.`,
  ask: {
    typical_sale: 'Di lo que suele traer una venta y verás si compensa.',
    hourly_value: 'Di lo que vale una hora tuya y verás si compensa.',
    hours: 'Aquí no hay horas anotadas, así que nadie puede decir lo que trae una.',
  },
  changed: (day) =>
    `Demasiado pronto: cambiaste algo el ${day}, y solo cuenta lo que viene después.`,
  say: 'Decirlo ahora',
};
