import { counted, oneDecimal, plural } from '../../format.ts';
import type { nudges as english } from '../en/nudges.ts';
import type { Like } from '../like.ts';

/** What may open by itself, on the settings page. */
export const nudges: Like<typeof english> = {
  title: 'Anstöße',
  note: 'Was sich von selbst öffnen darf',
  on: 'Darf sich das kleine Fenster von selbst öffnen?',
  onHint: 'Aus heißt aus, auf jeder Plattform, bis Sie es wieder einschalten.',
  is: { on: 'Ja', off: 'Nein, nie' },
  perDay: 'Höchstens am Tag',
  perDayHint: 'Nie zwei innerhalb von 20 Minuten. Das Ende Ihrer eigenen Minuten zählt nicht mit.',
  times: (n) => counted(n, 'Mal', 'Mal'),
  kinds: 'Worum es gehen darf',
  kindsHint: 'Was Sie dreimal hintereinander schließen, bleibt eine Woche still.',
  kind: {
    'follow-up': 'Eine fällige Wiedervorlage',
    review: 'Der Wochenrückblick, wenn er bereit ist',
    start: 'Wofür ein Besuch ist',
    'plan end': 'Das Ende Ihrer Minuten',
    drift: 'Scrollen, wo Sie reden oder Leute suchen wollten',
    budget: 'Die Minuten der Woche sind verbraucht',
  },
  quiet: 'Ruhezeit',
  quietHint: 'Zwischen diesen Zeiten öffnet sich nichts, an keinem Tag.',
  quietIs: { none: 'Keine', some: 'Von … bis …' },
  from: 'Von',
  to: 'bis',
  compares: 'Gerecht vergleichen',
  comparesHint:
    'Einer von fünf Besuchen bleibt ohne Anstoß, durch Zufall gewählt, damit Sie sehen, was Anstöße bewirken.',
  compare: { no: 'Nein', yes: 'Ja' },
  table: {
    title: 'Helfen sie?',
    none: 'Bisher hat sich nichts von selbst geöffnet.',
    caption: 'Was aus Anstößen wurde',
    kind: 'Worüber',
    shown: 'Gezeigt',
    actedOn: 'Befolgt',
    closed: 'Geschlossen',
    what: 'Befolgt: Sie sind binnen einer Minute gegangen, eine Wiedervorlage wurde erledigt, ein Interessent eingetragen oder der Rückblick binnen eines Tages beendet.',
    quietNow: 'eine Woche still',
  },
  tooFew: (missing) =>
    `Noch zu wenige zum Vergleichen: ${counted(missing, 'weiterer Besuch', 'weitere Besuche')} ohne oder mit Anstoß ${plural(missing, 'wird', 'werden')} es zeigen.`,
  saved: (minutes, low, high, without) => {
    const by = `${minutesOf(minutes)} ${sideOf(minutes)}`;
    return `Besuche mit Anstoß waren um ${by} als ${counted(without, 'Besuch', 'Besuche')} ohne (in 8 von 10 Fällen zwischen ${span(low, high)}).`;
  },
};

function minutesOf(minutes: number): string {
  const shown = Math.round(Math.abs(minutes) * 10) / 10;
  return `${oneDecimal(shown)} ${plural(shown, 'Minute', 'Minuten')}`;
}

const sideOf = (minutes: number): string => (minutes < 0 ? 'länger' : 'kürzer');

/** Both ends on one side are two numbers; ends on two sides say which is which. */
function span(low: number, high: number): string {
  if (low < 0 && high > 0)
    return `${minutesOf(low)} ${sideOf(low)} und ${minutesOf(high)} ${sideOf(high)}`;
  const [from, to] = high <= 0 ? [-high, -low] : [low, high];
  return `${oneDecimal(from)} und ${oneDecimal(to)}`;
}
