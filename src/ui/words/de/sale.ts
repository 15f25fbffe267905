import { counted, plural } from '../../format.ts';
import type { sale as english } from '../en/sale.ts';
import type { Like } from '../like.ts';

/** Sales and what was given back of them. */
export const sale: Like<typeof english> = {
  title: 'Was wurde verkauft?',
  toWhom: (name) => `Was hat ${name} gekauft?`,
  amount: 'Betrag insgesamt',
  count: 'Verkäufe',
  countHint: 'Mehrere kleine passen in eine Zeile.',
  on: 'Am',
  from: 'Von welchem Interessenten?',
  fromHint: 'Ohne Interessenten bleibt das Feld leer.',
  noSuchLead: 'So heißt kein Interessent. Wählen Sie einen aus der Liste, oder lassen Sie es leer.',
  channel: 'Wo hat man Sie gefunden?',
  note: 'Notiz',
  farAbove: (usual) =>
    `Das ist weit mehr als Ihr üblicher Verkauf von ${usual}. Speichern Sie noch einmal, wenn es stimmt.`,
  save: 'Verkauf speichern',
  withoutSale: 'Gewonnen, ohne Betrag',
  rate: (code, own) => `Wie viel ${own} ist ein ${code}?`,
  foreign: 'Das ist eine andere Währung.',
  which: 'Welche?',
  becomes: (amount) => `Das sind ${amount}. Der ursprüngliche Betrag bleibt in der Notiz.`,
  rateWrong: (example) => `Schreiben Sie den Kurs als Zahl, etwa ${example}.`,
  caption: 'Ihre Verkäufe, der letzte zuerst',
  titleList: 'Verkäufe',
  none: 'Noch kein Verkauf. Tragen Sie den ersten ein, so klein er ist.',
  sum: (n, amount) =>
    `${counted(n, 'Verkauf', 'Verkäufe')} ${plural(n, 'brachte', 'brachten')} zusammen ${amount}.`,
  who: 'Interessent',
  nobody: 'Kein Interessent',
  left: 'Übrig',
  refund: 'Geld zurückgeben',
  refundFor: (amount) => `Geld von ${amount} zurückgeben`,
  refundAmount: 'Wie viel?',
  refundOn: 'Am',
  refundSave: 'Rückzahlung speichern',
  refunded: (amount, day) => `${amount} am ${day} zurückgegeben`,
  takeBackRefund: 'Diese Rückzahlung löschen',
  change: 'Was war es wirklich?',
  changeFor: (amount) => `Den Verkauf über ${amount} bearbeiten`,
  delete: 'Verkauf löschen',
  deleteFor: (amount) => `Den Verkauf über ${amount} löschen`,
  several: (n) => `${counted(n, 'Verkauf', 'Verkäufe')} in einer Zeile`,
};
