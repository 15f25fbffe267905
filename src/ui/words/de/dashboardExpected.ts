import { counted } from '../../format.ts';
import type { dashboardExpected as english } from '../en/dashboardExpected.ts';
import type { Like } from '../like.ts';

/** What open leads are expected to bring, and why it differs from place to place. */
export const dashboardExpected: Like<typeof english> = {
  sum: (n, amount, share, whole) =>
    `${counted(n, 'offener Interessent', 'offene Interessenten')}: ${amount}, wenn alle kaufen, × ${share}, ihre mittlere Aussicht nach Stufe und Alter = etwa ${whole}.`,
  whenever: (forGoal) =>
    forGoal
      ? 'Das sind alle offenen Interessenten, die für dieses Ziel eingetragen wurden, wann immer sie kamen.'
      : 'Das sind alle offenen Interessenten, wann immer sie kamen.',
  usual: (amount) => `Einer ohne Betrag zählt mit ${amount}, was ein Verkauf im Mittel bringt.`,
  leftOut: (n) =>
    `${counted(n, 'Interessent ohne Betrag bleibt', 'Interessenten ohne Betrag bleiben')} weg, da Ihr üblicher Verkauf nicht genannt ist.`,
  guess:
    'Wie viele Interessenten kaufen, ist unsere Schätzung des Üblichen, da Sie es nicht gesagt haben.',
  whole: (amount) => `Alle Kanäle zusammen, wie auf der Seite der Interessenten: etwa ${amount}.`,
};
