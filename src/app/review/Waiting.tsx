import type { Goal } from '../../domain/goal.ts';
import type { WeekSeen } from '../../domain/review.ts';
import { lastWeekOf } from '../../domain/reviewWeeks.ts';
import { Opening } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { Facts } from './Facts.tsx';
import { weekName, weekSentence } from './sentence.ts';

const said = words.review.waiting;

/** A week that is over before her day and hour have come: when it is ready, and the way to begin now. */
export function Waiting({
  week,
  goals,
  when,
}: {
  readonly week: WeekSeen;
  readonly goals: readonly Goal[];
  /** Her day and hour, written. */
  readonly when: string;
}) {
  return (
    <>
      <Opening answer={said.answer(when)}>
        <p class="prose">
          {weekName(week.days)} {weekSentence(week)} {said.now}
        </p>
        <p>
          <a href={addressOf('review', { week: lastWeekOf(week.days).from })}>{said.begin}</a>
        </p>
      </Opening>
      <Facts week={week} goals={goals} />
    </>
  );
}
