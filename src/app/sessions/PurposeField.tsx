import type { Answer } from '../../domain/sessionEdit.ts';
import { Field } from '../../ui/Field.tsx';
import { words } from '../../ui/words/allWords.ts';
import { PurposeOptions } from './PurposeOptions.tsx';
import { answerOf, choiceOf, type Names } from './purpose.ts';

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
            <PurposeOptions goals={goals} names={names} />
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
