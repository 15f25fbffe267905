import { counted } from '../../format.ts';
import type { welcome as english } from '../en/welcome.ts';
import type { Like } from '../like.ts';

/** The welcome page: one figure, one date, and what the time costs. */
export const welcome: Like<typeof english> = {
  question: {
    1: 'Was muss Ihr Geschäft einbringen?',
    2: 'Was verkaufen Sie, und was bringt es?',
    3: 'Wie lange, wo, und wie darf es fragen?',
  },
  step: (step, steps) => `Schritt ${step} von ${steps}, zusammen etwa zwei Minuten`,
  why: {
    1: 'Folgende und Likes sind ein Mittel. Eine Zahl und ein Datum sind ein Ziel, und die Zeit in sozialen Medien ist ein Weg dorthin: Alles, was Sie später sehen, wird daran gemessen.',
    2: 'Schätzungen genügen, leer geht auch, und alles lässt sich jederzeit ändern.',
    3: 'Es bemerkt Ihre Zeit auf diesen Plattformen und fragt, wofür ein Besuch ist: in der Symbolleiste, nie auf der Seite.',
  },
  usual: (of100, days, hours) =>
    `Hierfür üblich, bis Ihre eigenen Zahlen mehr sagen: ${of100} von 100 Interessenten werden Kunden, die Hälfte der Verkäufe kommt binnen ${days} Tagen zustande, und ${hours} Stunden pro Woche gehen in soziale Medien.`,
  blank: { want: 'Ich will', by: 'Umsatz bis', end: '.' },
  pace: (perWeek, weeks) => `Das sind etwa ${perWeek} pro Woche, ${weeks} lang.`,
  weeks: (weeks) => counted(weeks, 'Woche', 'Wochen'),
  wrong: {
    revenue: 'Schreiben Sie die Zahl.',
    by: 'Wählen Sie den Tag, an dem es da sein muss.',
    past: 'Wählen Sie einen Tag nach heute.',
    form: 'Noch nicht gespeichert. Was gekennzeichnet ist, muss berichtigt werden.',
  },
  cost: {
    hoursAWeek: 'Stunden pro Woche in sozialen Medien',
    hoursHint: 'Was Sie planen, für das Geschäft',
    hourlyValue: 'Was eine Stunde von Ihnen wert ist',
    hourlyHint: 'Was Sie berechnen, oder was Sie dafür zahlen würden',
    typicalSale: 'Was ein Verkauf meist bringt',
    saleHint: 'Ein Auftrag, ein Abschluss, das erste Jahr mit einem Kunden',
    businessHint: 'Danach richten sich die üblichen Zahlen, und wie Sie gefragt werden',
    currency: 'Währung',
    currencyHint: 'Aus Ihrer Region geraten',
    currencyAgain: 'Die Zahlen bleiben, wie sie sind; nichts wird umgerechnet',
  },
  picture: {
    title: 'Was Sie sehen werden',
    note: 'Es antwortet, während Sie tippen',
    customers: 'Ein Kunde',
    weeks: (n) => `${n} Wochen mit Ihren Stunden`,
  },
  watching: { title: 'Wo', note: 'Sofort gespeichert' },
  inTheWay: {
    label: 'Was steht jetzt im Weg?',
    hint: 'Zuerst zu ändern ist selten, dass es mehr soziale Medien braucht',
    none: 'Das weiß ich noch nicht',
  },
  more: {
    text: 'Interessenten oder Verkäufe in einer anderen Liste, oder andere Seiten:',
    settings: 'in den Einstellungen einlesen und wählen',
  },
  lastVisit: {
    title: 'Das ist alles, was Worthwhile von Ihrem letzten Besuch weiß',
    none: 'Es weiß noch von keinem Besuch. Nach dem ersten steht hier alles, was davon bleibt.',
    platform: 'Plattform',
    part: 'Teil davon',
    from: 'Von',
    to: 'Bis',
    counted: 'Gezählt, in Minuten und Sekunden',
  },
  goOn: 'Weiter',
  back: 'Zurück',
  keep: 'Beginnen',
  keepAgain: 'Änderungen speichern',
  leave: 'Alles lassen, wie es war',
  skip: 'Ich möchte vorerst nur meine Zeit sehen',
  knows: {
    title: 'Was es weiß',
    kept: 'Was aufgehoben wird, auf diesem Computer',
    keptList: [
      'Welche Plattform, welcher Bereich, von wann bis wann',
      'Wofür ein Besuch ist, wie Sie es sagen',
      'Die Interessenten und Verkäufe, die Sie aufschreiben',
      'Was Sie im Wochenrückblick entscheiden',
    ],
    never: 'Was nie geschieht',
    neverList: [
      'Lesen, was Sie tippen oder was auf einer Seite steht',
      'Die Adresse einer Seite aufheben, außer Sie wollen es bei einem Interessenten',
      'Irgendetwas an irgendjemanden schicken',
      'Sich der Seite zeigen, auf der Sie sind',
    ],
  },
};
