import { Opening } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/allWords.ts';
import { go } from '../route.ts';
import { Facts } from './Facts.tsx';
import { useKeys } from './keys.ts';
import type { Begun } from './readBegun.ts';
import { placeOf, StepList } from './StepList.tsx';
import {
  budgetSentence,
  missedSentence,
  usualSentence,
  weekName,
  weekSentence,
} from './sentence.ts';
import { Unsaid } from './Unsaid.tsx';

/** The first step as far as it is known while the evidence of the others is read. */
export function Beginning({ week, goals, beside, before, last }: Begun) {
  const on = () => go('review', placeOf(2));
  useKeys(on, () => undefined);
  const told = { ...week, found: beside };
  return (
    <>
      <Opening answer={weekSentence(week)}>
        <p class="prose">
          {[
            weekName(week.days),
            missedSentence(week.days, last?.days.to ?? null),
            budgetSentence(told, before),
            usualSentence(told),
          ].join(' ')}
        </p>
      </Opening>
      <StepList step={1} />
      <Unsaid week={week} goals={goals} />
      <Facts week={week} goals={goals} beside={beside} />
      <div class="review-end noprint">
        <p class="faint">{words.reviewSteps.keys}</p>
        <div class="actions">
          <button type="button" class="first" onClick={on}>
            {words.reviewSteps.on}
          </button>
        </div>
      </div>
    </>
  );
}
