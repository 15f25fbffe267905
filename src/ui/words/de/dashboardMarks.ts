import type { dashboardMarks as english } from '../en/dashboardMarks.ts';
import type { Like } from '../like.ts';

/** "I changed something". */
export const dashboardMarks: Like<typeof english> = {
  open: 'Ich habe etwas geändert',
  why: 'Ein neues Angebot, ein anderer Preis, andere Beiträge: Was vor einer Änderung kam, sagt wenig über das, was danach kommt. Ab dem Tag, den Sie kennzeichnen, zählt für die Urteile nur, was danach kommt.',
  on: 'Der Tag der Änderung',
  channel: 'Wo',
  everywhere: 'Jeder Kanal',
  note: 'Was Sie geändert haben',
  save: 'Diesen Tag kennzeichnen',
  wrong: {
    day: 'Wählen Sie einen Tag bis heute.',
    note: 'Sagen Sie in wenigen Worten, was sich geändert hat.',
    long: 'Das ist länger als 200 Zeichen. Kürzen Sie es.',
  },
  kept: 'Der Tag ist gekennzeichnet. Nur was danach kommt, zählt.',
  gone: 'Das Kennzeichen ist weg. Was davor kam, zählt wieder.',
  line: (day, where, note) => `${day}, ${where}: ${note}`,
  remove: 'Wegnehmen',
  removeThis: (day) => `das Kennzeichen vom ${day}`,
  list: 'Bisher gekennzeichnet',
  since: (day, note) => `Beurteilt seit ${day}, als Sie etwas geändert haben: ${note}.`,
};
