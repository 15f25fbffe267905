import { count, counted, plural } from '../../format.ts';
import type { popupLater as english } from '../en/popupLater.ts';
import type { Like } from '../like.ts';

/** Words of what the popup shows when it does not ask: a visit that runs, today, the first target. */
export const popupLater: Like<typeof english> = {
  due: {
    some: (due) => counted(due, 'Wiedervorlage ist fällig', 'Wiedervorlagen sind fällig'),
    see: (due) => plural(due, 'Wiedervorlage ansehen', `Die ${due} Wiedervorlagen ansehen`),
  },
  running: {
    customer: (name) => `Kundenarbeit für ${name}`,
    goalGone: 'Ein Ziel, das es nicht mehr gibt',
    ofPlan: (plan, platform) => `von ${counted(plan, 'Minute', 'Minuten')} auf ${platform}`,
    noPlan: (minutes, platform) => `${plural(minutes, 'Minute', 'Minuten')} auf ${platform}`,
    firstOfPlan: (plan, platform) => `von ${count(plan)} auf ${platform}`,
    firstMinute: 'Erste Minute',
    on: (platform) => `auf ${platform}`,
    used: (minutes, plan) =>
      `${minutes === 0 ? 'Weniger als 1' : minutes} von ${counted(plan, 'Minute', 'Minuten')} verbraucht`,
    over: (minutes, plan, over) => `${minutes} Minuten, ${over} mehr als Ihre ${plan}`,
    bySurface: 'Dieser Besuch bisher, in Minuten',
    ifThen: (step) => `Wenn die Zeit um ist: ${step}.`,
    leave: (platform) => `Beenden und ${platform} verlassen`,
    change: 'Antwort ändern',
    dashboard: 'Überblick',
    underAMinute: 'unter 1',
  },
  brought: {
    title: (platform, minutes) =>
      `Ihr letzter Besuch auf ${platform}, ${counted(minutes, 'Minute', 'Minuten')}`,
    question: 'Hat er etwas gebracht?',
    lead: 'Interessent',
    conversation: 'Gespräch',
    sale: 'Verkauf',
    no: 'Nein',
    talk: {
      title: 'Mit wem haben Sie gesprochen?',
      why: 'Es zählt als Kontakt an diesem Tag.',
      nobody: 'Ein Gespräch gehört zu einem Interessenten, und es gibt noch keinen.',
      lead: 'Als Interessenten eintragen',
      who: 'Welcher Interessent?',
      someoneNew: 'Jemand Neues',
      save: 'Speichern',
      back: 'Zurück',
      saved: (name) => `Das Gespräch mit ${name} ist gespeichert.`,
    },
  },
  standing: {
    always: (place) => `Diese Antwort gilt immer auf ${place}.`,
    part: (platform, surface) => `${platform}, ${surface}`,
    until: (place, time) => `Diese Antwort gilt auf ${place} bis ${time}.`,
    end: 'Beenden',
    ended: 'Beendet. Beim nächsten Besuch wird wieder gefragt.',
  },
  up: {
    title: (plan) => plural(plan, 'Ihre Minute ist um.', `Ihre ${count(plan)} Minuten sind um.`),
    said: (step) => `Sie wollten: ${step}.`,
    more: (minutes) => `${minutes} Minuten mehr`,
    came: 'Ist etwas dabei herausgekommen?',
  },
  today: {
    title: (minutes, came) => `Heute: ${[spent(minutes), ...outcomes(came)].join(', ')}.`,
    none: 'Heute keine Zeit in sozialen Medien.',
    noneBut: (came) => `Heute: ${[...outcomes(came), 'keine Zeit in sozialen Medien'].join(', ')}.`,
    noneYet: 'Die Zeit auf Facebook, X, LinkedIn und Instagram wird hier gezählt.',
    caption: 'Heute nach Plattform, in Minuten',
    platform: 'Plattform',
    forGoal: 'Für ein Ziel',
    all: 'Alle Minuten',
    underAMinute: 'unter 1',
    total: 'Heute',
  },
  target: {
    title: 'Es beginnt mit einer Zahl und einem Datum.',
    question: 'Was soll Ihre Zeit in sozialen Medien einbringen helfen?',
    revenue: 'Umsatz',
    by: 'Bis',
    set: 'Ziel setzen',
    notNow: 'Nicht jetzt',
    until: 'Bis dahin wird nur die Zeit bemerkt.',
    full: 'Alles einrichten',
    missing: 'Schreiben Sie einen Betrag.',
    past: 'Wählen Sie einen Tag nach heute.',
  },
  storing: (since) =>
    `Seit ${since} misslingt das Speichern. Was bemerkt wurde, liegt bereit und wird gespeichert, sobald es geht. Starten Sie den Browser neu und prüfen Sie, ob die Festplatte Platz hat.`,
  notUndone: 'Das wurde seither geändert und bleibt so.',
  saved: 'Gespeichert.',
};

const spent = (minutes: number): string =>
  minutes === 0 ? 'unter einer Minute' : counted(minutes, 'Minute', 'Minuten');

function outcomes({ leads, sales }: { leads: number; sales: number }): readonly string[] {
  if (leads === 0 && sales === 0) return ['noch kein Interessent oder Verkauf'];
  return [
    ...(leads === 0 ? [] : [counted(leads, 'Interessent', 'Interessenten')]),
    ...(sales === 0 ? [] : [counted(sales, 'Verkauf', 'Verkäufe')]),
  ];
}
