import { count, counted } from '../../format.ts';
import type { review as english } from '../en/review.ts';
import type { Like } from '../like.ts';

/** The weekly review. */
export const review: Like<typeof english> = {
  answer: {
    sale: (count, money) =>
      count === 1
        ? `ein Verkauf über ${money}`
        : `${counted(count, 'Verkauf', 'Verkäufe')} über ${money}`,
    lead: (count) =>
      count === 1 ? 'ein Interessent' : counted(count, 'Interessent', 'Interessenten'),
    noSale: 'noch kein Verkauf',
    forTime: (brought, time) => `${brought}, für ${time} in sozialen Medien.`,
    withoutTime: (brought) => `${brought}, ganz ohne Zeit in sozialen Medien.`,
    onlyTime: (time) =>
      `${time} in sozialen Medien; kein Interessent und kein Verkauf wurden eingetragen.`,
    nothing: 'Keine Zeit in sozialen Medien, kein Interessent und kein Verkauf.',
    notRecorded: (weeks) =>
      `Von ${these(weeks)} ist nichts bekannt: Worthwhile hat nicht aufgezeichnet.`,
    soFar: (sentence) => `Bisher: ${sentence}`,
    underAMinute: 'weniger als eine Minute',
  },
  week: (days) => `Die Woche vom ${days}.`,
  weeks: (weeks, days) => `${counted(weeks, 'Woche', 'Wochen')} zusammen, ${days}.`,
  missed: {
    first:
      'Das ist Ihr erster Rückblick, daher umfasst er jede Woche, seit Worthwhile begonnen hat.',
    since: (day) => `Ihr letzter Rückblick galt der Zeit bis ${day}.`,
    longAgo: (day) =>
      `Ihr letzter Rückblick galt der Zeit bis ${day}. Was dazwischen liegt, steht im Überblick.`,
    older: 'Ältere Wochen stehen im Überblick.',
    ahead: 'Sie entscheiden trotzdem über eine Woche, die kommende.',
  },
  seenOn: (moment) =>
    `So haben Sie es am ${moment} gesehen. Spätere Berichtigungen ändern es nicht.`,
  waiting: {
    answer: (when) => `Ihr Rückblick ist bereit: ${when}.`,
    now: 'Sie müssen nicht warten: Die Woche ist vorbei, und es kommt nichts mehr dazu.',
    begin: 'Jetzt zurückblicken',
    next: (when) => `Der nächste Rückblick ist bereit: ${when}.`,
    when: (day, clock) => `${day} um ${clock}`,
  },
  running: 'Diese Woche läuft noch. Sie entscheiden über sie, wenn sie vorbei ist.',
  lastWeek: 'Die Woche für den Rückblick',
  thisWeek: 'Diese Woche bisher',
  otherWeeks: 'Andere Wochen',
  platforms: {
    title: 'Nach Plattform',
    caption: 'Was jede Plattform kostete und brachte',
    both: (platforms, n) =>
      n === 1
        ? `${platforms} brauchte die meiste Zeit und brachte das meiste.`
        : `${platforms} brauchten und brachten etwa gleich viel.`,
    split: (took, brought) => `${took} brauchte die meiste Zeit; ${brought} brachte das meiste.`,
    none: (took, n) =>
      n === 1
        ? `${took} brauchte die meiste Zeit. Von keiner Plattform kam ein Interessent oder Verkauf.`
        : `${took} brauchten etwa gleich viel Zeit. Von keiner Plattform kam ein Interessent oder Verkauf.`,
    notSeen: 'Was die Plattformen brauchten, ist nicht bekannt.',
    noTime: 'Keine Plattform brauchte Zeit.',
    total: 'Soziale Medien zusammen',
    platform: 'Plattform',
    time: 'Zeit',
    unit: 'h:mm',
    sessions: 'Sitzungen',
    planned: 'Ihre Minuten',
    over: 'Über Ihren Minuten',
    leads: 'Interessenten',
    sales: 'Verkäufe',
    revenue: 'Umsatz',
    noPlan: 'Keine Minuten waren geplant',
    noTimeHere: 'Keine Zeit',
    noRevenue: 'Kein Umsatz',
    plan: (planned, over) => `Geplant: ${planned}; über Ihre Minuten hinaus: ${over}.`,
    inPlan: (planned) => `Geplant waren ${planned}, und nichts ging darüber hinaus.`,
    logged: (list) => `Daneben von Hand eingetragen: ${list}.`,
    loggedOn: (channel, time) => `${time} für ${channel}`,
  },
  others: {
    title: 'Andere Kanäle',
    statement: (list) => `Neben sozialen Medien kam etwas über ${list}.`,
    onlyTime: (list) => `Sie haben Zeit eingetragen: ${list}.`,
    caption: 'Was von anderen Kanälen kam',
    channel: 'Kanal',
    logged: 'Eingetragene Zeit',
    noLogged: 'Keine Zeit eingetragen',
  },
  goals: {
    title: 'Nach Ziel',
    caption: 'Wem die Zeit diente',
    goal: 'Ziel',
    none: 'Kein Ziel',
    gone: 'Ein Ziel, das Sie gelöscht haben',
    total: 'Zusammen',
    served: (part, whole) => `${part} von ${whole} dienten einem Ziel.`,
    allServed: 'Die ganze Zeit diente einem Ziel.',
    noneServed: 'Nichts von der Zeit diente einem Ziel.',
    noTime: 'Es gab keine Zeit, die einem dienen konnte.',
    beside: (list) => `Vom Rest: ${list}.`,
    customer: (time) => `${time} für Kunden`,
    personal: (time) => `${time} privat`,
    unstated: (time, sessions) =>
      sessions === 0
        ? `${time} ohne Antwort`
        : `${time} in ${counted(sessions, 'Sitzung', 'Sitzungen')} ohne Antwort`,
    sayNow: 'Sagen, wofür es war',
  },
  gaps: {
    title: 'Was nicht zu sehen war',
    statement: (weeks) =>
      weeks === 1
        ? 'Worthwhile konnte nicht die ganze Woche sehen.'
        : 'Worthwhile konnte nicht alles von diesen Wochen sehen.',
    began: (moment) => `Die Aufzeichnung begann am ${moment}. Was davor war, ist nicht bekannt.`,
    notOn: (weeks) => `Der Browser mit Worthwhile war in ${these(weeks)} nie offen.`,
    off: (where, from, to) =>
      `Von ${from} bis ${to} ${where} nicht aufgezeichnet: Es war ausgeschaltet.`,
    'no access': (where, from, to) =>
      `Von ${from} bis ${to} ${where} nicht aufgezeichnet: Der Browser hatte den Zugriff zurückgenommen.`,
    'storage failing': (_where, from, to) =>
      `Von ${from} bis ${to} konnte der Browser nichts speichern. Was damals bemerkt wurde, ist aufgehoben und nachträglich gespeichert, soweit es ging.`,
    anywhere: 'alle Plattformen',
    realNothing: 'Worthwhile hat hingesehen, und da war nichts.',
  },
  decide: {
    note: (days) => `Für ${days}`,
    decisions: { keep: 'Behalten', test: 'Erproben', change: 'Eines ändern', cut: 'Streichen' },
    wrong: {
      empty: 'Schreiben Sie es als 1:20 oder 0.',
      'not minutes': 'Schreiben Sie es als 1:20 (Stunden und Minuten) oder als 80 min.',
      'too many': 'Eine Woche hat 168 Stunden. Schreiben Sie weniger.',
    },
  },
  decided: {
    statement: (time) => `Sie haben entschieden: ${time} für soziale Medien.`,
    none: 'Keine Entscheidung',
    oneThing: (decision, thing) => `${decision}: ${thing}`,
  },
  earlier: {
    title: 'Frühere Rückblicke',
    caption: 'Frühere Rückblicke, der neueste zuerst',
    week: 'Woche',
    found: 'Was geschah',
    decided: 'Entschieden',
    none: 'Ihre Rückblicke werden hier so aufgehoben, wie Sie sie gesehen haben.',
  },
  first: {
    answer: (when) => `Ihr erster Rückblick ist bereit: ${when}.`,
    why: 'Dann sehen Sie hier, was die Woche kostete und was sie brachte, und entscheiden, was jede Plattform als Nächstes bekommt.',
    untilTitle: 'Bis dahin',
    until: 'Drei Gewohnheiten machen den ersten Rückblick lesenswert.',
    steps: [
      'Sagen Sie, wofür eine Sitzung ist, wenn Worthwhile fragt. Zwei Tasten genügen.',
      'Tragen Sie jeden Interessenten ein, auch einen, der ohne soziale Medien kam.',
      'Tragen Sie jeden Verkauf ein, oder mehrere kleine in einer Zeile.',
    ],
    soFar: 'Diese Woche bisher',
  },
  unknownWeek: 'Zu dieser Woche gibt es keinen Rückblick.',
};

/** In the dative, after a preposition. */
const these = (weeks: number): string =>
  weeks === 1 ? 'dieser Woche' : `diesen ${count(weeks)} Wochen`;
