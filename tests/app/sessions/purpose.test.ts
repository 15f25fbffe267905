import { expect, test } from 'vitest';
import { answerOf, choiceOf, purposeText } from '../../../src/app/sessions/purpose.ts';
import { aGoal, aSession } from '../../support/rows.ts';

const names = { goals: [aGoal({ id: 'g', title: 'More work' })], currency: 'GBP' };

test.each([
  { purpose: 'goal', goalId: 'g', customer: null },
  { purpose: 'customer', goalId: null, customer: 'Copper Lane' },
  { purpose: 'personal', goalId: null, customer: null },
  { purpose: 'unstated', goalId: null, customer: null },
] as const)('$purpose survives its form', (answer) => {
  expect(answerOf(choiceOf(answer), answer.customer ?? '')).toEqual(answer);
});

test.each([
  [{ purpose: 'goal', goalId: 'g' }, 'More work'],
  [{ purpose: 'goal', goalId: 'gone' }, 'A goal you have deleted'],
  [{ purpose: 'customer', customer: 'Copper Lane' }, 'Customer work: Copper Lane'],
  [{ purpose: 'customer' }, 'Customer work'],
  [{ purpose: 'personal' }, 'Personal'],
  [{ purpose: 'unstated' }, 'Not said'],
] as const)('%o reads %s', (fields, text) => {
  expect(purposeText(aSession(fields), names)).toBe(text);
});
