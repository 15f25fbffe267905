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
    quieted: {
      title: 'Eine Woche still',
      statement:
        'Das haben Sie dreimal hintereinander weggelegt, darum öffnet es sich eine Woche lang nicht von selbst.',
      line: (kind, until) => `${kind}: still bis ${until}`,
      change: 'Wählen, was sich von selbst öffnen darf',
    },
    exported: {
      title: 'Die Datei Ihrer Interessenten',
      statement: (file, day) =>
        `Bringen Sie den Export dieser Woche: Der letzte war ${file}, am ${day}.`,
      why: 'Sie wird so gelesen, wie Sie es bei der letzten gesagt haben. Bekannte Zeilen werden nicht zweimal genommen.',
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
      title: 'Auf dem Telefon',
      note: 'Wenn Sie mögen, in Stunden und Minuten',
      statement: (weeks) =>
        weeks === 1
          ? 'Kein Browser sieht das Telefon. Was sagt dessen Bildschirmzeit zu dieser Woche?'
          : `Kein Browser sieht das Telefon. Was sagt dessen Bildschirmzeit, für eine mittlere Woche dieser ${count(weeks)}?`,
      before: (time) => `${time} wie in der Woche davor`,
      kept: (platform) =>
        `Die Woche auf dem Telefon für ${platform} ist gespeichert und als Angabe gekennzeichnet.`,
    },
  },
  brought: {
    verdict: 'Lohnt es sich?',
    looks: '„Lohnt sich“ und „Lohnt sich nicht“ heißt es erst, wenn zwei Wochen übereinstimmen.',
    first: 'Das ist der erste Rückblick darauf, daher hat sich noch nichts geändert.',
    same: 'Seit dem letzten Rückblick hat sich kein Urteil geändert.',
    changes: (list) => `Seit dem letzten Rückblick geändert: ${list}.`,
    target: 'Ihr Ziel',
    noTarget:
      'Kein Ziel nennt einen Umsatz und ein Datum, daher gibt es nichts, wohin Sie unterwegs sein könnten.',
    missing: 'Ihre üblichen Zahlen festlegen',
    caption: 'Jeder Kanal, ob er sich lohnt, und warum',
    channel: 'Kanal',
    changed: 'Seit dem letzten Rückblick',
    cohort: {
      title: 'Danach, wann der Interessent kam',
      note: 'Interessenten, die neu genug sind, um zu zählen',
      statement: (won, come) =>
        `${won} sind bisher von diesen Interessenten gekommen, und etwa ${come} können noch kommen.`,
      statementWon: (won) => `${won} sind bisher von diesen Interessenten gekommen.`,
      statementCome: (come) =>
        `Von diesen Interessenten ist noch kein Geld gekommen; etwa ${come} können noch kommen.`,
      statementNone: 'Von diesen Interessenten ist noch kein Geld gekommen.',
      caption: 'Was die Interessenten jedes Kanals brachten und noch bringen können',
      leads: 'Interessenten',
      won: 'Bisher gewonnen',
      come: 'Kann noch kommen',
      age: 'Zeit zum Kaufen bisher',
      noLeads: 'ohne Interessenten verkauft',
      maturity: {
        matured: 'das meiste davon',
        maturing: 'ein Teil davon',
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
          : kept === 0
            ? 'Kein Budget wurde eingehalten.'
            : `${kept} von ${counted(all, 'Budget', 'Budgets')} ${kept === 1 ? 'wurde' : 'wurden'} eingehalten.`,
      noBudgets: 'Kein Budget war gesetzt.',
      notRecorded:
        'Worthwhile hat damals nicht aufgezeichnet, daher ist nicht bekannt, was aus den Budgets wurde.',
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
  telling: {
    title: 'Was der nächste Rückblick sagen wird',
    statement: 'Es ist früh. Jedes davon wird mit einer weiteren Woche bekannt.',
    usual: 'Was bei Ihnen üblich ist: Dafür braucht es eine ganze Woche.',
    budget: 'Ob die Minuten aus Schritt 4 eingehalten wurden, und was daraus wurde.',
    leads:
      'Was Ihre Stunden bringen: Tragen Sie jeden Interessenten ein, und jede Stunde lässt sich an etwas messen.',
    sale: 'Ob es sich lohnt: Sagen Sie dafür einmal, was ein Verkauf Ihnen meist bringt.',
  },
  way: {
    why: 'Nach allem, was die Einträge zeigen, bremst Sie das am meisten.',
    fix: 'Zuerst richten',
    go: {
      leads: 'Interessenten öffnen',
      goals: 'Ziele öffnen',
      sessions: 'Sitzungen öffnen',
    },
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
