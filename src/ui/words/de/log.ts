import { counted } from '../../format.ts';
import type { log as english } from '../en/log.ts';
import type { Like } from '../like.ts';

/** Words of the popup's forms for a lead and a sale. */
export const log: Like<typeof english> = {
  step: (step) => `Schritt ${step} von 2`,
  who: 'Wer könnte kaufen?',
  name: 'Name oder Firma',
  nameMissing: 'Schreiben Sie einen Namen oder eine Firma.',
  nameTooLong: 'Das ist länger, als sich speichern lässt. Schreiben Sie höchstens 200 Zeichen.',
  noteTooLong: 'Das ist länger, als sich speichern lässt. Schreiben Sie höchstens 20.000 Zeichen.',
  choose: 'Bitte wählen',
  channelMissing: 'Wählen Sie, wo man Sie gefunden hat.',
  channel: 'Wo hat man Sie gefunden?',
  thisVisit: (channel) => `${channel} (dieser Besuch)`,
  keepLink: 'Die Adresse dieser Seite aufheben',
  keepLinkWhy: 'Nur weil Sie es wollen.',
  next: 'Weiter',
  asItIs: 'So speichern',
  back: 'Zurück',
  keeps: 'Esc behält, was Sie geschrieben haben',
  whatNext: (name) => `Wie geht es mit ${name} weiter?`,
  followUp: 'Wiedervorlage',
  day: { tomorrow: 'Morgen', week: 'In einer Woche', date: 'Datum', none: 'Nein' },
  date: 'An welchem Tag?',
  dateWrong: 'Wählen Sie heute oder einen späteren Tag.',
  worth: 'Wie viel könnte es wert sein?',
  note: 'Notiz',
  optional: 'wenn Sie mögen',
  saveLead: 'Interessenten speichern',
  leadSaved: (name) => `${name} ist als Interessent gespeichert.`,
  saleSaved: (count, amount) =>
    count === 1
      ? `Der Verkauf über ${amount} ist gespeichert.`
      : `${counted(count, 'Verkauf', 'Verkäufe')}, zusammen ${amount}, sind gespeichert.`,
  sold: 'Was wurde verkauft?',
  amount: 'Betrag insgesamt',
  line: (amount) => `6\u00a0Bestellungen,\u00a0${amount}`,
  lineHint: (line) => `Mehrere in einer Zeile: ${line}`,
  lineRead: (count, amount) => `${counted(count, 'Verkauf', 'Verkäufe')}, zusammen ${amount}`,
  lineUnsure: (line) => `Schreiben Sie, wie viele, und dann, was sie zusammen brachten: ${line}`,
  from: 'Von welchem Interessenten?',
  noLead: 'Keinem',
  channelOfLead: 'Der Verkauf zählt dort, woher der Interessent kam.',
  saveSale: 'Verkauf speichern',
  failed: {
    lead: 'Der Interessent ist noch nicht gespeichert.',
    sale: 'Der Verkauf ist noch nicht gespeichert.',
    time: 'Die Zeit ist noch nicht gespeichert.',
    full: 'Der Browser hat auf dieser Festplatte keinen Platz mehr. Schaffen Sie welchen, und versuchen Sie es noch einmal; was Sie geschrieben haben, steht noch hier.',
    storage:
      'Was Sie geschrieben haben, steht noch hier, und was vorher gespeichert war, ist sicher. Versuchen Sie es noch einmal.',
    gone: 'Diesen Interessenten gibt es nicht mehr. Wählen Sie einen anderen oder keinen.',
    again: 'Noch einmal versuchen',
    copy: 'Meinen Text kopieren',
    copied: 'Kopiert',
  },
};
