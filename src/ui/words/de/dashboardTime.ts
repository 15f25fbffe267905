import { count, counted, plural } from '../../format.ts';
import type { dashboardTime as english } from '../en/dashboardTime.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'Interessent', 'Interessenten');
const visits = (n: number) => counted(n, 'Besuch', 'Besuche');

/** What the dashboard says of where the time goes. */
export const dashboardTime: Like<typeof english> = {
  title: 'Wohin die Zeit geht',
  finding: (share, doing) => `${share} der Zeit gehen in ${doing}.`,
  findingWithLeads: (share, doing, from) => `${share} der Zeit gehen in ${doing}; ${from}.`,
  cameFrom: (part, whole, where) =>
    part === whole
      ? whole === 1
        ? `der eine Interessent kam ${where}`
        : `alle ${count(whole)} Interessenten kamen ${where}`
      : `${part} von ${count(whole)} Interessenten ${plural(part, 'kam', 'kamen')} ${where}`,
  nothing: 'In diesen Tagen keine gesehenen Stunden für ein Ziel.',
  onlyAside: (time) => `${time} private Zeit oder Arbeit für Kunden stehen für sich.`,
  young: 'In diesen Tagen wurde unter einer Stunde gesehen, zu wenig, um zu sagen, wohin sie geht.',
  doing: {
    scrolling: 'Scrollen',
    talking: 'Gespräche',
    prospecting: 'Kundensuche',
    managing: 'Verwaltung',
  },
  from: {
    feed: 'von der Startseite',
    messages: 'aus Nachrichten',
    people: 'von Seiten anderer Leute',
    post: 'aus Beiträgen',
    groups: 'aus Gruppen',
    search: 'aus der Suche',
    notifications: 'aus Mitteilungen',
    compose: 'vom Schreiben',
    business: 'aus Werkzeugen für Firmen',
    jobs: 'aus Stellen',
    marketplace: 'vom Marktplatz',
    video: 'aus Videos',
    other: 'aus anderen Bereichen',
  },
  caption: 'Gesehene Stunden danach, was Sie taten',
  head: {
    platform: 'Plattform',
    scrolling: 'Scrollen',
    talking: 'Gespräche',
    prospecting: 'Kundensuche',
    managing: 'Verwaltung',
    all: 'Alles',
  },
  total: 'Alles',
  goal: 'Für ein Ziel',
  unstated: 'Nicht gesagt',
  aside: 'Daneben, nicht in der Summe',
  personal: 'Privat',
  customer: 'Kundenarbeit',
  leads: 'Interessenten daraus',
  heaps:
    'Scrollen sind Startseite, Beiträge, Videos und Mitteilungen; Gespräche sind Nachrichten, Gruppen und Schreiben; Kundensuche sind Profile und Suche; Verwaltung sind Anzeigen und Seiten.',
  unknownLeads: (n) =>
    `${leads(n)} dieser Tage ${plural(n, 'kam', 'kamen')} aus keinem Besuch, daher ist nicht bekannt, aus welchem Bereich der Plattform.`,
  goalShare: (goal, unstated) =>
    `${goal} davon dienten einem Ziel; zu ${unstated} wurde nichts gesagt.`,
  allGoal: 'Alles davon diente einem Ziel.',
  noGoal: 'Für nichts davon wurde ein Ziel genannt.',
  noPlan: 'In diesen Tagen haben Sie für keinen Besuch Minuten festgelegt.',
  plan: (n, over, time, share) =>
    over === 0
      ? `Sie haben für ${visits(n)} Minuten festgelegt und sich jedes Mal daran gehalten.`
      : `Sie haben für ${visits(n)} Minuten festgelegt; ${over === 1 ? 'einer lief' : `${over} liefen`} darüber, zusammen um ${time}, ${share} ihrer Zeit.`,
  hourUnit: 'eine Stunde',
  more: 'Mehr: nach Stunde, Wochentag und Bereich der Plattform',
  heat: {
    title: 'Nach Stunde und Wochentag',
    finding: (weekday, hours, written) =>
      `Die meiste Zeit fällt auf ${weekday}, ${hours}: ${written}.`,
    nothing: 'In diesen Tagen keine gesehene Zeit dieser Art.',
    which: 'Welche Zeit',
    kind: {
      all: 'Alles',
      goal: 'Für ein Ziel',
      unstated: 'Nicht gesagt',
      personal: 'Privat',
      customer: 'Kundenarbeit',
    },
    cell: (weekday, hours, written) => `${weekday}, ${hours}: ${written}`,
    none: 'nichts',
    hours: (from) => `${from} bis ${from + 1} Uhr`,
    share: (written, share) => `${written}, ${share} dieser Zeit`,
    counted:
      'Nur gesehene Zeit, in der Stunde, in der der Besuch begann; auch private Zeit und Arbeit für Kunden.',
    darker:
      'Je kräftiger die Farbe, desto mehr Zeit; ein Besuch zählt in der Stunde, in der er begann.',
    caption: 'Minuten nach Wochentag und Stunde',
    hour: 'Stunde',
  },
  parts: {
    title: 'Nach Bereich der Plattform',
    caption: 'Stunden und Interessenten nach Bereich der Plattform',
    part: 'Bereich',
    hours: 'Stunden',
    leads: 'Interessenten',
  },
  table: 'Dasselbe als Tabelle',
  explain: {
    leads:
      'Interessenten, die aus einem Besuch eingetragen wurden, nach dem Bereich der Plattform, der gerade offen war.',
    part: (part, whole, share) => `${part} ÷ ${whole} = ${share}.`,
    all: 'Nur was gesehen wurde: Eingetragene und angegebene Stunden haben keinen Bereich einer Plattform.',
  },
};
