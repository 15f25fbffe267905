import { expect, test } from 'vitest';
import { shownOf } from '../../../src/app/sessions/typed.ts';
import { aSession } from '../../support/rows.ts';

test('a note that is being written stays when the popup answers for the session', () => {
  const answered = aSession({ purpose: 'goal', goalId: 'goal', note: '' });
  expect(shownOf(answered, { note: 'Asked about stock' })).toEqual({
    answer: { purpose: 'goal', goalId: 'goal', customer: null },
    note: 'Asked about stock',
  });
});

test('an answer that is being chosen stays when the note is written elsewhere', () => {
  const answer = { purpose: 'personal', goalId: null, customer: null } as const;
  expect(shownOf(aSession({ note: 'Later' }), { answer })).toEqual({ answer, note: 'Later' });
});
