import { count, counted } from '../../format.ts';
import type { reviewSteps as english } from '../en/reviewSteps.ts';
import type { Like } from '../like.ts';

/** The five steps of the weekly review. */
export const reviewSteps: Like<typeof english> = {
  steps: 'Schritte des Rückblicks',
  name: {
    1: 'Was geschah',
    2: 'Was es brachte',
    3: 'Was im Weg steht',
    4: 'Entscheiden',
    5: 'Vornehmen',
  },
  on: 'Weiter',
  back: 'Zurück',
  keys: 'Die Eingabetaste geht weiter, mit der Umschalttaste zurück. Was Sie wählen, bleibt, auch wenn Sie jetzt gehen.',
  keysFinished:
    'Die Eingabetaste geht weiter, mit der Umschalttaste zurück. Vor dem Speichern ändert sich nichts.',
  happened: {
    budget: 'Budget',
    noBudget: 'Es gab kein Budget',
    usual: 'Üblich',
    noUsual: 'Zu früh, um zu sagen, was üblich ist',
    moved: 'Interessenten kamen weiter',
    unsaid: {
      title: 'Noch nicht gesagt',
      statement: (time, n) =>
        `${time} in ${counted(n, 'Sitzung', 'Sitzungen')} blieben ohne Zweck. Wofür war das?`,
      legend: 'Sitzungen ohne Zweck',
      label: 'Wofür es war',
      choose: 'Wählen',
      set: (n) => `Für ${counted(n, 'Sitzung', 'Sitzungen')} sagen`,
      done: (n) => `${counted(n, 'Sitzung hat', 'Sitzungen haben')} jetzt einen Zweck.`,
      line: (when, platform, time) => `${when}, ${platform}, ${time}`,
      more: (n) =>
        counted(n, 'weitere auf der Seite der Sitzungen', 'weitere auf der Seite der Sitzungen'),
      what: 'Wählen Sie zuerst, wofür es war.',
    },
    sales: {
      title: 'Kleine Verkäufe',
      note: 'Falls einige nicht eingetragen sind',
      statement: 'Kleine Verkäufe passen in eine Zeile je Kanal.',
      channel: 'Woher',
      line: 'Was verkauft wurde',
      lineHint: 'Etwa „6 Bestellungen, 142“ oder ein Betrag',
      save: 'Eintragen',
      done: (n, amount) =>
        `${counted(n, 'Verkauf', 'Verkäufe')}, zusammen ${amount}, ${n === 1 ? 'ist' : 'sind'} eingetragen.`,
      unsure: 'Schreiben Sie, wie viele und wie viel zusammen, etwa „6 Bestellungen, 142“.',
    },
    phone: {
      title: 'Am Telefon',
      note: 'Wenn Sie mögen, in Stunden und Minuten',
      statement: (weeks) =>
        weeks === 1
          ? 'Kein Browser sieht das Telefon. Was sagt dessen Bildschirmzeit zu dieser Woche?'
          : `Kein Browser sieht das Telefon. Was sagt dessen Bildschirmzeit, für eine mittlere Woche dieser ${count(weeks)}?`,
      before: (time) => `${time} wie in der Woche davor`,
      kept: (platform) =>
        `Die Woche am Telefon für ${platform} ist gespeichert und als Angabe gekennzeichnet.`,
    },
  },
  brought: {
    verdict: 'Lohnt es sich?',
    looks: 'Ein starkes Urteil gilt erst, wenn zwei Wochenrückblicke übereinstimmen.',
    first: 'Das ist der erste Rückblick darauf, daher hat sich noch nichts geändert.',
    same: 'Seit dem letzten Rückblick hat sich kein Urteil geändert.',
    changes: (list) => `Seit dem letzten Rückblick geändert: ${list}.`,
    missing: 'Ihre üblichen Zahlen festlegen',
    caption: 'Jeder Kanal, ob er sich lohnt, und warum',
    channel: 'Kanal',
    changed: 'Seit dem letzten Rückblick',
    cohort: {
      title: 'Danach, wann der Interessent kam',
      note: 'Interessenten, seit der Zeitraum der Belege begann',
      statement: (won, come) =>
        `${won} sind bisher von diesen Interessenten gekommen, und etwa ${come} können noch kommen.`,
      statementWon: (won) => `${won} sind bisher von diesen Interessenten gekommen.`,
      statementNone: 'Von diesen Interessenten ist noch kein Geld gekommen.',
      caption: 'Was die Interessenten jedes Kanals brachten und noch bringen können',
      leads: 'Interessenten',
      won: 'Bisher gewonnen',
      come: 'Kann noch kommen',
      age: 'Ihre Zeit',
      noLeads: 'ohne Interessenten verkauft',
      maturity: {
        matured: 'hatten sie',
        maturing: 'hatten einen Teil',
        young: 'zu neu, um ganz zu zählen',
      },
    },
    decided: {
      title: 'Was Sie entschieden haben',
      note: (days) => `Für ${days}`,
      none: 'Über diese Zeit hat kein Rückblick entschieden, daher gibt es nichts, worauf Sie zurücksehen könnten.',
      statement: (kept, all) =>
        kept === all
          ? 'Jedes Budget wurde eingehalten.'
          : `${kept} von ${counted(all, 'Budget', 'Budgets')} ${kept === 1 ? 'wurde' : 'wurden'} eingehalten.`,
      noBudgets: 'Kein Budget war gesetzt.',
      caption: 'Ihre Entscheidungen und was daraus wurde',
      platform: 'Plattform',
      decision: 'Sie entschieden',
      budget: 'Budget',
      time: 'Brauchte',
      brought: 'Brachte',
      nothing: 'kein Interessent oder Verkauf',
      did: (platform, thing) => `Das eine auf ${platform}: ${thing}. Haben Sie es getan?`,
      commitment: (text) => `Sie sagten: ${text} Haben Sie es getan?`,
      touched: 'Ein Kontakt mit diesem Interessenten ist eingetragen, daher gilt es als erledigt.',
      notYet: (day) => `Sein Tag ist ${day}; es ist nicht zu spät.`,
    },
  },
  way: {
    why: 'Eines bremst den Rest mehr als alles andere.',
    fix: 'Zuerst richten',
    goLeads: 'Interessenten öffnen',
    goGoals: 'Ziele öffnen',
    obstacle: {
      title: 'Das Hindernis',
      statement: (what) => `Sie nannten es: ${what}`,
      still: 'Stimmt das noch?',
      none: 'Sie haben nicht genannt, was einem Ziel im Weg steht.',
      name: 'Auf der Seite der Ziele nennen',
    },
    questions: {
      title: 'Fünf Fragen',
      note: 'Ja, teils oder nein',
      statement: 'Was Zahlen nicht sagen, sagen Sie.',
      ask: {
        moved: 'Haben sich echte Chancen bewegt?',
        'right people': 'Waren das die richtigen Leute?',
        narrow: 'War das Ziel eng genug?',
        relationships: 'Sind Beziehungen über das Werben hinaus gewachsen?',
        'followed up': 'Ist jede versprochene Wiedervorlage erledigt?',
      },
      before: (answers) => `Vorher: ${answers}`,
      said: 'Was Kunden sagten',
      saidHint: 'Eine Zeile genügt.',
    },
  },
  answer: { yes: 'Ja', partly: 'Teils', no: 'Nein' },
  kept: {
    yes: 'erledigt',
    partly: 'teils erledigt',
    no: 'nicht erledigt',
    'not yet': 'sein Tag ist noch nicht da',
    'not said': 'nicht gesagt',
  },
};
