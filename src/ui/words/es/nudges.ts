import { counted, oneDecimal, plural } from '../../format.ts';
import type { nudges as english } from '../en/nudges.ts';
import type { Like } from '../like.ts';

/** What may open by itself, on the settings page. */
export const nudges: Like<typeof english> = {
  title: 'Avisos',
  note: 'Qué puede abrirse por sí solo',
  on: '¿Puede abrirse la ventana por sí sola?',
  onHint: 'Apagado es apagado, en todas las plataformas, hasta que lo enciendas otra vez.',
  is: { on: 'Sí', off: 'No, nunca' },
  perDay: 'Como mucho al día',
  perDayHint: 'Nunca dos en menos de 20 minutos. El final de tus propios minutos no cuenta.',
  times: (n) => counted(n, 'vez', 'veces'),
  kinds: 'De qué puede tratar',
  kindsHint: 'Lo que cierras tres veces seguidas calla una semana.',
  kind: {
    'follow-up': 'Un seguimiento pendiente',
    review: 'El repaso semanal, cuando está listo',
    start: 'Para qué es una visita',
    'plan end': 'El final de tus minutos',
    drift: 'Deslizar, donde viniste a conversar o a buscar personas',
    budget: 'Se han gastado los minutos de la semana',
  },
  quiet: 'Horas tranquilas',
  quietHint: 'Entre estas horas no se abre nada, ningún día.',
  quietIs: { none: 'Ninguna', some: 'De … a …' },
  from: 'De',
  to: 'a',
  compares: 'Comparar con justicia',
  comparesHint:
    'Una de cada cinco visitas queda sin aviso, elegida al azar, para que veas qué hacen los avisos.',
  compare: { no: 'No', yes: 'Sí' },
  table: {
    title: '¿Ayudan?',
    none: 'Aún no se ha abierto nada por sí solo.',
    caption: 'Qué fue de los avisos',
    kind: 'Sobre',
    shown: 'Mostrados',
    actedOn: 'Atendidos',
    closed: 'Cerrados',
    what: 'Atendidos: saliste en menos de un minuto, se hizo un seguimiento, se anotó un interesado o el repaso se terminó en un día.',
    quietNow: 'calla una semana',
  },
  tooFew: (missing) =>
    `Aún son pocas para comparar: ${counted(missing, 'visita más', 'visitas más')} sin aviso, o con uno, lo ${plural(missing, 'dirá', 'dirán')}.`,
  saved: (minutes, low, high, without) => {
    const by = `${minutesOf(minutes)} ${sideOf(minutes)}`;
    return `Las visitas con aviso fueron ${by} que ${counted(without, 'visita', 'visitas')} sin él (en 8 de 10 casos entre ${span(low, high)}).`;
  },
};

function minutesOf(minutes: number): string {
  const shown = Math.round(Math.abs(minutes) * 10) / 10;
  return `${oneDecimal(shown)} ${plural(shown, 'minuto', 'minutos')}`;
}

const sideOf = (minutes: number): string => (minutes < 0 ? 'más largas' : 'más cortas');

/** Both ends on one side are two numbers; ends on two sides say which is which. */
function span(low: number, high: number): string {
  if (low < 0 && high > 0)
    return `${minutesOf(low)} ${sideOf(low)} y ${minutesOf(high)} ${sideOf(high)}`;
  const [from, to] = high <= 0 ? [-high, -low] : [low, high];
  return `${oneDecimal(from)} y ${oneDecimal(to)}`;
}
