import { count, counted, plural } from '../../format.ts';
import type { dashboardAnswer as english } from '../en/dashboardAnswer.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => (n === 1 ? 'einen Interessenten' : `${count(n)} Interessenten`);

const otherMinutes = (n: number) =>
  n === 0 ? 'Weniger als eine Minute war' : n === 1 ? 'Eine Minute war' : `${n} Minuten waren`;

const otherTime = (n: number) =>
  `${otherMinutes(n)} privat, für Kunden oder außerhalb Ihrer Arbeitszeit und bisher als privat gezählt; diese Zeit hat hier keinen Preis.`;

const noticed = (minutes: number) =>
  minutes === 0
    ? 'Bisher ist keine ganze Minute gezählt.'
    : `Bisher ${plural(minutes, 'ist', 'sind')} ${counted(minutes, 'Minute', 'Minuten')} gezählt.`;

const sold = (n: number, revenue: string) =>
  n === 1
    ? `einen Verkauf über ${revenue}`
    : `${counted(n, 'Verkauf', 'Verkäufe')} über ${revenue}`;

/** The first sentences of the dashboard. */
export const dashboardAnswer: Like<typeof english> = {
  first: 'Es beginnt mit Ihrem nächsten Besuch.',
  firstNext:
    'Nutzen Sie alles wie immer. Die Zeit wird von selbst bemerkt; was dabei herauskam, sagen Sie.',
  nothing: (what, when) => `Keine Zeit mit ${what} ${when}.`,
  noneForIt: (what, when) => `Keine Zeit mit ${what} für ein Ziel ${when}.`,
  otherTime,
  realNothing: 'Worthwhile hat hingesehen, und da war nichts.',
  partly: 'Nicht alles war zu sehen: Was fehlt, steht unten.',
  unknown:
    'Worthwhile hat in diesen Tagen nicht hingesehen, daher lässt sich nichts über sie sagen.',
  young: (minutes, other) =>
    `${minutes === 0 && other > 0 ? otherTime(other) : noticed(minutes)} Ab einer Stunde sehen Sie, was sie kostet und bringt.`,
  on: {
    social: 'sozialen Medien',
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
    instagram: 'Instagram',
    referral: 'Empfehlungen',
    networking: 'Netzwerken',
    email: 'E-Mails',
    phone: 'Telefonaten',
    website: 'Ihrer Website',
    ads: 'Anzeigen',
    event: 'Veranstaltungen',
    other: 'anderen Kanälen',
  },
  when: {
    '7': 'In den letzten 7 Tagen',
    '28': 'In den letzten 28 Tagen',
    '90': 'In den letzten 90 Tagen',
    '180': 'In den letzten 180 Tagen',
    all: 'Bisher',
    own: (from, to) => `Zwischen dem ${from} und dem ${to}`,
    oneDay: (day) => `Am ${day}`,
  },
  underAMinute: 'weniger als eine Minute',
  spent: (when, time, what) => `${when} haben Sie ${time} mit ${what} verbracht.`,
  worth: (when, time, what, cost) =>
    `${when} haben Sie ${time} mit ${what} verbracht, ${cost} Ihrer Zeit.`,
  worthAndSpent: (when, time, what, cost, money) =>
    `${when} haben Sie ${time} mit ${what} verbracht, ${cost} Ihrer Zeit, und ${money} für Anzeigen und Werkzeuge ausgegeben.`,
  brought: {
    nothing: 'Das hat bisher keinen Interessenten gebracht.',
    leads: (n) => `Das hat bisher ${leads(n)} und keinen Verkauf gebracht.`,
    sales: (n, revenue) => `Das hat bisher ${sold(n, revenue)} gebracht.`,
    both: (l, s, revenue) => `Das hat bisher ${leads(l)} und ${sold(s, revenue)} gebracht.`,
  },
  mayClose: (what, amount, forGoal) =>
    `Die offenen Interessenten aus ${what}${forGoal ? ' für dieses Ziel' : ''}, wann immer sie kamen, können noch etwa ${amount} bringen.`,
  allEarly: (what) => `Noch zu früh, um zu sagen, ob es sich lohnt: ${what}.`,
  ask: {
    typical_sale: 'Sagen Sie, was ein Verkauf meist bringt, und Sie sehen, ob es sich lohnt.',
    hourly_value: 'Sagen Sie, was eine Stunde von Ihnen wert ist, und Sie sehen, ob es sich lohnt.',
    hours: 'Hier sind keine Stunden eingetragen, daher kann niemand sagen, was eine bringt.',
  },
  changed: (day) =>
    `Noch zu früh: Sie haben am ${day} etwas geändert, und nur was danach kommt, zählt.`,
  say: 'Jetzt sagen',
};
