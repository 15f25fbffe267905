import { count, counted, plural } from '../../format.ts';
import type { dashboardFix as english } from '../en/dashboardFix.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'Interessent', 'Interessenten');
const ofLeads = (n: number) => `${count(n)} Interessenten`;

/** The one card of what to fix first, beyond what `fixFirst.ts` says. */
export const dashboardFix: Like<typeof english> = {
  title: 'Zuerst richten',
  noneWhy:
    'Ohne Ziel gibt es nichts, woran sich messen ließe, und jede Stunde sieht nützlich aus. Ein Umsatz und ein Datum genügen.',
  sameAs: (hours, n, where) =>
    `Das ist so viel, wie ${hours} ${n === 1 ? 'weitere Stunde' : 'weitere Stunden'} mit ${where} bringen ${n === 1 ? 'kann' : 'können'}.`,
  waiting: (n) =>
    n === 1
      ? 'Jemand wartet auf das, was Sie versprochen haben.'
      : `${counted(n, 'Person wartet', 'Personen warten')} auf das, was Sie versprochen haben.`,
  goOn: (of, what, share, reference, from) =>
    `Von ${ofLeads(of)}, ${what}, gehen etwa ${share} weiter; ${from} wären es ${reference}.`,
  rate: (each, reference, from) =>
    `Ein Interessent braucht etwa ${each} Stunden; ${from} wären es ${reference}.`,
  size: (mean, reference, from) =>
    `Ein Verkauf bringt etwa ${mean}; ${from} wären es ${reference}.`,
  reached: {
    lead: 'die kamen',
    qualified: (stage) => `die „${stage}“ erreichten`,
  },
  from: {
    plan: 'nach Ihren eigenen Zahlen',
    'best 90 days': 'wie in Ihren besten 90 Tagen',
    default: 'nach unserer Schätzung des Üblichen',
  },
  notSure: 'Das ist wahrscheinlich und noch nicht sicher.',
  lately: 'Das gilt für die letzten 28 Tage.',
  step: {
    prospects: (n) =>
      `In den letzten 28 Tagen ${plural(n, 'kam 1 Interessent', `kamen ${count(n)} Interessenten`)}.`,
    qualifying: (of, n) => `Von bisher ${ofLeads(of)} ${n === 1 ? 'passte' : 'passten'} ${n}.`,
    closing: (n, name) =>
      n === 1
        ? `Eine Chance ist offen: ${name}.`
        : `${counted(n, 'Chance', 'Chancen')} sind offen; die älteste ist ${name}.`,
    noOpportunity: 'Zurzeit ist keine Chance offen.',
    offer: (n) => `${leads(n)} ${plural(n, 'ging', 'gingen')} bisher verloren.`,
    followUp: (n, of) =>
      `${n} von ${of} offenen Interessenten ${n === 1 ? 'hat' : 'haben'} keinen nächsten Termin.`,
  },
  evidence: (l, s) =>
    l === 0 && s > 0
      ? `Bisher gibt es ${counted(s, 'Verkauf', 'Verkäufe')} und keinen Interessenten, daher sieht niemand, wo die anderen abgesprungen sind.`
      : `Bisher gibt es ${l === 0 ? 'keinen Interessenten' : ofLeads(l)} und ${s === 0 ? 'keinen Verkauf' : counted(s, 'Verkauf', 'Verkäufe')} als Grundlage.`,
  explain: {
    overdue: (n, amount, share, inTime, day, whole) =>
      `${counted(n, 'überfälliger Interessent', 'überfällige Interessenten')}: ${amount}, wenn alle kaufen, × ${share}, ihre mittlere Aussicht nach Stufe und Alter, × ${inTime} davon bis ${day} = etwa ${whole}.`,
    gain: (reach, should, is, whole) =>
      `${reach}, die noch durch diesen Schritt müssen, × (${should} ÷ ${is} − 1) = etwa ${whole}.`,
    most: (reach, most, whole) =>
      `${reach}, die noch durch diesen Schritt müssen, × (${most} − 1) = etwa ${whole}; mehr als das ${most}-Fache wird nicht versprochen.`,
    passes:
      'Hindurch muss noch, was Ihre geplanten Stunden und die offenen Interessenten vor diesem Schritt bis zu Ihrem Datum erwarten lassen.',
    hours: (worth, margin, mean, result) =>
      `${worth}${margin === '' ? '' : ` × ${margin}, die übrig bleiben,`} ÷ ${mean} je Stunde = ${result}.`,
    rate: (time, n, each) =>
      `${time} ÷ ${leads(Math.max(1, n))} = ${each}. Noch junge Stunden zählen nur zum Teil.`,
    size: (total, n, mean) => `${total} ÷ ${counted(n, 'Verkauf', 'Verkäufe')} = etwa ${mean}.`,
  },
  action: {
    'rethink your goals': 'Zahl und Datum festlegen',
    'overdue follow-ups': 'Wiedervorlagen öffnen',
    'slow first response': 'Sehen, wer wartet',
    bottleneck: 'Diese Stufe ansehen',
    'worth checking': 'Diese Stufe ansehen',
    'time without a goal': 'Sagen, wofür die Zeit war',
    'over your minutes': 'Eine Grenze setzen',
    'named obstacle': 'Interessenten öffnen',
    'log every lead': 'Interessenten eintragen',
  },
  callOldest: (name) => `${name} öffnen`,
  more: 'Warum das zuerst kommt',
  order:
    'Acht Dinge werden angesehen, immer in dieser Reihenfolge; das erste, das zutrifft, wird gezeigt.',
  checks: {
    goal: 'Ein Ziel mit einem Umsatz und einem Datum',
    overdue: 'Überfällige Wiedervorlagen',
    speed: 'Der erste Kontakt binnen eines Tages',
    bottleneck: 'Ein Schritt, der das Ziel sicher bremst',
    time: 'Zeit ohne Ziel, Zeit über Ihren Minuten',
    suspected: 'Ein Schritt, der einen Blick wert ist',
    obstacle: 'Was nach Ihren Worten im Weg steht',
    evidence: 'Genug eingetragen, um zu urteilen',
  },
  state: {
    yes: 'Sie haben eines',
    none: 'keine',
    overdue: (n, of) => `${n} von ${of} offenen`,
    hours: (n) => counted(n, 'Stunde', 'Stunden'),
    days: (n) => counted(n, 'Tag', 'Tage'),
    noLeads: 'noch keine Interessenten',
    time: (without, over) => `${without}, ${over}`,
    unknown: '–',
    last: 'kommt zuletzt',
  },
};
