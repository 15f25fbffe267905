import type { sample as english } from '../en/sample.ts';
import type { Like } from '../like.ts';

/** What the sample says of itself. */
export const sample: Like<typeof english> = {
  name: 'Beispieldaten',
  marked: 'Das sind Beispieldaten:',
  whose:
    'das halbe Jahr einer erfundenen Beraterin. Nichts von Ihnen wird hier gezeigt oder geändert.',
  leave: 'Beispiel verlassen',
  offer: 'Mit Beispieldaten umsehen',
  offered:
    ': ein halbes Jahr einer erfundenen Beraterin, getrennt von Ihren Daten. Ein Klick führt wieder hinaus.',
  records: 'Ihre Einträge',
  notHere:
    'Einlesen, Sichern und Löschen gelten Ihren eigenen Einträgen. Verlassen Sie das Beispiel, um sie zu finden.',
};
