import type { dashboardVerdict as english } from '../en/dashboardVerdict.ts';
import type { Like } from '../like.ts';

const pays = (n: number) => (n === 1 ? 'lohnt' : 'lohnen');

/** Verdicts within a sentence; `verdict.ts` says each one's reason. */
export const dashboardVerdict: Like<typeof english> = {
  clause: {
    paying: (names, n) => `${names} ${pays(n)} sich`,
    probably_paying: (names, n) => `${names} ${pays(n)} sich wohl`,
    too_early: (names) => `${names}: noch zu früh`,
    probably_not_paying: (names, n) => `${names} ${pays(n)} sich wohl nicht`,
    not_paying: (names, n) => `${names} ${pays(n)} sich nicht`,
  },
  moreHours: (hours, n) =>
    `etwa ${hours} ${n === 1 ? 'weitere Stunde wird' : 'weitere Stunden werden'} es zeigen`,
  moreHoursEach: (hours, n) =>
    `je etwa ${hours} ${n === 1 ? 'weitere Stunde wird' : 'weitere Stunden werden'} es zeigen`,
  moreHoursOn: (hours, n, where) =>
    `etwa ${hours} ${n === 1 ? 'weitere Stunde' : 'weitere Stunden'} mit ${where} ${n === 1 ? 'wird' : 'werden'} es zeigen`,
  nextOutcome: 'der nächste Verkauf oder Verlust wird es zeigen',
  nextOutcomeOn: (where) => `der nächste Verkauf oder Verlust mit ${where} wird es zeigen`,
  eitherWay: 'es kann noch so oder so ausgehen',
  eitherWayOn: (where) => `mit ${where} kann es noch so oder so ausgehen`,
  maturity: {
    matured: 'Die Interessenten hatten ihre Zeit.',
    maturing: 'Die Interessenten hatten einen Teil ihrer Zeit.',
    young: 'Die Interessenten sind jung: Die meisten hatten ihre Zeit noch nicht.',
  },
  anHour: {
    range: (low, high) => `etwa ${low}–${high} je Stunde`,
    under: (high) => `unter ${high} je Stunde`,
  },
  onlyOne:
    'Nur ein Kanal hat Stunden, die sich beurteilen lassen, daher gibt es noch nichts zu vergleichen.',
  beats: {
    beats: (one, other) => `Eine Stunde mit ${one} bringt mehr als eine mit ${other}.`,
    probably_beats: (one, other) =>
      `Eine Stunde mit ${one} bringt wohl mehr als eine mit ${other}.`,
    no_clear_difference: (one, other) =>
      `Zwischen ${one} und ${other} gibt es noch keinen klaren Unterschied.`,
  },
};
