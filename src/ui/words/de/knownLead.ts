import { counted } from '../../format.ts';
import type { knownLead as english } from '../en/knownLead.ts';
import type { Like } from '../like.ts';

/** Words of the popup over the page of a lead that is known, and of its form for time. */
export const knownLead: Like<typeof english> = {
  open: 'Kontakt eintragen',
  untouched: (stage) => `${stage}, noch kein Kontakt`,
  touched: (stage, days) =>
    days === 0
      ? `${stage}, letzter Kontakt heute`
      : `${stage}, letzter Kontakt vor ${counted(days, 'Tag', 'Tagen')}`,
  next: (what, day) => `Als Nächstes: ${what === '' ? 'sich melden' : what}, ${day}`,
  what: 'Was ist es?',
  kind: { touch: 'Ein Kontakt', next: 'Nächster Schritt', stage: 'Stufe' },
  happened: 'Was ist geschehen?',
  andThen: 'Und dann?',
  choice: {
    'two working days': '2 Tage',
    week: '1 Woche',
    month: '1 Monat',
    date: 'Datum',
    none: 'Nein',
  },
  choiceDay: (day) => `Am ${day}`,
  day: 'An welchem Tag?',
  promise: 'Was werden Sie tun?',
  stage: 'Wo steht es jetzt?',
  reason: 'Warum wurde nicht gekauft?',
  choose: 'Bitte wählen',
  reasonMissing: 'Wählen Sie einen Grund. Passt keiner, wählen Sie „Etwas anderes“.',
  save: 'Speichern',
  sale: 'Verkauf eintragen',
  back: 'Zurück',
  page: 'Alles über diesen Interessenten',
  dayWrong: 'Wählen Sie heute oder einen späteren Tag.',
  lineWrong: 'Das ist zu lang. Kürzen Sie es.',
  saved: {
    touch: (name) => `Der Kontakt mit ${name} ist gespeichert.`,
    next: (name, day) => `${name} kommt am ${day} wieder.`,
    dropped: (name) => `Mit ${name} ist nichts mehr geplant.`,
    stage: (name, stage) => `${name} steht jetzt bei ${stage}.`,
  },
  time: {
    open: 'Zeit eintragen',
    title: 'Zeit, die niemand sieht',
    why: 'Anrufe, Treffen und Messen zählen neben den Plattformen.',
    howLong: 'Wie lange?',
    hint: '30 min Netzwerken, 1 h Anruf oder 1:30',
    wrong: 'Schreiben Sie es als 30 min, 1 h oder 1:30.',
    channel: 'Wo?',
    on: 'Am',
    onWrong: 'Wählen Sie heute oder einen früheren Tag.',
    note: 'Wofür',
    save: 'Zeit eintragen',
    saved: (time, channel) => `${time} für ${channel} sind gespeichert.`,
  },
};
