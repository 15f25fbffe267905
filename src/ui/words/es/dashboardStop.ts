import { count, counted, plural } from '../../format.ts';
import type { dashboardStop as english } from '../en/dashboardStop.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'interesado', 'interesados');

/** What the dashboard says of the way from lead to sale. */
export const dashboardStop: Like<typeof english> = {
  title: 'Dónde se paran los interesados',
  note: 'Todos los canales, todos los interesados',
  tooFew: (n, missing) =>
    `Tienes ${n === 0 ? 'ningún interesado' : leads(n)}. A partir de diez ves aquí dónde se paran; ${plural(missing, 'falta', 'faltan')} ${count(missing)}.`,
  tooFewNext:
    'Anota a todos los que piden tu trabajo, también los que quedan en nada: muestran dónde se para.',
  finding: (from, to, ofTen) =>
    `El paso más estrecho es el de “${from}” a “${to}”: ${ofTen < 1 ? 'sigue menos de uno de cada diez' : ofTen === 1 ? 'sigue cerca de uno de cada diez' : `siguen cerca de ${ofTen} de cada diez`}.`,
  allYoung: 'Ninguno ha seguido aún.',
  caption: 'Hasta dónde llegan los interesados',
  head: {
    step: 'Paso',
    leads: 'Interesados',
    share: 'Siguen',
    range: '8 de 10',
    days: 'La mitad en',
  },
  days: (written, n) => (n === 1 ? 'un día' : `${written} días`),
  underADay: 'un día',
  end: 'El último paso.',
  noneYet: 'Ninguno ha seguido aún.',
  mark: { narrowest: 'el paso más estrecho', 'holds back': 'frena la meta' },
  bottleneck: (step) => `Lo que más frena la meta es ${step}.`,
  suspected: (step) =>
    `Merece una mirada ${step}: puede ser lo que frena la meta, las cifras aún no son seguras.`,
  step: {
    'lead rate': 'cuántos interesados trae una hora',
    'lead to qualified': 'el primer paso, qué interesado merece una oferta',
    'qualified to opportunity': 'el segundo paso, llegar a una oferta',
    'opportunity to won': 'el último paso, de la oferta a la venta',
    'deal size': 'el tamaño de una venta',
  },
  explain:
    'Siguen: la parte que alcanza el paso siguiente, contando a los interesados recientes solo hasta donde han tenido su tiempo. 8 de 10: dónde está la parte verdadera en 8 de 10 casos. La mitad en: días en los que la mitad de los que siguieron lo hizo.',
  explainStep: {
    reached:
      'Interesados de todos los canales que alguna vez llegaron hasta aquí. Quien se saltó un paso lo alcanzó por el camino.',
    share: (n, weight, pooled, matured, share) =>
      `(${n} que siguieron + ${weight} × ${pooled}) ÷ (${matured} que han tenido su tiempo + ${weight}) = ${share}.`,
    pooled: (n, weight, planned, matured, pooled) =>
      `${pooled} es (${n} + ${weight} × ${planned}) ÷ (${matured} + ${weight}): pocos interesados se acercan a lo que cabe esperar.`,
    planned: (planned) => `${planned} es lo que tus cifras habituales esperan de este paso.`,
    range: (low, high) =>
      `En uno de 10 casos la parte verdadera está por debajo de ${low}, en uno de 10 por encima de ${high}.`,
    days: (n) =>
      n === 1
        ? 'El interesado que siguió tardó esto.'
        : `De los ${n} que siguieron, la mitad no tardó más que esto.`,
  },
  speed: (written) => `La mitad de tus interesados sabe de ti en menos de ${written}.`,
  slow: (written) =>
    `La mitad de tus interesados espera más de ${written} una primera respuesta; a menudo se le pide a quien responde primero.`,
  noTouch:
    'Con estos interesados aún no hay ningún contacto anotado, así que no se sabe lo rápido que respondes.',
  hours: (n) => counted(n, 'hora', 'horas'),
  underAnHour: 'una hora',
  more: 'Más: cuánto tarda una venta',
  lag: {
    tooFew: (n) =>
      `Hasta ahora ${n === 0 ? 'ningún interesado se ha hecho cliente' : plural(n, '1 interesado se ha hecho cliente', `${count(n)} interesados se han hecho clientes`)}. A partir de tres ves aquí cuánto tarda.`,
    finding: (half) =>
      `Según tus ventas hasta ahora, la mitad de los que compran lo hace en ${counted(half, 'día', 'días')} desde que llega.`,
    reckoned: (usual, days) =>
      `Los juicios cuentan con la mitad de las ventas en ${counted(days, 'día', 'días')}: junto a tus propias ventas cuentan tres más con ${counted(usual, 'día habitual', 'días habituales')}, y dejan lugar a ventas lentas que los interesados recientes aún pueden traer.`,
    half: (n) => `la mitad para el día ${n}`,
    nine: (n) => `nueve de diez para el día ${n}`,
    unit: 'un día',
    by: (day, share) => `Para el día ${day}: ha comprado ${share} de los interesados.`,
    day: 'Día',
    share: 'Han comprado',
    caption: 'Parte de los interesados que ha comprado, por días desde que llegaron',
    zero: '0 días',
    explain: (won, open) =>
      `Cada raya es una de ${counted(won, 'venta', 'ventas')}. ${open === 0 ? 'No hay ningún interesado abierto.' : `${counted(open, 'interesado abierto no ha tenido', 'interesados abiertos no han tenido')} aún su tiempo y ${plural(open, 'cuenta', 'cuentan')} solo hasta donde ${plural(open, 'ha', 'han')} llegado.`}`,
    table: 'Lo mismo en una tabla',
  },
};
