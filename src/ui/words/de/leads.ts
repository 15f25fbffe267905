import { count, counted } from '../../format.ts';
import type { leadsPage as english } from '../en/leads.ts';
import type { Like } from '../like.ts';
import { told, wrong } from './leadsTold.ts';
import { lostReason } from './lostReason.ts';
import { sale } from './sale.ts';
import { spent } from './spent.ts';

const leads = (n: number) => counted(n, 'Interessent', 'Interessenten');
const overdue = (n: number) => `seit ${counted(n, 'Tag', 'Tagen')} überfällig`;

/** What the leads page says. A touch is a contact on the screen. */
export const leadsPage: Like<typeof english> = {
  narrowed: {
    only: (what) => `Nur ${what}.`,
    social: 'soziale Medien',
    opportunities: 'Interessenten, die bis zu einem Angebot kamen',
    from: (day) => `ab ${day}`,
    to: (day) => `bis ${day}`,
    all: 'Alle zeigen',
  },
  answer: {
    none: 'Noch kein Interessent. Der erste ist jemand, der Ihnen diese Woche geantwortet hat.',
    noneNext:
      'Schreiben Sie alle auf, die kaufen könnten: im kleinen Fenster auf ihrer Seite oder hier. Dann sehen Sie, welche Stunden sie bringen.',
    closedOnly: (closed) =>
      `Kein Interessent ist offen. ${leads(closed)} ${closed === 1 ? 'ist' : 'sind'} abgeschlossen.`,
    open: (n) => (n === 1 ? 'Ein Interessent ist offen' : `${leads(n)} sind offen`),
    may: (amount) => `; möglich sind ${amount}`,
    likely: (amount) => `; wahrscheinlich sind etwa ${amount}`,
    waiting: (n) => {
      if (n === 0) return 'Heute ist niemand fällig.';
      return n === 1 ? 'Einer wartet auf Sie.' : `${count(n)} warten auf Sie.`;
    },
    noStep: (n) => {
      if (n === 0) return '';
      return n === 1
        ? ' Einer hat keinen nächsten Schritt.'
        : ` ${count(n)} haben keinen nächsten Schritt.`;
    },
  },
  views: {
    legend: 'Zeigen als',
    board: 'Tafel',
    table: 'Tabelle',
    sales: 'Verkäufe',
    spent: 'Kosten und Zeit',
  },
  find: 'Interessenten finden',
  found: (n) => (n === 0 ? 'Kein Interessent hat diese Wörter.' : `${leads(n)} gefunden`),
  logLead: 'Interessenten eintragen',
  logSale: 'Verkauf eintragen',
  board: {
    name: 'Tafel',
    keys: 'Pfeiltasten gehen von einem zum nächsten. Mit der Umschalttaste rücken sie ihn in eine andere Stufe. Strg+Z nimmt das Letzte zurück.',
    more: (n) => `${n} weitere`,
    empty: 'Niemand hier',
    likely: (amount) => `wahrscheinlich etwa ${amount}`,
    closed: (won, lost) => `${won} gewonnen, ${lost} verloren`,
  },
  due: {
    title: 'Wartet auf Sie',
    keys: 'In einer Zeile ist D erledigt, S schiebt auf den nächsten Werktag, X lässt es fallen.',
    done: 'Erledigt',
    snooze: 'Nächster Werktag',
    drop: 'Fallen lassen',
    doneFor: (name) => `Erledigt: ${name}`,
    snoozeFor: (name) => `Nächster Werktag: ${name}`,
    dropFor: (name) => `Fallen lassen: ${name}`,
    noPromise: 'Sich melden',
    more: (n) =>
      `${counted(n, 'weiterer Interessent ist', 'weitere Interessenten sind')} fällig. Sie rücken nach, wenn Sie diese erledigen.`,
    today: 'heute',
    overdue,
  },
  card: {
    noStep: 'kein nächster Schritt',
    today: 'heute melden',
    overdue,
    later: (day) => `melden am ${day}`,
    lost: (channel, reason) => `${channel}: ${reason}`,
  },
  table: {
    caption: 'Ihre Interessenten',
    lead: 'Interessent',
    stage: 'Stufe',
    channel: 'Kanal',
    logged: 'Eingetragen',
    lastTouch: 'Letzter Kontakt',
    followUp: 'Wiedervorlage',
    may: 'Kann bringen',
    none: 'noch keiner',
    more: (n) => `${n} weitere zeigen`,
    shown: (shown, all) => `${shown} von ${all}`,
    noAmount: 'Kein Betrag eingetragen',
  },
  lead: {
    back: 'Zurück zu allen Interessenten',
    gone: 'Diesen Interessenten gibt es hier nicht mehr.',
    goneWhy: 'Er wurde gelöscht oder mit einem anderen zusammengelegt.',
    next: (what) => `Als Nächstes: ${what}`,
    nextPlain: 'Als Nächstes: sich melden',
    noNext: 'Kein nächster Schritt',
    noNextWhy: 'Ein Interessent ohne Termin ist leicht vergessen.',
    dueOn: (day) => `Am ${day}`,
    dueToday: 'Heute fällig',
    dueAgo: (day, n) => `Fällig am ${day}, vor ${counted(n, 'Tag', 'Tagen')}`,
    done: 'Erledigt',
    touch: 'Kontakt eintragen',
    otherDay: 'Anderer Tag',
    setDay: 'Tag festlegen',
    drop: 'Fallen lassen',
    stage: 'Stufe',
    lostBecause: (reason) => `Verloren: ${reason}`,
    may: 'Kann bringen',
    likely: 'Wahrscheinlich',
    about: (amount) => `etwa ${amount}, nach seinem Alter`,
    cameFrom: 'Kam über',
    session: 'Ihr Besuch',
    sessionGone: 'nicht mehr aufgehoben',
    serves: 'Dient',
    logged: 'Eingetragen',
    email: 'E-Mail',
    link: 'Seite',
    touches: 'Kontakte',
    noTouches: 'Noch kein Kontakt eingetragen.',
    sales: 'Verkäufe',
    noSales: 'Noch kein Verkauf.',
    note: 'Notiz',
    edit: 'Bearbeiten',
    delete: 'Löschen',
    editTouch: 'Diesen Kontakt bearbeiten',
    deleteTouch: 'Diesen Kontakt löschen',
  },
  duplicate: {
    title: 'Ist das zweimal derselbe?',
    why: { link: 'Dieselbe Seite', email: 'Dieselbe E-Mail', name: 'Ein sehr ähnlicher Name' },
    merge: (name) => `Mit ${name} zusammenlegen`,
    hint: 'Kontakte und Verkäufe von beiden bleiben, und Sie können es rückgängig machen.',
    known: 'Das könnte jemand sein, den Sie schon haben.',
    open: (name) => `${name} öffnen`,
    looksLike: (name) => `Das sieht aus wie ${name}, schon hier eingetragen.`,
    look: 'Ansehen',
  },
  touch: {
    title: 'Kontakt eintragen',
    edit: 'Was ist wirklich geschehen?',
    what: 'Was ist geschehen?',
    when: 'Wann',
    channel: 'Wo',
    save: 'Kontakt speichern',
    next: 'Und dann?',
    choice: {
      'two working days': '2 Werktage',
      week: 'Eine Woche',
      month: 'Ein Monat',
      date: 'Ein Datum',
      none: 'Nichts',
    },
    on: (day) => `Am ${day}`,
    day: 'An welchem Tag?',
    promise: 'Was werden Sie tun?',
    saveNext: 'Nächsten Schritt speichern',
    settles: (what) => `Damit ist erledigt: ${what}`,
  },
  form: {
    newLead: 'Wer könnte kaufen?',
    editLead: (name) => `${name} ändern`,
    name: 'Name oder Firma',
    company: 'Firma',
    email: 'E-Mail',
    link: 'Seite oder Website',
    channel: 'Wo hat man Sie gefunden?',
    may: 'Wie viel könnte es wert sein?',
    goal: 'Welchem Ziel dient es?',
    noGoal: 'Keinem',
    note: 'Notiz',
    optional: 'wenn Sie mögen',
    save: 'Interessenten speichern',
    changedSince:
      'Das wurde inzwischen in einem anderen Fenster geändert. Gezeigt wird, wie es jetzt ist; was Sie geschrieben haben, steht noch hier. Sehen Sie es an, und speichern Sie noch einmal.',
    goneSince:
      'Das wurde in einem anderen Fenster gelöscht. Was Sie geschrieben haben, steht noch hier.',
  },
  sale,
  lost: {
    title: (name) => `Warum hat ${name} nicht gekauft?`,
    hint: 'Der Grund zeigt später, was zu ändern ist.',
  },
  reason: lostReason,
  told,
  wrong,
  spent,
};
