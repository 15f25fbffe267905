export const VERDICTS = [
  'paying',
  'probably_paying',
  'too_early',
  'probably_not_paying',
  'not_paying',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a paying channel would have brought by now. */
export interface BreakEven {
  readonly breakEvenWins: number;
  readonly breakEvenLeads: number;
}

export interface VerdictGrounds extends BreakEven {
  /** P(pays) at half the stated conversion. */
  readonly payingAtLeast: number;
  /** P(pays) at twice the stated conversion. */
  readonly payingAtMost: number;
  /** Of this channel, and of all. */
  readonly wins: number;
  readonly allWins: number;
}

/** In this order; no verdict rests on the guess of the conversion. */
export function verdictOf(grounds: VerdictGrounds): Verdict {
  const { payingAtLeast, payingAtMost, wins, breakEvenWins, breakEvenLeads } = grounds;
  if (payingAtLeast >= 0.9 && wins >= 2) return 'paying';
  if (payingAtMost <= 0.1 && isEnoughToEnd(grounds)) return 'not_paying';
  if (payingAtLeast >= 0.8 && wins >= 1) return 'probably_paying';
  const hasHadItsChance = breakEvenWins >= 1 || breakEvenLeads >= 5;
  if (payingAtMost <= 0.2 && hasHadItsChance) return 'probably_not_paying';
  return 'too_early';
}

function isEnoughToEnd({ breakEvenWins, breakEvenLeads, allWins }: VerdictGrounds): boolean {
  const missedEnough = breakEvenWins >= 2 || breakEvenLeads >= 10;
  return (missedEnough && allWins >= 2) || breakEvenWins >= 4;
}

/** A strong verdict is shown once two weekly looks in a row agree; before, its weaker form. */
export function settledVerdict(now: Verdict, aWeekAgo: Verdict | null): Verdict {
  switch (now) {
    case 'paying':
      return aWeekAgo === 'paying' ? 'paying' : 'probably_paying';
    case 'not_paying':
      return aWeekAgo === 'not_paying' ? 'not_paying' : 'probably_not_paying';
    case 'probably_paying':
    case 'too_early':
    case 'probably_not_paying':
      return now;
  }
}

/** What a channel must bring in order to pay. */
export interface PayingNeeds {
  /** Money. */
  readonly hourlyValue: number;
  /** Mean deal × margin, in the same money; above 0. */
  readonly saleValue: number;
  /** Share of leads that become customers, above 0. */
  readonly poolShare: number;
}

export function breakEvenOf(
  { hourlyValue, saleValue, poolShare }: PayingNeeds,
  hours: { readonly maturedHours: number; readonly leadHours: number },
): BreakEven {
  return {
    breakEvenWins: (hourlyValue * hours.maturedHours) / saleValue,
    breakEvenLeads: (hourlyValue * hours.leadHours) / (saleValue * poolShare),
  };
}

/** With so many expected leads, the leads have told what they can. */
const LEADS_THAT_TELL = 5;

/**
 * About how many more hours will tell whether a channel pays, at least 1: until a paying one would
 * have brought five leads. `null` where hours will not tell any more, but the next sale or loss.
 */
export function hoursThatTell(needs: PayingNeeds, leadHours: number): number | null {
  const leadsPerHour = needs.hourlyValue / (needs.saleValue * needs.poolShare);
  if (leadsPerHour <= 0 || leadsPerHour * leadHours >= LEADS_THAT_TELL) return null;
  return Math.max(1, LEADS_THAT_TELL / leadsPerHour - leadHours);
}
