import type { dashboardVerdict as english } from '../en/dashboardVerdict.ts';
import type { Like } from '../like.ts';

const pays = (n: number) => (n === 1 ? 'compensa' : 'compensan');

/** Verdicts within a sentence; `verdict.ts` says each one's reason. */
export const dashboardVerdict: Like<typeof english> = {
  clause: {
    paying: (names, n) => `${names} ${pays(n)}`,
    probably_paying: (names, n) => `${names} probablemente ${pays(n)}`,
    too_early: (names) => `${names}: demasiado pronto`,
    probably_not_paying: (names, n) => `${names} probablemente no ${pays(n)}`,
    not_paying: (names, n) => `${names} no ${pays(n)}`,
  },
  moreHours: (hours, n) =>
    `${n === 1 ? 'lo dirá' : 'lo dirán'} unas ${hours} ${n === 1 ? 'hora más' : 'horas más'}`,
  moreHoursEach: (hours, n) =>
    `lo dirán unas ${hours} ${n === 1 ? 'hora más' : 'horas más'} en cada una`,
  moreHoursOn: (hours, n, where) =>
    `${n === 1 ? 'lo dirá' : 'lo dirán'} unas ${hours} ${n === 1 ? 'hora más' : 'horas más'} en ${where}`,
  nextOutcome: 'lo dirá la próxima venta o pérdida',
  nextOutcomeOn: (where) => `lo dirá la próxima venta o pérdida en ${where}`,
  eitherWay: 'aún puede salir de una manera u otra',
  eitherWayOn: (where) => `en ${where} aún puede salir de una manera u otra`,
  maturity: {
    matured: 'Sus interesados han tenido su tiempo.',
    maturing: 'Sus interesados han tenido parte de su tiempo.',
    young: 'Sus interesados son recientes: la mayoría aún no ha tenido su tiempo.',
  },
  anHour: {
    range: (low, high) => `unos ${low}–${high} por hora`,
    under: (high) => `menos de ${high} por hora`,
  },
  onlyOne: 'Solo un canal tiene horas para juzgar, así que aún no hay nada que comparar.',
  beats: {
    beats: (one, other) => `Una hora en ${one} trae más que una en ${other}.`,
    probably_beats: (one, other) =>
      `Una hora en ${one} probablemente trae más que una en ${other}.`,
    no_clear_difference: (one, other) => `Entre ${one} y ${other} aún no hay una diferencia clara.`,
  },
};
