import type { Goal } from '../../domain/goal.ts';
import type { Purpose, Session } from '../../domain/session.ts';
import type { Answer } from '../../domain/sessionEdit.ts';
import { goalName } from '../../ui/goalName.ts';
import { words } from '../../ui/words/allWords.ts';

/** What names of goals and money need. */
export interface Names {
  readonly goals: readonly Goal[];
  readonly currency: string;
}

/** What a session served, in words: the goal's name, the customer, or the purpose. */
export function purposeText(
  session: Pick<Session, 'purpose' | 'goalId' | 'customer'>,
  { goals, currency }: Names,
): string {
  switch (session.purpose) {
    case 'goal': {
      const goal = goals.find(({ id }) => id === session.goalId);
      return goal === undefined ? words.review.goals.gone : goalName(goal, currency);
    }
    case 'customer':
      return session.customer === null
        ? words.shared.purpose.customer
        : words.sessions.list.noted(words.shared.purpose.customer, session.customer);
    case 'personal':
      return words.shared.purpose.personal;
    case 'unstated':
      return words.sessions.edit.unstated;
  }
}

/** An answer as the value of a choice: `goal <id>` or the purpose. */
export const choiceOf = ({ purpose, goalId }: Pick<Answer, 'purpose' | 'goalId'>): string =>
  purpose === 'goal' ? `goal ${goalId}` : purpose;

const PURPOSES: readonly Purpose[] = ['customer', 'personal', 'unstated'];

/** Reads such a value; what is none is unstated. */
export function answerOf(value: string, customer: string): Answer {
  if (value.startsWith('goal '))
    return { purpose: 'goal', goalId: value.slice('goal '.length), customer: null };
  const purpose = PURPOSES.find((known) => known === value) ?? 'unstated';
  const named = purpose === 'customer' && customer.trim() !== '' ? customer.trim() : null;
  return { purpose, goalId: null, customer: named };
}
