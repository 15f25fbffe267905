import { count, counted } from '../../format.ts';
import type { dashboardChannels as english } from '../en/dashboardChannels.ts';
import type { Like } from '../like.ts';

const hours = (written: string) => `${written} Stunden`;
const leads = (n: number) => counted(n, 'Interessent', 'Interessenten');

/** Channels side by side. */
export const dashboardChannels: Like<typeof english> = {
  title: 'Nebeneinander',
  note: 'Danach, woher der Interessent zuerst kam',
  caption: 'Jeder Kanal: was er kostete, was er brachte und ob er sich lohnt',
  head: {
    channel: 'Kanal',
    hours: 'Stunden',
    cost: 'Kosten',
    leads: 'Interessenten',
    sales: 'Verkäufe',
    revenue: 'Umsatz',
    costPerLead: 'Je Interessent',
    perHour: 'Umsatz je Stunde',
    earnsPerHour: 'Gewinn je Stunde',
    verdict: 'Lohnt es sich?',
  },
  social: 'Soziale Medien',
  total: 'Alles',
  rate: (amount) => `${amount}, Ihr Satz`,
  likely: (amount) => `+ ${amount} wahrscheinlich`,
  noHour: 'Keine Stunden zum Urteilen',
  notUsed: 'Nicht genutzt',
  notJudged: {
    typical_sale: 'Zu früh: Ihr üblicher Verkauf ist nicht genannt',
    hourly_value: 'Zu früh: was Ihre Stunde wert ist, ist nicht genannt',
    hours: 'Zu früh: insgesamt unter einer Stunde',
  },
  finding: {
    none: 'In diesen Tagen kam nichts und ging nichts.',
    mostTime: (name, part, whole) =>
      `${name} brauchte die meiste Zeit: ${part} von ${whole} Stunden.`,
    timeAndLeads: (name) =>
      `${name} brauchte die meiste Zeit und brachte die meisten Interessenten.`,
    timeNotLeads: (time, best) =>
      `${time} brauchte die meiste Zeit; die meisten Interessenten kamen über ${best}.`,
    timeAndRevenue: (name) => `${name} brauchte die meiste Zeit und brachte den meisten Umsatz.`,
    timeNotRevenue: (time, best) =>
      `${time} brauchte die meiste Zeit; der meiste Umsatz kam über ${best}.`,
    only: (best) => `Was hereinkam, kam über ${best}, ohne eine eingetragene Stunde.`,
    young:
      'Unter einer Stunde insgesamt gibt es Stunden und Anzahlen, aber noch keine Verhältnisse.',
  },
  aside: (parts) => `Daneben, und nicht als Kosten gezählt: ${parts}.`,
  personal: (written) => `${hours(written)} private Zeit`,
  customer: (written) => `${hours(written)} Arbeit für Kunden`,
  stated: (written) => `${hours(written)} davon sind angegeben, nicht gesehen.`,
  few: 'Bei so wenigen Verkäufen würde einer mehr oder weniger diese Verhältnisse stark ändern.',
  brings: 'bringt',
  earns: 'bringt als Gewinn',
  line: (since, brings) =>
    `In 8 von 10 Fällen ${brings} eine Stunde, was die Linie umfasst; der Punkt ist die beste Schätzung, und die Linie wächst in Vielfachen. Beurteilt wird nach allem seit ${since}, welche Tage auch gezeigt werden.`,
  credit:
    'Interessenten und Verkäufe werden dem Kanal gutgeschrieben, über den der Interessent zuerst kam. Das ist eine Gutschrift, kein Beweis.',
  isRevenue: 'Umsatz, nicht Gewinn: Sie haben nicht gesagt, was von einem Verkauf übrig bleibt.',
  more: {
    byGoal: 'Dasselbe nach Ziel',
    ranking: 'Was davon ist besser?',
  },
  byGoal: {
    caption: 'Stunden, Interessenten und Umsatz nach Kanal und Ziel',
    none: 'Kein Ziel',
    nothing: 'Hier ist nichts.',
    hours: (written) => `${written} Std.`,
    came: (l, revenue) => [l > 0 ? leads(l) : '', revenue].filter(Boolean).join(', '),
    explain: {
      hours:
        'Zeit von Besuchen für dieses Ziel. Eingetragene und angegebene Stunden dienen keinem bestimmten Ziel.',
      all: 'Zeit von Besuchen ohne Ziel und alle eingetragenen und angegebenen Stunden.',
      rest: (sum, rest) =>
        `${sum} = ${rest}: Besuche ohne Ziel und alle eingetragenen und angegebenen Stunden.`,
      came: (forGoal) =>
        `Interessenten und Verkäufe, die für ${forGoal ? 'dieses' : 'kein'} Ziel eingetragen wurden, abzüglich Rückzahlungen, nach ihrer ersten Herkunft.`,
    },
  },
  explain: {
    known: (written) => `${hours(written)}, bemerkt oder eingetragen`,
    stated: (written) => `${hours(written)} angegeben, nicht gesehen`,
    notCounted: (parts) => `Nicht gezählt: ${parts}.`,
    cost: (time, rate, spent, whole) =>
      `${time} × ${rate} je Stunde${spent === '' ? '' : ` + ${spent} ausgegeben`} = ${whole}.`,
    leads: (n, days) =>
      `${leads(n)}, gekommen in den gezeigten Tagen, ${days}, danach, woher jeder zuerst kam.`,
    opportunities: (n, of) =>
      `Von ${of === 1 ? '1 Interessenten' : `${count(of)} Interessenten`} dieser Tage sind bis heute ${n} so weit gekommen.`,
    sales:
      'Verkäufe dieser Tage, dem Kanal gutgeschrieben, über den der Interessent zuerst kam. Ein ganz zurückgezahlter zählt nicht.',
    revenue: 'Diese Verkäufe weniger ihre Rückzahlungen.',
    costPerLead: (cost, n, each) => `${cost} ÷ ${leads(n)} = ${each}.`,
    rate: (revenue, time, each) =>
      `${revenue} ÷ ${time} = ${each} je Stunde in den gezeigten Tagen.`,
  },
  explainHour: {
    hour: (l, share, sale, margin, mean) =>
      `Eine Stunde hier: ${l} Interessenten × ${share}, die kaufen, × ${sale} je Verkauf${margin === '' ? '' : ` × ${margin}, die übrig bleiben,`} = ${mean} im Mittel.`,
    range: (range, ofTen, middle) =>
      `Sicher ist das nicht: In ${ofTen} von 10 Fällen sind es ${range}, und so oft über ${middle} wie darunter.`,
    leads: (own, time, pooled, pool, each) =>
      `Interessenten: (${own} + 1) ÷ (${time} + ${pooled}) = ${each} je Stunde; ein Interessent in ${pooled} ist, was ${pool === 'social' ? 'Ihre Plattformen' : 'Ihre anderen Kanäle'} zusammen zeigen.`,
    buyers: (won, matured, weight, pooled, share) =>
      `Wer kauft: (${won} + ${weight} × ${pooled}) ÷ (${matured} + ${weight}) = ${share}; ${pooled} ist der Anteil über alle Kanäle.`,
    sale: (n, total, weight, pooled, mean) =>
      `Ein Verkauf: (${total} + ${weight} × ${pooled}) ÷ (${n} + ${weight}) = ${mean}; ${pooled} ist der Durchschnitt über alle Kanäle.`,
    capped: (cap) => `Solange es unter fünf Verkäufe sind, zählt einer bis ${cap}.`,
    young: 'Stunden und Interessenten, die noch jung sind, zählen zum Teil.',
  },
};
