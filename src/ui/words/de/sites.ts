import type { sites as english } from '../en/sites.ts';
import type { Like } from '../like.ts';

/** Where Worthwhile watches: the platforms, and the sites she adds. */
export const sites: Like<typeof english> = {
  title: 'Wo es hinsieht',
  note: 'Um jede Seite wird für sich gebeten',
  on: { watched: 'Gesehen', off: 'Nicht gesehen' },
  offHint: 'Dort wird nichts bemerkt, bis Sie es wieder einschalten. Was bemerkt wurde, bleibt.',
  as: (site) => `${site} zählt als`,
  asItself: 'Eine eigene Plattform',
  counts: {
    itself: 'Zeit, Interessenten und Verkäufe haben überall eine eigene Zeile.',
    platform: (name) =>
      `Für Werkzeuge: Die Zeit zählt als Verwaltung auf ${name}. Das gilt für alle, auch für frühere Zeit.`,
    channel: (name) =>
      `Die Zeit zählt als Aufwand für ${name}, nicht als Zeit in sozialen Medien. Das gilt für alle, auch für frühere Zeit.`,
  },
  hosts: (hosts) => `Gesehen auf ${hosts}`,
  lost: 'Wird nicht aufgezeichnet: Der Browser hat den Zugriff zurückgenommen.',
  give: (site) => `Zugriff auf ${site} wieder erlauben`,
  add: 'Eine Seite hinzufügen',
  addHint:
    'Der Browser fragt Sie nur nach dieser Seite. Ein Dienst für E-Mail oder Telefon kann für einen Kanal zählen, ein Werkzeug zum Planen oder Gestalten für eine Plattform.',
  offered: 'Oft hinzugefügt',
  addOne: (site) => `${site} hinzufügen`,
  address: 'Eine andere Seite',
  addressHint: 'Ihre Adresse, etwa mail.example.com',
  addIt: 'Seite hinzufügen',
  added: (site) => `Ab jetzt wird ${site} gesehen.`,
  declined: (site) =>
    `${site} ist nicht hinzugefügt: Der Browser gab keinen Zugriff. Sie können es jederzeit wieder versuchen.`,
  notKept:
    'Nicht gespeichert. Sehen Sie nach, ob auf der Festplatte Platz ist, und versuchen Sie es noch einmal.',
  refused: {
    'no site': 'Schreiben Sie eine Adresse, etwa example.com.',
    local: 'Das ist eine Adresse in Ihrem eigenen Netz, keine Seite.',
    "browser's": 'Diese Seite lässt der Browser keine Erweiterung sehen.',
    'passes on':
      'Diese Adresse leitet Sie nur zu einer anderen weiter. Fügen Sie die hinzu, auf der Sie bleiben.',
    platform: (name) => `Das ist ${name} und steht schon oben in der Liste.`,
    there: (name) => `${name} steht schon oben in der Liste.`,
  },
  remove: (site) => `${site} wegnehmen`,
  removeShort: 'Wegnehmen',
  removeAsk: (site, sessions, hours) =>
    `${sessions} mit ${hours} auf ${site} sind aufgehoben. Was soll damit geschehen?`,
  keepTime: 'Die Zeit behalten',
  deleteKept: 'Ihre Zeit löschen',
  deleteTime: 'Auch die Zeit löschen',
  removed: (site) => `${site} wird nicht mehr gesehen, und der Zugriff ist zurückgegeben.`,
  removedWith: (site, sessions) => `${site} wird nicht mehr gesehen, gelöscht: ${sessions}.`,
  gone: 'Nicht mehr gesehen, Zeit behalten',
  again: (site) => `${site} wieder ansehen`,
  changed: (site, as) => `${site} zählt jetzt als ${as}.`,
};
