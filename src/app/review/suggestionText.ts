import type { NextStep } from '../../domain/analytics/allocation.ts';
import type { ChannelHabit } from '../../domain/analytics/nextWeek.ts';
import { hoursAndMinutes } from '../../ui/format.ts';
import { words } from '../../ui/words/words.ts';

const said = words.reviewFound.suggest;

/**
 * Why a step is suggested for a platform.
 * @param judged whether anything of it could be judged at all
 */
export function suggestionText(
  step: NextStep | null,
  { usualHours, protectedByGoal }: ChannelHabit,
  judged: boolean,
): string {
  const usual = hoursAndMinutes(usualHours * 60);
  switch (step) {
    case null:
      return said.unused;
    case 'keep':
      return said.keep(usual);
    case 'test':
      return judged ? said.test(usual) : said.unjudged(usual);
    case 'change':
    case 'set a limit':
      return said[step];
    case 'cut':
      return protectedByGoal ? said.cutBack : said.cut;
  }
}
