import { counted } from '../../format.ts';
import type { goalStanding as english } from '../en/goalStanding.ts';
import type { Like } from '../like.ts';

const days = (n: number) => counted(n, 'Tag', 'Tagen');

/** How a goal stands, and what may be in its way, in German. */
export const goalStanding: Like<typeof english> = {
  obstacle: {
    prospects: 'Zu wenige hören davon',
    qualifying: 'Die Falschen fragen an',
    closing: 'Sie fragen und kaufen nicht',
    offer: 'Das Angebot passt nicht',
    followUp: 'Ich fasse nicht nach',
  },
  unit: {
    sales: (n) => counted(n, 'Verkauf', 'Verkäufe'),
    leads: (n) => counted(n, 'Interessent', 'Interessenten'),
    conversations: (n) => counted(n, 'Gespräch', 'Gespräche'),
  },
  standing: {
    met: (booked, figure) => `Das Ziel ist erreicht: ${booked} von ${figure}.`,
    ahead: (left, n) =>
      `Sie liegen im gleichmäßigen Tempo oder darüber; ${left} fehlen noch in ${days(n)}.`,
    behind: (gap, left, n) =>
      `Sie liegen ${gap} hinter einem gleichmäßigen Tempo; ${left} fehlen noch in ${days(n)}.`,
    fresh: (left, n, perWeek) => `${left} in ${days(n)}: etwa ${perWeek} pro Woche.`,
    today: (left) => `${left} fehlen noch heute, am letzten Tag.`,
    passed: (left) => `Der Tag ist vorbei, und ${left} fehlen noch. Setzen Sie einen neuen.`,
  },
};
