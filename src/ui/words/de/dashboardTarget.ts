import { counted } from '../../format.ts';
import type { dashboardTarget as english } from '../en/dashboardTarget.ts';
import type { Like } from '../like.ts';

const raise =
  'Heben Sie die Größe eines Verkaufs oder den Anteil, der kauft, arbeiten Sie mit den offenen Interessenten, nutzen Sie einen anderen Kanal, oder verschieben Sie das Datum.';

/** The target, and what it would take. */
export const dashboardTarget: Like<typeof english> = {
  title: 'Das Ziel',
  note: (figure, day) => `${figure} bis ${day}`,
  change: 'Ziel ändern',
  verdict: {
    on_track: 'Im Plan.',
    feasible: 'In Reichweite.',
    stretch: 'Eine Anstrengung.',
    not_by_time_alone: 'Nicht mit Zeit allein.',
    unknown: '',
    deadline_passed: '',
  },
  bar: {
    booked: (amount) => `${amount} verbucht`,
    expected: (amount) => `etwa ${amount} bis dahin von offenen Interessenten erwartet`,
    gap: (amount) => `etwa ${amount} von neuen Interessenten`,
    pace: (amount) => `${amount} wären ein gleichmäßiges Tempo`,
  },
  explainBar: {
    booked: (since) =>
      `Verkäufe seit ${since} weniger, was zurückgezahlt wurde, auf jedem Kanal, jeder an seinem Tag.`,
    expected: (weighted, share, day, whole) =>
      `${weighted}, die von allen offenen Interessenten erwartet werden, × ${share} davon bis ${day} = etwa ${whole}.`,
    target: (target, booked, expected, gap) =>
      `${target} − ${booked} verbucht${expected === '' ? '' : ` − ${expected} von offenen Interessenten erwartet`}: Etwa ${gap} müssen von neuen Interessenten kommen.`,
    pace: (target, passed, all, pace) =>
      `${target} × ${passed} ÷ ${counted(all, 'Tag', 'Tage')} = ${pace}.`,
  },
  takes: 'Was nötig wäre',
  need: {
    sales: 'Verkäufe',
    leads: 'Neue Interessenten',
    hours: (where) => `Stunden pro Woche mit ${where}`,
  },
  how: {
    sales: (amount) => `zu etwa ${amount} je Verkauf`,
    opportunities: (share) => `etwa ${share} davon kaufen`,
    leads: (share) => `etwa ${share} davon kaufen`,
    between: (low, high, has) => `zwischen ${low} und ${high}; Sie haben ${has}`,
    andMore: (low) => `${low} oder mehr`,
    atLeast: (low, has) => `ab ${low}; Sie haben ${has}`,
  },
  explain: {
    roundedUp: (exact, n) => `${exact}, aufgerundet ${n}`,
    isAbout: (exact, n) => `${exact}, etwa ${n}`,
    sales: (gap, amount, result) =>
      `${gap} von neuen Interessenten ÷ ${amount} je Verkauf = ${result}.`,
    opportunities: (sales, share, result) =>
      `${sales} Verkäufe ÷ ${share}, die zustande kommen = ${result}.`,
    leads: (sales, share, result) =>
      `${sales} Verkäufe ÷ ${share} der Interessenten, die kaufen = ${result}.`,
    hours: (gap, landing, value, weeks, each) =>
      `${gap} von neuen Interessenten ÷ (${landing} der Stunden, deren Verkäufe bis dahin noch kommen, × ${value} je Stunde × ${weeks} Wochen) = ${each} Stunden pro Woche. In 8 von 10 Fällen liegt es zwischen den beiden Enden.`,
    hoursAtBest: (gap, landing, value, weeks, each) =>
      `Im günstigsten Fall: ${gap} von neuen Interessenten ÷ (${landing} der Stunden, deren Verkäufe bis dahin noch kommen, × ${value} je Stunde × ${weeks} Wochen) = ${each} Stunden pro Woche.`,
  },
  prose: {
    on_track: 'Was verbucht ist und was offene Interessenten bis dahin bringen können, reicht.',
    unknown: 'Noch sind keine Stunden bekannt, daher kann niemand sagen, wie viele nötig wären.',
    chance: (hours, n, chance) =>
      `Mit ${hours} ${n === 1 ? 'Stunde' : 'Stunden'} pro Woche ist die Aussicht, es zu schaffen, ${chance}.`,
    alone: (where, hours) =>
      `Zeit mit ${where} allein reicht nicht: Selbst im günstigsten Fall sind es ${hours} Stunden pro Woche. ${raise}`,
    aloneNever: (where) =>
      `Zeit mit ${where} allein reicht nicht: Es bräuchte mehr Stunden, als eine Woche hat. ${raise}`,
    closeLater: 'Die meisten Verkäufe, die jetzt beginnen, kommen erst nach Ihrem Datum zustande.',
  },
  chance: {
    least: 'weniger als 1 von 20',
    about: (n) => `etwa ${n} von 10`,
    most: 'mehr als 19 von 20',
  },
  noTypicalSale: 'Sagen Sie, was ein Verkauf meist bringt, und Sie sehen, was nötig wäre.',
  say: 'Jetzt sagen',
  more: 'Was wäre, wenn',
  whatIf: {
    why: 'Verschieben Sie einen Wert und sehen Sie. Nichts davon wird gespeichert.',
    conversion: 'Interessenten, die Kunden werden',
    sale: 'Ein üblicher Verkauf',
    hours: 'Stunden pro Woche',
    by: 'Bis',
    back: 'Zurück zu Ihren Zahlen',
    ten: (step, amount) => `${step}: etwa ${amount} mehr`,
    tenHow: (reach, share, whole) =>
      `${reach}, die noch durch diesen Schritt müssen, × ${share} = etwa ${whole}.`,
    tenTitle: 'Zehn Prozent mehr bei einem Schritt brächten',
    step: {
      'lead rate': 'mehr Interessenten je Stunde',
      'lead to qualified': 'mehr passende Interessenten',
      'qualified to opportunity': 'mehr Angebote',
      'opportunity to won': 'mehr Angebote, die zustande kommen',
      'deal size': 'größere Verkäufe',
    },
  },
  days: (n) => counted(n, 'Tag', 'Tage'),
};
