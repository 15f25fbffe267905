import type { Goal } from '../../domain/goal.ts';
import { words } from '../../ui/words/words.ts';
import { choiceOf, type Names, purposeText } from './purpose.ts';

/** The choices of a purpose, as `answerOf` reads them: goals by name, customer work, personal. */
export function PurposeOptions({
  goals,
  names,
}: {
  readonly goals: readonly Goal[];
  readonly names: Names;
}) {
  return (
    <>
      {goals.map((goal) => {
        const served = { purpose: 'goal', goalId: goal.id, customer: null } as const;
        return (
          <option key={goal.id} value={choiceOf(served)}>
            {purposeText(served, names)}
          </option>
        );
      })}
      <option value="customer">{words.shared.purpose.customer}</option>
      <option value="personal">{words.shared.purpose.personal}</option>
    </>
  );
}
