import { count, counted, list } from '../../format.ts';
import type { importTime as english } from '../en/importTime.ts';
import type { Like } from '../like.ts';

/** Bringing in time that another program recorded. */
export const importTime: Like<typeof english> = {
  title: 'Zeit einlesen',
  note: 'Aus einem anderen Programm',
  choose: 'Eine Datei von ActivityWatch, Time Tracker oder RescueTime',
  chooseHint:
    'ActivityWatch: Raw data, Export all buckets. Time Tracker: seine Sicherung. RescueTime: seine CSV-Datei. Nur die Zeit auf Ihren Plattformen wird aufgehoben, ohne Titel und Adressen.',
  unknown: 'Diese Datei stammt von keinem der drei. Nichts wurde geändert.',
  found: {
    activitywatch: 'Was ActivityWatch gesehen hat',
    timetracker: 'Was Time Tracker gezählt hat',
    rescuetime: 'Was RescueTime gezählt hat',
  },
  head: {
    platform: 'Plattform',
    open: 'Offen',
    focused: 'Vorn',
    active: 'In Gebrauch',
    days: 'Tage',
    hours: 'Stunden',
  },
  depths:
    'Minuten. „Offen“ zählt jeden Tab; „vorn“ nur, solange sein Browser es war; „in Gebrauch“ nur, solange jemand da war. Nur Zeit in Gebrauch wird eingelesen.',
  days: 'Die Uhrzeiten sind nicht bekannt: Jeder Tag wird zu eingetragener Zeit. Ob jemand da war, ist nicht bekannt.',
  missing: {
    window:
      'Keine Aufzeichnung von Fenstern: Niemand kann sagen, was vorn war, also lässt sich nichts einlesen.',
    afk: 'Keine Aufzeichnung von Abwesenheit: Niemand kann sagen, ob jemand da war, also lässt sich nichts einlesen.',
  },
  comes: (visits, efforts) => {
    const parts = [
      visits > 0 ? counted(visits, 'Besuch', 'Besuche') : '',
      efforts > 0
        ? counted(efforts, 'Tag mit eingetragener Zeit', 'Tage mit eingetragener Zeit')
        : '',
    ].filter((part) => part !== '');
    return parts.length === 0
      ? 'Nichts Neues: Diese Zeit ist schon hier.'
      : `Hinzu kämen ${list(parts)}.`;
  },
  refused: {
    'below zero': 'Zeit unter null, nicht eingelesen',
    'over a day': 'mehr als 24 Stunden an einem Tag, nicht eingelesen',
  },
  refusedAt: (line, platform, day, why) =>
    `${line === null ? '' : `Zeile ${count(line)}: `}${platform}, ${day}: ${why}.`,
  moreRefused: (more) =>
    `${counted(more, 'weitere Zeile ist', 'weitere Zeilen sind')} ebenso abgelehnt.`,
  cut: 'Was hier schon aufgezeichnet war, zählt nicht noch einmal.',
  go: 'Einlesen',
  effortNote: {
    activitywatch: 'Aus ActivityWatch',
    timetracker: 'Aus Time Tracker',
    rescuetime: 'Aus RescueTime',
  },
  done: (file, rows) => `Die Zeit aus ${file} ist da: ${counted(rows, 'Zeile', 'Zeilen')}.`,
  failed:
    'Nichts wurde eingelesen. Schließen Sie die anderen Fenster von Worthwhile, und versuchen Sie es noch einmal.',
};
