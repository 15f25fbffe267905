import { counted } from '../../format.ts';
import type { dashboard as english } from '../en/dashboard.ts';
import type { Like } from '../like.ts';
import { dashboardAnswer } from './dashboardAnswer.ts';
import { dashboardChannels } from './dashboardChannels.ts';
import { dashboardExpected } from './dashboardExpected.ts';
import { dashboardFix } from './dashboardFix.ts';
import { dashboardMarks } from './dashboardMarks.ts';
import { dashboardTarget } from './dashboardTarget.ts';
import { dashboardVerdict } from './dashboardVerdict.ts';

const leads = (n: number) => counted(n, 'Interessent', 'Interessenten');
const sales = (n: number) => counted(n, 'Verkauf', 'Verkäufe');
/** Hours are written with a decimal, and 1,0 hours are plural too. */
const hours = (written: string) => `${written} Stunden`;

/** What the dashboard says. */
export const dashboard: Like<typeof english> = {
  range: {
    legend: 'Wie weit zurück',
    name: {
      '7': '7 Tage',
      '28': '28 Tage',
      '90': '90 Tage',
      '180': '180 Tage',
      all: 'Alles',
      own: 'Daten',
    },
    said: {
      '7': 'in den letzten 7 Tagen',
      '28': 'in den letzten 28 Tagen',
      '90': 'in den letzten 90 Tagen',
      '180': 'in den letzten 180 Tagen',
      all: 'bisher',
      own: (from, to) => `zwischen dem ${from} und dem ${to}`,
      oneDay: (day) => `am ${day}`,
    },
    from: 'Von',
    to: 'Bis',
    note: {
      reversed: 'Das erste Datum liegt nach dem zweiten, daher werden die Tage dazwischen gezeigt.',
      future: 'Diese Tage sind noch nicht gekommen, daher wird der heutige gezeigt.',
      'partly future': 'Tage, die noch nicht gekommen sind, bleiben weg.',
    },
  },
  filter: {
    channel: 'Welcher Kanal',
    goal: 'Welches Ziel',
    everyChannel: 'Jeder Kanal',
    everyGoal: 'Jedes Ziel',
  },
  answer: dashboardAnswer,
  verdict: dashboardVerdict,
  before: (days, written, l, s, revenue) =>
    `Die Tage davor, ${days}: ${hours(written)}, ${l > 0 ? leads(l) : 'keine Interessenten'}, ${s > 0 ? sales(s) : 'keine Verkäufe'}${s > 0 ? `, ${revenue}` : ''}.`,
  opportunities: 'Chancen',
  account: {
    caption: (what, days) => `Ihre Zeit mit ${what}, ${days}`,
    sales: (s, l) => (s === 0 ? `Noch kein Verkauf, ${leads(l)}` : `${sales(s)}, ${leads(l)}`),
    time: (written, rate) => `${hours(written)} zu ${rate}`,
    timeOnly: hours,
    spent: 'Anzeigen und Werkzeuge',
    spentHow:
      'Geld, das Sie als Ausgabe für diese Kanäle eingetragen haben, soweit es auf diese Tage fällt.',
    total: 'Umsatz weniger Kosten',
    totalHow: (revenue, cost, left) => `${revenue} − ${cost} = ${left}.`,
    expected: 'Noch erwartet von offenen Interessenten',
    aside: 'Private Zeit und Kundenzeit, nicht darin',
    asideHours: (written) => `${written} Std.`,
  },
  target: dashboardTarget,
  due: {
    title: 'Fällige Wiedervorlagen',
    lead: 'Interessent',
    who: (name, company) => (company === '' ? name : `${name}, ${company}`),
    promised: 'Was Sie versprochen haben',
    when: 'Fällig',
    today: 'heute',
    overdue: (n) => `seit ${counted(n, 'Tag', 'Tagen')} überfällig`,
    worth: 'Kann bringen',
    noPromise: 'Sich melden',
    noWorth: 'Sie haben nicht gesagt, was es wert sein könnte.',
    more: (n) => counted(n, 'weiterer wartet', 'weitere warten'),
  },
  fix: dashboardFix,
  marks: dashboardMarks,
  channels: dashboardChannels,
  expected: dashboardExpected,
  why: {
    no_leads: 'Noch kein Interessent, durch den sich teilen ließe.',
    no_sales: 'Noch kein Verkauf, durch den sich teilen ließe.',
    no_hours: 'Keine Stunden, durch die sich teilen ließe.',
    no_cost: 'Keine Kosten, durch die sich teilen ließe.',
    no_time: 'Noch keine Zeit.',
    no_hourly_value: 'Sie haben nicht gesagt, was eine Stunde wert ist.',
    no_typical_sale: 'Sie haben nicht gesagt, was ein Verkauf meist bringt.',
    no_whole_week: 'Noch keine ganze Woche.',
    mixed:
      'Manche Kanäle haben keine eingetragenen Stunden, daher würde ein Verhältnis über alle schmeicheln.',
    unlogged: 'Hier sind weder Stunden noch Geld eingetragen, daher sind die Kosten nicht bekannt.',
    deadline_passed: 'Der Tag ist vorbei.',
    under_an_hour: 'Insgesamt unter einer Stunde, daher noch kein Verhältnis.',
  },
  recording: {
    title: 'Nicht aufgezeichnet',
    statement: 'Ein Teil dieser Zeit wurde nicht gesehen. Er fehlt hier, er ist nicht null.',
    between: (from, to) => `${from} bis ${to}`,
    wholeDay: (day) => `den ganzen ${day}`,
    off: (where, when) => `${where}, ${when}: ausgeschaltet`,
    'no access': (where, when) => `${where}, ${when}: der Browser hatte den Zugriff zurückgenommen`,
    'storage failing': (where, when) =>
      `${where}, ${when}: der Browser konnte nicht schreiben; was aufgehoben war, ist nachträglich gespeichert`,
    everywhere: 'Alle Plattformen',
  },
  start: {
    title: 'Wie es geht',
    steps: [
      'Öffnen Sie Facebook, X, LinkedIn oder Instagram. Sie müssen nichts starten.',
      'Wenn Worthwhile fragt, wofür ein Besuch ist, sagen Sie es. Eine Taste genügt.',
      'Fragt jemand nach Ihrer Arbeit, tragen Sie ihn vom Symbol aus als Interessenten ein. Zahlt er, tragen Sie den Verkauf ein.',
      'Ab einer Stunde sehen Sie hier, was die Zeit kostet und was sie bringt.',
    ],
  },
  foot: {
    kept: 'Auf diesem Computer gezählt, auf diesem Computer aufgehoben.',
    welcome: 'Noch einmal die ersten Fragen',
  },
};
