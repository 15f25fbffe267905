import type { byHand as english } from '../en/byHand.ts';
import type { Like } from '../like.ts';

/** Time that no browser sees, logged by hand on the sessions page. */
export const byHand: Like<typeof english> = {
  title: 'Zeit ohne den Browser',
  open: 'Zeit von Hand eintragen: eine Tagung, das Telefon',
  statement: 'Eine Tagung, ein Telefon, ein Gang mit einem Kunden: Zeit, die kein Browser sieht.',
  channel: 'Kanal',
  day: 'Tag',
  minutes: 'Wie lange',
  minutesHint: 'Etwa 1:30 oder 45 min',
  kind: 'Wo',
  kinds: { logged: 'Persönlich oder anders', phone: 'Am Telefon', before: 'Vor Worthwhile' },
  what: 'Was es war',
  add: 'Zeit eintragen',
  caption: 'Von Hand eingetragene Zeit, die neueste zuerst',
  time: 'Zeit',
  delete: 'Löschen',
  deleteOf: (what) => `${what} löschen`,
  deleted: 'Gelöscht.',
  added: 'Zeit eingetragen.',
  weekly: (time) => `${time} pro Woche`,
  wrong: {
    empty: 'Schreiben Sie, wie lange, etwa 1:30 oder 45 min.',
    'not minutes': 'Schreiben Sie es als 1:30 (Stunden und Minuten) oder als 45 min.',
    'too many': 'Ein Tag hat 24 Stunden. Schreiben Sie weniger.',
    nothing: 'Schreiben Sie mehr als gar keine Zeit.',
    day: 'Wählen Sie einen Tag bis heute.',
  },
};
