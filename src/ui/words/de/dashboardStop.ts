import { count, counted, plural } from '../../format.ts';
import type { dashboardStop as english } from '../en/dashboardStop.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => `${count(n)} Interessenten`;
const days = (written: string, n: number) => (n === 1 ? 'einem Tag' : `${written} Tagen`);

/** What the dashboard says of the way from lead to sale. */
export const dashboardStop: Like<typeof english> = {
  title: 'Wo Interessenten abspringen',
  note: 'Alle Kanäle, alle Interessenten',
  tooFew: (n, missing) =>
    `Sie haben ${n === 0 ? 'keinen Interessenten' : leads(n)}. Ab zehn sehen Sie hier, wo sie abspringen; ${counted(missing, 'fehlt', 'fehlen')} noch.`,
  tooFewNext:
    'Tragen Sie alle ein, die nach Ihrer Arbeit fragen, auch die, aus denen nichts wird: Sie zeigen, wo es hängt.',
  finding: (from, to, ofTen) =>
    `Der engste Schritt ist der von „${from}“ zu „${to}“: ${ofTen < 1 ? 'weniger als einer von zehn geht' : ofTen === 1 ? 'etwa einer von zehn geht' : `etwa ${ofTen} von zehn gehen`} weiter.`,
  allYoung: 'Noch ist keiner davon weitergegangen.',
  caption: 'Wie weit Interessenten kommen',
  head: {
    step: 'Schritt',
    leads: 'Interessenten',
    share: 'Gehen weiter',
    range: '8 von 10',
    days: 'Hälfte binnen',
  },
  days,
  underADay: 'einem Tag',
  end: 'Der letzte Schritt.',
  noneYet: 'Noch ist keiner weitergegangen.',
  mark: { narrowest: 'der engste Schritt', 'holds back': 'bremst das Ziel' },
  bottleneck: (step) => `Am meisten bremst das Ziel: ${step}.`,
  suspected: (step) =>
    `Einen Blick wert: ${step}. Das könnte das Ziel bremsen, die Zahlen sind noch nicht sicher.`,
  step: {
    'lead rate': 'wie viele Interessenten eine Stunde bringt',
    'lead to qualified': 'der erste Schritt, wer von den Interessenten ein Angebot wert ist',
    'qualified to opportunity': 'der zweite Schritt, bis zu einem Angebot zu kommen',
    'opportunity to won': 'der letzte Schritt, vom Angebot zum Verkauf',
    'deal size': 'die Größe eines Verkaufs',
  },
  explain:
    'Gehen weiter: der Anteil, der den nächsten Schritt erreicht; junge Interessenten zählen nur so weit, wie ihre Zeit reicht. 8 von 10: wo der wahre Anteil in 8 von 10 Fällen liegt. Hälfte binnen: Tage, in denen die Hälfte derer, die weitergingen, es tat.',
  explainStep: {
    reached:
      'Interessenten aller Kanäle, die je so weit kamen. Wer einen Schritt übersprang, hat ihn auf dem Weg erreicht.',
    share: (n, weight, pooled, matured, share) =>
      `(${n}, die weitergingen, + ${weight} × ${pooled}) ÷ (${matured}, die ihre Zeit hatten, + ${weight}) = ${share}.`,
    pooled: (n, weight, planned, matured, pooled) =>
      `${pooled} ist (${n} + ${weight} × ${planned}) ÷ (${matured} + ${weight}): Wenige Interessenten werden zu dem hingezogen, was zu erwarten ist.`,
    planned: (planned) => `${planned} ist, was Ihre üblichen Zahlen von diesem Schritt erwarten.`,
    range: (low, high) =>
      `In einem von 10 Fällen liegt der wahre Anteil unter ${low}, in einem von 10 über ${high}.`,
    days: (n) =>
      n === 1
        ? 'Der eine Interessent, der weiterging, brauchte so lange.'
        : `Von den ${n}, die weitergingen, brauchte die Hälfte nicht länger.`,
  },
  speed: (written) => `Die Hälfte Ihrer Interessenten hört binnen ${written} von Ihnen.`,
  slow: (written) =>
    `Die Hälfte Ihrer Interessenten wartet länger als ${written} auf eine erste Antwort; wer zuerst antwortet, wird oft gefragt.`,
  noTouch:
    'Mit diesen Interessenten ist noch kein Kontakt eingetragen, daher ist nicht bekannt, wie schnell Sie antworten.',
  hours: (n) => counted(n, 'Stunde', 'Stunden'),
  underAnHour: 'einer Stunde',
  more: 'Mehr: wie lange ein Verkauf dauert',
  lag: {
    tooFew: (n) =>
      `Bisher ${n === 0 ? 'ist kein Interessent' : plural(n, 'ist 1 Interessent', `sind ${count(n)} Interessenten`)} Kunde geworden. Ab drei sehen Sie hier, wie lange es dauert.`,
    finding: (half) =>
      `Nach Ihren bisherigen Verkäufen kauft die Hälfte derer, die kaufen, binnen ${counted(half, 'Tag', 'Tagen')}, nachdem sie kamen.`,
    reckoned: (usual, days) =>
      `Urteile rechnen mit der Hälfte der Verkäufe binnen ${counted(days, 'Tag', 'Tagen')}: Neben Ihren eigenen Verkäufen zählen sie drei weitere mit den üblichen ${counted(usual, 'Tag', 'Tagen')} und lassen Raum für langsame Verkäufe, die junge Interessenten noch bringen können.`,
    half: (n) => `die Hälfte bis Tag ${n}`,
    nine: (n) => `neun von zehn bis Tag ${n}`,
    unit: 'einen Tag',
    by: (day, share) => `Bis Tag ${day}: ${share} der Interessenten haben gekauft.`,
    day: 'Tag',
    share: 'Haben gekauft',
    caption: 'Anteil der Interessenten, die gekauft haben, nach Tagen seit sie kamen',
    zero: '0 Tage',
    explain: (won, open) =>
      `Jeder Strich ist einer von ${counted(won, 'Verkauf', 'Verkäufen')}. ${open === 0 ? 'Kein Interessent ist offen.' : `${counted(open, 'offener Interessent hatte seine', 'offene Interessenten hatten ihre')} Zeit noch nicht und ${plural(open, 'zählt', 'zählen')} nur so weit, wie sie gekommen sind.`}`,
    table: 'Dasselbe als Tabelle',
  },
};
