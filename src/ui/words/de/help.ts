import { counted } from '../../format.ts';
import type { help as english } from '../en/help.ts';
import type { Like } from '../like.ts';

/** The help page: what people ask in their first weeks, and a report of what went wrong. */
export const help: Like<typeof english> = {
  answer: 'Was möchten Sie wissen?',
  why: 'Zwanzig Antworten auf das, was die meisten zuerst fragen. Drücken Sie auf eine Frage, oder suchen Sie.',
  search: 'Die Antworten durchsuchen',
  searchHint: 'Telefon, Sicherung, zu früh',
  found: (n) => counted(n, 'Antwort', 'Antworten'),
  none: 'Keine Antwort hat diese Wörter. Versuchen Sie eines davon, oder sehen Sie die Fragen unten durch.',
  clear: 'Alle zeigen',
  group: {
    start: 'Anfangen',
    time: 'Ihre Zeit',
    asking: 'Fragen und Anstöße',
    outcomes: 'Interessenten und Verkäufe',
    numbers: 'Die Zahlen',
    data: 'Ihre Einträge',
  },
  way: {
    welcome: 'Die ersten Fragen',
    sample: 'Beispieldaten',
    dashboard: 'Überblick',
    sessions: 'Sitzungen',
    leads: 'Interessenten',
    sales: 'Verkäufe',
    spent: 'Kosten und Zeit',
    settings: 'Einstellungen',
    data: 'Ihre Daten in den Einstellungen',
  },
  questions: {
    begin: {
      asks: 'Wo fange ich an?',
      answer:
        'Mit einer Zahl und einem Datum: was Ihr Geschäft einbringen muss, und bis wann. Machen Sie dann weiter wie immer. Worthwhile bemerkt Ihre Zeit von selbst und fragt hin und wieder, wofür ein Besuch ist. Fragt jemand nach Ihrer Arbeit, tragen Sie einen Interessenten ein; zahlt er, tragen Sie den Verkauf ein. Wohin das führt, sehen Sie in den Beispieldaten.',
    },
    icon: {
      asks: 'Wo ist es, und warum soll ich sein Symbol sehen?',
      answer:
        'Es lebt in seinem Symbol in der Symbolleiste des Browsers und nie auf der Seite, die Sie besuchen: Die Frage öffnet sich dort, und die restlichen Minuten stehen darauf. In Chrome und Edge drücken Sie auf das Puzzleteil neben der Adresszeile, dann auf die Stecknadel neben Worthwhile. Firefox zeigt das Symbol von selbst. Ein ? darauf wartet auf eine Antwort, eine Zahl sind die restlichen Minuten Ihres Plans, und +5 sind fünf Minuten darüber.',
    },
    bring: {
      asks: 'Meine Interessenten und Verkäufe sind in einem anderen Programm. Muss ich sie noch einmal tippen?',
      answer:
        'Nein. Speichern Sie sie dort als CSV-Datei, und wählen Sie die Datei in den Einstellungen. Sie sehen jede Zeile, bevor etwas gespeichert wird, und das Ganze lässt sich später rückgängig machen. Auch Zeit aus ActivityWatch, Time Tracker und RescueTime lässt sich einlesen.',
    },
    sample: {
      asks: 'Es ist noch nichts zu sehen. Wie wird es aussehen?',
      answer:
        'Die Beispieldaten zeigen das halbe Jahr einer erfundenen Beraterin, auf jeder Seite. Sie sind von Ihren eigenen Einträgen getrennt, und ein Druck verlässt sie wieder. Ihr eigener Überblick sagt ab etwa einer Stunde in sozialen Medien etwas Brauchbares.',
    },
    counts: {
      asks: 'Was zählt als Zeit?',
      answer:
        'Sekunden, in denen die Seite sichtbar und vorn ist und in denen Sie innerhalb der letzten Minute Maus oder Tasten benutzt haben oder ein Video sehen, das Sie gestartet haben. Zwei Tabs oder Fenster zählen nie dieselbe Sekunde zweimal. Zeit, in der der Computer ruht oder die Seite verdeckt oder hinter einem anderen Fenster ist, zählt nicht.',
    },
    less: {
      asks: 'Warum zeigt es weniger, als ich erwartet habe?',
      answer:
        'Viele Programme zählen, solange ein Tab offen ist; Worthwhile zählt, was Sie wirklich genutzt haben. Öffnen Sie eine Sitzung, um zu lesen, wann jeder Teil begann und endete, und warum. Wenn Sie oft lange lesen, ohne etwas zu berühren, stellen Sie in den Einstellungen unter „Bemerken“ eine längere Pause ein.',
    },
    phone: {
      asks: 'Was ist mit der Zeit an meinem Telefon?',
      answer:
        'Kein Computer sieht sie. Sagen Sie, wie viele Stunden pro Woche es sind; sie zählen ab dann, als Ihre Angabe gekennzeichnet. Anrufe, Treffen und Messen lassen sich am selben Ort eintragen.',
    },
    notRecorded: {
      asks: 'Es sagt, dass es nicht aufgezeichnet hat. Was nun?',
      answer:
        'Entweder hat der Browser den Zugriff auf eine Seite zurückgenommen, oder Worthwhile war ausgeschaltet, oder auf der Festplatte war kein Platz. Wo der Zugriff fehlt, hat der Überblick einen Knopf, der wieder darum bittet. Was nicht gesehen wurde, wird als nicht gesehen gezeigt, nie als null.',
    },
    wrong: {
      asks: 'Eine Sitzung stimmt nicht, oder ich habe etwas aus Versehen gelöscht. Lässt sich das richten?',
      answer:
        'Ja. Öffnen Sie die Sitzung, um zu sagen, wofür sie war, ihre Minuten zu berichtigen, sie zu teilen oder zu löschen; was aufgezeichnet wurde, lässt sich später wiederherstellen. Was Sie eben irgendwo getan haben, nehmen Sie mit „Rückgängig“ oder Strg+Z zurück.',
    },
    purpose: {
      asks: 'Was antworte ich, wenn es fragt, wofür ein Besuch ist?',
      answer:
        'Das Ziel, dem er dient, Arbeit für jemanden, der schon Kunde ist, oder privat. Jede Antwort ist in Ordnung: Nur Zeit, die weder privat noch für Kunden ist, wird gegen das gerechnet, was sie brachte. Eine Ziffer und die Eingabetaste genügen. Was Sie offen lassen, können Sie später beantworten, mehrere Besuche auf einmal, auf der Seite der Sitzungen.',
    },
    tooOften: {
      asks: 'Es fragt zu oft oder im falschen Moment.',
      answer:
        'Drücken Sie im kleinen Fenster auf „Weniger davon“, oder wählen Sie in den Einstellungen: wie oft, auf welcher Plattform, worüber und zu welchen Stunden. Aus heißt aus. Eine Antwort, die „immer“ gilt, wird nicht noch einmal erfragt.',
    },
    silent: {
      asks: 'Warum fragt es gar nicht?',
      answer:
        'Üblich ist, dass es beim ersten Besuch am Vormittag und am Nachmittag fragt, in Ihrer Arbeitszeit, höchstens viermal am Tag und nie zweimal innerhalb von 20 Minuten. Es wartet, während Sie tippen, während Ton läuft und im Vollbild. Eine Frage, die Sie dreimal hintereinander schließen, bleibt eine Woche fort. Bis Sie antworten, steht ein ? am Symbol; drücken Sie darauf, um zu antworten.',
    },
    lead: {
      asks: 'Was ist ein Interessent, und muss ich auch die von anderswo eintragen?',
      answer:
        'Jemand, der kaufen könnte: der nach einem Preis fragt, einen Bedarf beschreibt, einem Gespräch zustimmt. Ein Like oder ein neuer Folgender ist keiner. Drücken Sie auf der Seite der Person auf das Symbol, und Name und Adresse sind ausgefüllt. Tragen Sie auch Interessenten aus Empfehlungen, von Ihrer Website und dem Rest ein: Nur dann sehen Sie, ob soziale Medien mehr oder weniger bringen.',
    },
    followUp: {
      asks: 'Wie hilft es mir, meine Versprechen zu halten?',
      answer:
        'Geben Sie jedem Interessenten einen nächsten Schritt und einen Tag. An diesem Tag steht er auf der Seite der Interessenten und im Überblick ganz oben, einmal am Tag steht die Anzahl am Symbol, und das kleine Fenster bietet ihn an, bevor Sie scrollen. Ein eingetragener Kontakt erledigt ihn.',
    },
    sale: {
      asks: 'Wie trage ich einen Verkauf, viele kleine oder eine Rückzahlung ein?',
      answer:
        'Vom Symbol aus oder auf der Seite der Interessenten. Mehrere kleine Verkäufe sind eine Zeile, etwa „6 Bestellungen, 142 €“. Ein Verkauf, der von einem Interessenten kam, wird bei ihm eingetragen, damit sein Kanal bekannt ist. Eine Rückzahlung wird bei ihrem Verkauf eingetragen und senkt, was der Kanal brachte.',
    },
    early: {
      asks: 'Warum sagt es „noch zu früh“?',
      answer:
        'Weil ein paar Interessenten oder ein Verkauf Glück sein könnten und neue Interessenten ihre Zeit noch nicht hatten. Worthwhile zeigt die Spanne, die Ihre eigenen Zahlen zulassen, und urteilt erst, wenn sie klar genug sind. Daneben steht, was es zeigen würde: etwa wie viele weitere Stunden.',
    },
    cost: {
      asks: 'Was kostet eine Stunde, und welche Stunden sind darin?',
      answer:
        'Was eine Stunde von Ihnen wert ist, wie Sie es festgelegt haben, plus das Geld, das für den Kanal ausgegeben wurde. Private Zeit und Arbeit für Kunden sind nicht darin; sie stehen unter der Rechnung. Verweilen Sie mit dem Zeiger auf einer Zahl, oder gehen Sie mit der Tabulatortaste hin, und sie sagt, wie sie zustande kam.',
    },
    fix: {
      asks: 'Wie wählt es, was zuerst zu richten ist?',
      answer:
        'Es folgt dem Weg von Stunden zu Interessenten, Chancen und Verkäufen und sucht den Schritt, der Ihr Ziel am meisten bremst, zuerst nach Ihren eigenen Zahlen und nach dem Üblichen Ihrer Branche, wo Sie wenige haben. Eines nach dem anderen: Mehr Besucher helfen nicht, wo Interessenten auf eine Antwort warten.',
    },
    seen: {
      asks: 'Wer kann meine Einträge sehen, und wissen die Seiten davon?',
      answer:
        'Nur wer diesen Browser auf diesem Computer benutzen kann. Nichts wird irgendwohin geschickt: Es gibt kein Konto und keinen Server. Worthwhile ändert nichts auf einer Seite und liest nichts von ihr, daher können die Seiten nicht erkennen, dass es da ist. Es hebt auf, welche Plattform und welcher Bereich es war, nie eine Adresse, außer Sie speichern einen Interessenten davon.',
    },
    leave: {
      asks: 'Wie sichere ich, wechsle auf einen anderen Computer oder lösche alles?',
      answer:
        'Speichern Sie in den Einstellungen eine Sicherung: eine Datei mit allem, auf Wunsch mit einem Kennwort verschlossen. Lesen Sie sie auf dem anderen Computer ein; sie wird mit dem zusammengelegt, was dort ist. Sie können einen Zeitraum, etwas Eingelesenes oder alles löschen. Wird Worthwhile aus dem Browser entfernt, geht alles mit, was es aufgehoben hat.',
    },
  },
  wrong: {
    title: 'Etwas stimmt nicht',
    note: 'Ein Bericht für alle, die Ihnen helfen',
    statement:
      'Machen Sie einen Bericht, sehen Sie ihn an, und nehmen Sie heraus, was Sie nicht zeigen möchten.',
    why: 'Er enthält die Version, Ihren Browser, was Sie gewählt haben, wann Worthwhile aufgezeichnet hat, wie viele Zeilen es gibt, und die letzten Fehler. Kein Name, keine Adresse, keine Notiz und kein Betrag von Ihnen steht darin.',
    make: 'Bericht machen',
    making: 'Was der Bericht braucht, wird gelesen.',
    label: 'Der Bericht, wie Sie ihn schicken können',
    hint: 'Schreiben Sie obenan, was Sie getan und was Sie stattdessen gesehen haben. Nur was hier steht, wird kopiert.',
    copy: 'Bericht kopieren',
    copied:
      'Kopiert. Fügen Sie ihn in eine Nachricht an die Hilfe-Adresse im Store ein, von dem Sie Worthwhile haben. Nichts wurde geschickt.',
    notCopied:
      'Der Browser ließ es nicht kopieren. Markieren Sie den Text oben, und kopieren Sie ihn selbst.',
    again: 'Noch einmal machen',
  },
  report: {
    title: 'Was mit Worthwhile nicht stimmt',
    what: 'Was ich getan habe, was ich erwartet habe, und was ich gesehen habe:',
    version: 'Version',
    browser: 'Browser',
    language: 'Sprache',
    screen: 'Fenster',
    storage: 'Platz',
    stored: (used, free) => `${used} MB belegt, ${free} MB frei`,
    unknown: 'unbekannt',
    choices: 'Gewählt',
    recording: 'Aufzeichnung, die neueste zuletzt',
    rows: 'Zeilen',
    faults: 'Fehler, die neuesten zuletzt',
    none: 'keine',
    unread: 'ließ sich nicht lesen',
    given: 'angegeben',
    notGiven: 'nicht angegeben',
    everywhere: 'alle',
    ownSite: 'eine eigene Seite',
  },
};
