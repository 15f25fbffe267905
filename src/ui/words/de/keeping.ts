import { count, counted } from '../../format.ts';
import type { keeping as english } from '../en/keeping.ts';
import type { Like } from '../like.ts';
import { backupDue } from './backupDue.ts';

/** Names of tables in counts, one and several. */
const ROWS: { readonly [table: string]: readonly [string, string] } = {
  visits: ['Besuch', 'Besuche'],
  sessions: ['Sitzung', 'Sitzungen'],
  goals: ['Ziel', 'Ziele'],
  leads: ['Interessent', 'Interessenten'],
  touches: ['Kontakt', 'Kontakte'],
  sales: ['Verkauf', 'Verkäufe'],
  costs: ['Ausgabe', 'Ausgaben'],
  efforts: ['Eintrag von Zeit', 'Einträge von Zeit'],
  marks: ['gekennzeichnete Änderung', 'gekennzeichnete Änderungen'],
  nudges: ['Frage', 'Fragen'],
  reviews: ['Rückblick', 'Rückblicke'],
  imports: ['Einlesen', 'Male Einlesen'],
  coverage: ['Vermerk zur Aufzeichnung', 'Vermerke zur Aufzeichnung'],
  settings: ['Zeile Einstellungen', 'Zeilen Einstellungen'],
};

/** In the order in which people think of them; settings and marks of deletions are no entries. */
const KINDS = [
  'sessions',
  'visits',
  'leads',
  'touches',
  'sales',
  'costs',
  'efforts',
  'goals',
  'reviews',
  'marks',
  'nudges',
  'imports',
  'coverage',
] as const;

const rows = (table: string, rows: number) => {
  const [one, many] = ROWS[table] ?? [table, table];
  return counted(rows, one, many);
};

/** Backups, restoring, lists, copies and room. */
export const keeping: Like<typeof english> = {
  title: 'Ihre Daten',
  note: 'Nur auf diesem Computer aufgehoben',
  rows,
  kinds: (counts) =>
    KINDS.filter((table) => (counts[table] ?? 0) > 0).map((table) =>
      rows(table, counts[table] ?? 0),
    ),
  last: (day) => `Ihre letzte Sicherung ist vom ${day}.`,
  ...backupDue,
  saveHint: 'Eine Datei mit allem. Heben Sie sie auf einem anderen Datenträger auf.',
  passphrase: 'Kennwort, wenn die Datei verschlossen sein soll',
  passphraseHint:
    'Zwölf Zeichen oder mehr. Ohne es kann niemand die Datei öffnen, und es lässt sich nicht wiederfinden.',
  show: 'Zeigen, was getippt ist',
  hide: 'Verbergen, was getippt ist',
  passphraseShort: 'Schreiben Sie zwölf Zeichen oder mehr, oder keines.',
  saving: 'Die Sicherung wird gemacht',
  saved: 'Die Sicherung liegt bei Ihren Downloads.',
  stopped: 'Angehalten. Es wurde keine Sicherung gemacht.',
  notSaved:
    'Die Sicherung ließ sich nicht machen. Ihre Einträge sind sicher. Versuchen Sie es noch einmal.',
  every: 'Erinnern nach',
  days: (n) => counted(n, 'Tag', 'Tagen'),
  noReminder: 'Nie',
  fileName: (day) => `worthwhile ${day}.json`,
  sealedName: (day) => `worthwhile ${day}.sealed`,
  restore: {
    title: 'Eine Sicherung lesen',
    choose: 'Eine Sicherung von Worthwhile',
    chooseHint: 'Sie sehen, was sich ändern würde, bevor es geschieht.',
    reading: 'Die Sicherung wird gelesen',
    comparing: 'Sie wird mit Ihren Einträgen verglichen',
    working: 'Die Sicherung wird eingelesen',
    stopped: 'Angehalten. Nichts ist halb fertig.',
    unread: 'Die Datei ließ sich nicht lesen. Nichts wurde geändert. Wählen Sie sie noch einmal.',
    unseal: 'Ihr Kennwort',
    open: 'Öffnen',
    refused: {
      foreign: 'Das ist keine Sicherung von Worthwhile. Nichts wurde geändert.',
      damaged:
        'Diese Sicherung ist beschädigt oder unvollständig, daher wurde nichts davon gelesen. Kopieren Sie sie noch einmal von dort, wo Sie sie aufheben, oder nehmen Sie eine ältere.',
      newer:
        'Diese Sicherung stammt von einem neueren Worthwhile. Aktualisieren Sie Worthwhile, und lesen Sie sie dann. Nichts wurde geändert.',
      sealed: 'Diese Sicherung ist verschlossen. Schreiben Sie ihr Kennwort.',
      'wrong passphrase': 'Das Kennwort passt nicht, oder die Datei ist beschädigt.',
    },
    takesCurrency: (theirs) =>
      `Ihre Beträge sind in ${theirs}. Hier steht noch kein Betrag, daher wird auch Ihre Währung ${theirs}.`,
    otherCurrency: (theirs, own) =>
      `Ihre Beträge sind in ${theirs} und Ihre eigenen in ${own}, daher lassen sich beide nicht zusammenlegen. Ändern Sie zuerst Ihre Währung, oder lassen Sie die Sicherung alles ersetzen.`,
    from: (day, parts) =>
      parts === ''
        ? `Eine Sicherung vom ${day} nur mit Einstellungen.`
        : `Eine Sicherung vom ${day}: ${parts}.`,
    foreign:
      'Diese Sicherung gehört jemand anderem, und ein Profil ist eine Person: Interessenten und Kontakte können herein, die Zeit nie. Ist es trotzdem Ihre, löschen Sie zuerst alles hier, und lesen Sie sie dann.',
    foreignCurrency: (theirs, own) =>
      `Ihre Beträge sind in ${theirs} und Ihre eigenen in ${own}, daher lassen sich beide nicht zusammenlegen. Ändern Sie zuerst Ihre Währung.`,
    whose: 'Wie sie gelesen wird',
    way: {
      merge: 'Mit dem zusammenlegen, was hier ist',
      'leads only': 'Nur Interessenten und Kontakte nehmen',
      replace: 'Alles hier ersetzen',
    },
    hint: {
      merge: 'Sie ist meine. Von zwei Fassungen eines Eintrags bleibt die spätere.',
      'leads only': 'Sie gehört jemand anderem. Dessen Zeit ist nicht meine.',
      replace: 'Was hier ist, geht. Eine Kopie davon bleibt auf diesem Computer.',
    },
    nothing: 'Nichts würde sich ändern: Alles darin ist schon hier.',
    table: 'Was sich ändern würde',
    head: { what: 'Einträge', added: 'Neu', changed: 'Geändert', gone: 'Weg' },
    go: 'Einlesen',
    done: 'Die Sicherung ist eingelesen.',
    failed:
      'Nichts wurde geändert. Schließen Sie die anderen Fenster von Worthwhile, und versuchen Sie es noch einmal.',
  },
  lists: {
    title: 'Listen für eine Tabellenkalkulation',
    hint: 'CSV-Dateien, die Excel, LibreOffice und Google Tabellen öffnen. Worthwhile liest sie oben wieder ein.',
    save: (rows) => `${rows} speichern`,
    name: {
      leads: 'interessenten',
      touches: 'kontakte',
      sales: 'verkäufe',
      costs: 'ausgaben',
      efforts: 'eingetragene zeit',
      goals: 'ziele',
      sessions: 'sitzungen',
      visits: 'besuche',
    },
    failed:
      'Die Liste konnte nicht gespeichert werden. Ihre Einträge sind sicher. Versuchen Sie es noch einmal.',
    file: (name, day) => `worthwhile ${name} ${day}.csv`,
  },
  copies: {
    title: 'Kopien auf diesem Computer',
    hint: 'Gemacht vor jedem Einlesen und jedem Zurückspielen; die letzten drei bleiben.',
    none: 'Es gibt noch keine.',
    reason: {
      import: (what) => `Bevor ${what} eingelesen wurde`,
      restore: () => 'Bevor eine Sicherung eingelesen wurde',
      erasure: () => 'Bevor Einträge gelöscht wurden',
      migration: () => 'Vor einer Aktualisierung',
    },
    back: 'Zu ihr zurückkehren',
    working: 'Es wird zurückgekehrt',
    question: 'Zu dieser Kopie zurückkehren?',
    warning: (parts) =>
      `An die Stelle dessen, was jetzt hier ist, kommen: ${parts}. Was Sie seither geschrieben haben, geht verloren; speichern Sie zuerst eine Sicherung, wenn Sie es brauchen.`,
    done: 'Ihre Einträge sind wieder wie damals.',
    failed:
      'Nichts wurde geändert. Schließen Sie die anderen Fenster von Worthwhile, und versuchen Sie es noch einmal.',
  },
  room: {
    used: (used, all) => `${used} von ${all}, die der Browser gibt, sind belegt.`,
    persisted: 'Der Browser hat versprochen, sie nicht von selbst zu löschen.',
    notPersisted:
      'Der Browser darf sie löschen, wenn die Festplatte voll ist. Sicher ist eine Sicherung.',
    ask: 'Ihn bitten, sie zu behalten',
    refused: 'Er hat es nicht versprochen. Sicher ist eine Sicherung.',
  },
  megabytes: (n) => `${count(n)} MB`,
  gigabytes: (n) => `${n} GB`,
  erase: {
    title: 'Löschen',
    note: 'Mit dem, was geht, in Zahlen',
    what: 'Was gelöscht wird',
    kinds: { days: 'Tage', platform: 'Eine Plattform', everything: 'Alles' },
    from: 'Von',
    to: 'Bis, auch diesen Tag',
    platform: 'Plattform',
    nothing: 'Es gibt nichts zu löschen.',
    goes: (parts) => `Gelöscht werden: ${parts}.`,
    stays: 'Interessenten, Verkäufe, Ziele und eingetragene Zeit bleiben.',
    everything: (parts) =>
      parts === ''
        ? 'Alle Einstellungen und jede Kopie werden gelöscht.'
        : `Gelöscht werden: ${parts}, dazu alle Einstellungen und jede Kopie.`,
    first:
      'Speichern Sie zuerst eine Sicherung: Ist diese Seite geschlossen, gibt es keinen anderen Weg zurück.',
    tick: 'Ja, alles löschen',
    go: 'Löschen',
    working: 'Es wird gelöscht',
    daysWrong: 'Der erste Tag darf nicht nach dem letzten liegen.',
    done: (parts) => (parts === '' ? 'Alles ist gelöscht.' : `Gelöscht: ${parts}.`),
    failed:
      'Nichts wurde gelöscht. Schließen Sie die anderen Fenster von Worthwhile, und versuchen Sie es noch einmal.',
  },
};
