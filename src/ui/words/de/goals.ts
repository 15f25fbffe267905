import { counted } from '../../format.ts';
import type { goals as english } from '../en/goals.ts';
import type { Like } from '../like.ts';
import { goalStanding } from './goalStanding.ts';

/** The goals page. */
export const goals: Like<typeof english> = {
  ...goalStanding,
  answer: {
    none: 'Ein Ziel ist eine Zahl und ein Datum.',
    noTarget: 'Noch sagt kein Ziel, was bis wann hereinkommen muss.',
    noneWhy:
      'Folgende, Likes und Stunden sind keine Ergebnisse. Mit einem Umsatz und einem Datum lässt sich jede Stunde und jeder Interessent daran messen.',
    noTargetWhy:
      'Ihre anderen Ziele sind Schritte. Ohne einen Umsatz und ein Datum kann niemand sagen, ob die Schritte irgendwohin führen.',
  },
  open: 'Offen',
  closed: 'Abgeschlossen',
  add: {
    title: 'Noch ein Ziel',
    first: 'Ihr Ziel',
    open: 'Ziel hinzufügen',
    save: 'Ziel hinzufügen',
    saved: 'Das Ziel ist hinzugefügt.',
  },
  edit: {
    open: 'Bearbeiten',
    save: 'Änderungen speichern',
    saved: 'Das Ziel ist geändert.',
    changedSince:
      'Dieses Ziel wurde in einem anderen Fenster geändert. Brechen Sie ab, sehen Sie es an, und bearbeiten Sie es dann noch einmal.',
    gone: 'Dieses Ziel gibt es nicht mehr. Es wurde in einem anderen Fenster gelöscht.',
  },
  close: { open: 'Abschließen', done: 'Das Ziel ist abgeschlossen.' },
  archive: { open: 'Weglegen', done: 'Das Ziel ist weggelegt. Was ihm diente, bleibt.' },
  unarchive: { open: 'Wieder hervorholen', done: 'Das Ziel steht wieder in der Liste.' },
  remove: {
    open: 'Löschen',
    done: 'Das Ziel ist gelöscht. Die Besuche, die ihm dienten, bleiben.',
  },
  archived: {
    title: 'Weggelegt',
    count: (n) => counted(n, 'Ziel', 'Ziele'),
  },
  reopen: {
    open: 'Wieder öffnen',
    done: 'Das Ziel ist wieder offen.',
  },
  form: {
    measure: 'Was gezählt wird',
    target: {
      revenue: 'Wie viel hereinkommen muss',
      sales: 'Wie viele Verkäufe',
      leads: 'Wie viele Interessenten',
      conversations: 'Wie viele Gespräche',
    },
    due: 'Bis',
    title: 'Name',
    titleHint: 'Wenn Sie mögen. Ohne Namen heißt es nach Zahl und Datum.',
    conversationsHint: 'Interessenten, mit denen Sie Kontakt hatten, jeder einmal am Tag gezählt.',
    obstacle: 'Was jetzt im Weg steht',
    obstacleHint: 'Richten Sie zuerst, was wirklich nicht geht.',
    obstacleNote: 'In Ihren eigenen Worten',
    starts: 'Ab',
    noObstacle: 'Nichts, was ich nennen könnte',
    wrong: {
      count: 'Schreiben Sie eine ganze Zahl über null.',
      due: 'Wählen Sie einen Tag nach heute.',
      dueFar: 'Wählen Sie einen Tag in den nächsten zehn Jahren.',
      starts: 'Wählen Sie einen Tag vor dem Ende des Ziels.',
      note: 'Das ist länger als 200 Zeichen. Kürzen Sie es.',
    },
  },
  inTheWay: (what) => `Im Weg steht: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
  by: (day) => `Bis ${day}.`,
  ended: (booked, figure) => `${booked} von ${figure}`,
};
