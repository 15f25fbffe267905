import type { Session } from '../../domain/session.ts';
import type { Answer } from '../../domain/sessionEdit.ts';

/** What was changed in the form of a session and is not saved yet. */
export interface Typed {
  readonly answer?: Answer;
  readonly note?: string;
}

/**
 * What the form shows: what was typed, and for the rest what the session says now. The popup may
 * answer for it, or another page edit it, while a note is being written.
 */
export const shownOf = (session: Answer & Pick<Session, 'note'>, typed: Typed) => ({
  answer: typed.answer ?? answerIn(session),
  note: typed.note ?? session.note,
});

const answerIn = ({ purpose, goalId, customer }: Answer): Answer => ({ purpose, goalId, customer });
