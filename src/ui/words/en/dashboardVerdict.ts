/** Verdicts within a sentence; `verdict.ts` says each one's reason. */
export const dashboardVerdict = {
  /** Of one channel or of several. */
  clause: {
    paying: (names: string, n: number) => `${names} ${n === 1 ? 'pays' : 'pay'}`,
    probably_paying: (names: string, n: number) => `${names} probably ${n === 1 ? 'pays' : 'pay'}`,
    too_early: (names: string) => `${names}: too early to tell`,
    probably_not_paying: (names: string, n: number) =>
      `${names} probably ${n === 1 ? 'does' : 'do'} not pay`,
    not_paying: (names: string, n: number) => `${names} ${n === 1 ? 'does' : 'do'} not pay`,
  },
  moreHours: (hours: string, n: number) => `about ${hours} more ${n === 1 ? 'hour' : 'hours'} will`,
  /** As many for each of several. */
  moreHoursEach: (hours: string, n: number) =>
    `about ${hours} more ${n === 1 ? 'hour' : 'hours'} each will`,
  moreHoursOn: (hours: string, n: number, where: string) =>
    `about ${hours} more ${n === 1 ? 'hour' : 'hours'} on ${where} will`,
  nextOutcome: 'the next sale or loss will',
  nextOutcomeOn: (where: string) => `the next sale or loss on ${where} will`,
  eitherWay: 'it can still go either way',
  eitherWayOn: (where: string) => `on ${where} it can still go either way`,
  maturity: {
    matured: 'Its leads have had their time.',
    maturing: 'Its leads have had part of their time.',
    young: 'Its leads are young: most have not had their time yet.',
  },
  anHour: {
    range: (low: string, high: string) => `about ${low}–${high} an hour`,
    under: (high: string) => `under ${high} an hour`,
  },
  onlyOne: 'Only one channel has hours to judge, so there is nothing to compare yet.',
  beats: {
    beats: (one: string, other: string) => `An hour on ${one} brings more than one on ${other}.`,
    probably_beats: (one: string, other: string) =>
      `An hour on ${one} probably brings more than one on ${other}.`,
    no_clear_difference: (one: string, other: string) =>
      `Between ${one} and ${other} there is no clear difference yet.`,
  },
};
