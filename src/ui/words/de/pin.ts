import type { pin as english } from '../en/pin.ts';
import type { Like } from '../like.ts';

/** How the icon comes onto the toolbar, in German. */
export const pin: Like<typeof english> = {
  title: 'Ihr Symbol',
  note: 'Noch nicht in der Symbolleiste',
  statement: 'Legen Sie das Symbol von Worthwhile dorthin, wo Sie es sehen.',
  how: [
    'Drücken Sie auf das Puzzleteil rechts neben der Adresszeile.',
    'Suchen Sie Worthwhile in der Liste.',
    'Drücken Sie auf die Stecknadel daneben.',
  ],
  why: 'Die Frage, wofür ein Besuch ist, erscheint an diesem Symbol, nie auf der Seite.',
};
