import { count, counted } from '../../format.ts';
import type { dashboardOverTime as english } from '../en/dashboardOverTime.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'Interessent', 'Interessenten');
const broughtLeads = (n: number) => `${count(n)} Interessenten`;
const sales = (n: number) => counted(n, 'Verkauf', 'Verkäufe');

/** What the dashboard says of the weeks. */
export const dashboardOverTime: Like<typeof english> = {
  title: 'Im Lauf der Zeit',
  note: (n) => `Soziale Medien, ${counted(n, 'Woche', 'Wochen')}`,
  finding: (time, l, s, revenue) =>
    s === 0
      ? `${time} brachten bisher ${l === 0 ? 'keinen Interessenten' : broughtLeads(l)} und keinen Verkauf.`
      : `${time} brachten ${l === 0 ? '' : `${broughtLeads(l)} und `}${sales(s)}, zusammen ${revenue}.`,
  nothing: 'Noch keine Stunden in diesen Wochen.',
  cohortFinding: (l, won, expected) =>
    `${l === 1 ? 'Der eine Interessent dieser Wochen hat' : `Die ${broughtLeads(l)} dieser Wochen haben`} bisher ${won} gebracht; ${expected === '' ? 'viel mehr ist nicht zu erwarten' : `etwa ${expected} können noch kommen`}.`,
  cohortNoLead: (won) => `Verkäufe ohne Interessenten brachten in diesen Wochen ${won}.`,
  cohortNothing: 'In diesen Wochen kam noch kein Interessent.',
  young: (time) => `${time} bisher. Ab einer Stunde werden die Wochen hier gezeichnet.`,
  views: 'Wie die Wochen gelegt werden',
  view: { weeks: 'Nach Woche', cohorts: 'Danach, wann der Interessent kam' },
  viewSays: {
    weeks:
      'Nach Woche: Alles steht, wo es geschah; Geld, wann es gezahlt wurde, eine Rückzahlung, wann sie gezahlt wurde.',
    cohorts:
      'Danach, wann der Interessent kam: Jeder Verkauf steht in der Woche seines Interessenten, weniger seine Rückzahlungen, damit eine Woche nach dem beurteilt wird, wozu sie führte.',
  },
  judgeLate: (days) =>
    `Gerechnet wird, dass die Hälfte aller Verkäufe binnen ${counted(days, 'Tag', 'Tagen')} nach dem Interessenten zustande kommt, daher sehen die letzten Wochen ärmer aus, als sie sind.`,
  sales: 'Verkäufe',
  leads: 'Interessenten',
  hours: 'Stunden',
  won: 'Bisher gewonnen',
  expected: 'Kann noch kommen',
  paid: 'Gezahlt',
  soFar: 'bisher',
  saidSoFar: (written) => `${written} bisher`,
  minutes: (n) => `${n} Min.`,
  week: 'Woche vom',
  unit: 'eine Woche',
  fresh: 'Hellere Ringe sind Interessenten, die zu neu sind, um ganz zu zählen.',
  freshCohorts: 'Blassere Stunden haben Interessenten, die zu neu sind, um ganz zu zählen.',
  stated: 'Schraffierte Stunden sind angegeben, nicht gesehen.',
  dashed: 'Ein gestrichelter Umriss ist eine Woche, in der Worthwhile nicht hingesehen hat.',
  running: 'Die laufende Woche ist blasser: Sie ist nicht vorbei.',
  credit: 'Gutgeschrieben wird, woher ein Interessent zuerst kam; ein Beweis ist das nicht.',
  table: 'Dasselbe als Tabelle',
  weeksCaption: 'Stunden in sozialen Medien gegen Interessenten und Verkäufe daraus, nach Woche',
  cohortsCaption: 'Was aus den Interessenten jeder Woche wurde',
  notRecordedWhy:
    'Worthwhile hat in dieser Woche nicht hingesehen, daher sind ihre Stunden nicht bekannt.',
  fewChanges: 'Sie haben etwas geändert',
  explain: {
    aside: 'Private Zeit und Arbeit für Kunden sind nicht darin.',
    noneBack: 'Was für die Verkäufe dieser Woche gezahlt wurde; zurückgezahlt wurde in ihr nichts.',
    paid: (sold, back, left) =>
      `${sold} für Verkäufe dieser Woche − ${back} in ihr zurückgezahlt = ${left}.`,
    lasting:
      'Verkäufe an die Interessenten dieser Woche, wann immer sie zustande kamen, und Verkäufe der Woche ohne Interessenten. Was ganz zurückgezahlt wurde, zählt nicht.',
  },
  read: {
    week: (name, parts) => `Woche vom ${name}: ${parts}.`,
    soFar: (name, parts) => `Woche vom ${name}, bisher: ${parts}.`,
    notRecorded: 'nicht aufgezeichnet',
    noTime: 'keine Zeit',
    time: (time, platforms) => `${time} (${platforms})`,
    ofLeads: (n, fresh) => `${leads(n)}${fresh && n > 0 ? ', noch neu' : ''}`,
    ofSales: (n) => sales(n),
    paid: (amount) => `${amount} gezahlt`,
    won: (amount) => `${amount} bisher gewonnen`,
    expected: (amount) => `etwa ${amount} können noch kommen`,
    changed: (note) => `Sie haben geändert: ${note}`,
  },
};
