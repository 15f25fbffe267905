import { counted } from '../../format.ts';
import type { popupBrought as english } from '../en/popupBrought.ts';
import type { Like } from '../like.ts';

/** Words of the question what a visit brought. */
export const popupBrought: Like<typeof english> = {
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
};
