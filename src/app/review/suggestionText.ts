import type { NextStep } from '../../domain/analytics/allocation.ts';
import type { ChannelHabit } from '../../domain/analytics/nextWeek.ts';
import { hoursAndMinutes } from '../../ui/format.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.reviewFound.suggest;

/**
 * Why a step is suggested for a platform.
 * @param known whether anything of it could be judged at all, and whether there was a whole week before
 */
export function suggestionText(
  step: NextStep | null,
  { usualHours, protectedByGoal }: ChannelHabit,
  { judged, isUsual }: { readonly judged: boolean; readonly isUsual: boolean },
): string {
  const time = hoursAndMinutes(usualHours * 60);
  const usual = isUsual ? said.usual(time) : said.soFar(time);
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
