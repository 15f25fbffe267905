import type { Answer } from '../../domain/sessionEdit.ts';
import { Field } from '../../ui/Field.tsx';
import { words } from '../../ui/words/words.ts';
import { answerOf, choiceOf, type Names, purposeText } from './purpose.ts';

const said = words.sessions.edit;

/** What sessions served: an open goal, customer work, personal, or not said. */
export function PurposeField({
  label,
  answer,
  names,
  onAnswer,
}: {
  readonly label: string;
  readonly answer: Answer;
  readonly names: Names;
  readonly onAnswer: (answer: Answer) => void;
}) {
  const value = choiceOf(answer);
  const goals = names.goals.filter((goal) => goal.closedAt === null || goal.id === answer.goalId);
  return (
    <>
      <Field label={label}>
        {(control) => (
          <select
            {...control}
            value={value}
            onChange={(event) =>
              onAnswer(answerOf(event.currentTarget.value, answer.customer ?? ''))
            }
          >
            <option value="unstated">{said.unstated}</option>
            {goals.map((goal) => (
              <option key={goal.id} value={`goal ${goal.id}`}>
                {purposeText({ purpose: 'goal', goalId: goal.id, customer: null }, names)}
              </option>
            ))}
            <option value="customer">{words.shared.purpose.customer}</option>
            <option value="personal">{words.shared.purpose.personal}</option>
          </select>
        )}
      </Field>
      {answer.purpose === 'customer' && (
        <Field label={said.customer}>
          {(control) => (
            <input
              {...control}
              value={answer.customer ?? ''}
              onInput={(event) => onAnswer({ ...answer, customer: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
