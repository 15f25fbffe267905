import { expect, test } from 'vitest';
import { type Draft, emptyGoal, readGoal } from '../../../src/app/goals/draft.ts';

const TODAY = '2026-11-22';
const draft = {
  ...emptyGoal('2026-09-01'),
  target: '36,000',
  dueOn: '2027-03-31',
  title: '  Rent  ',
};

test('a goal is a figure and a date', () => {
  expect(readGoal(draft, 'GBP', TODAY, null)).toEqual({
    said: {
      measure: 'revenue',
      target: 3_600_000,
      startsOn: '2026-09-01',
      dueOn: '2027-03-31',
      title: 'Rent',
      obstacle: null,
      obstacleNote: '',
    },
  });
});

test('a goal without a figure or a date is none', () => {
  const read = readGoal(emptyGoal(TODAY), 'GBP', TODAY, null);
  expect('errors' in read && Object.keys(read.errors).sort()).toEqual(['dueOn', 'target']);
});

test('people and sales are whole', () => {
  for (const target of ['0', '-2', '1.5', 'ten', '']) {
    const read = readGoal({ ...draft, measure: 'leads', target }, 'GBP', TODAY, null);
    expect('errors' in read && read.errors.target).toBe('Write a whole number above zero.');
  }
  const read = readGoal({ ...draft, measure: 'leads', target: '20' }, 'GBP', TODAY, null);
  expect('said' in read && read.said.target).toBe(20);
});

test('a day that has passed may stay in an edit, and cannot be chosen', () => {
  const passed = { ...draft, dueOn: '2026-11-01' };
  expect(readGoal(passed, 'GBP', TODAY, '2026-11-01')).toHaveProperty('said');
  expect(readGoal(passed, 'GBP', TODAY, '2026-10-01')).toHaveProperty('errors.dueOn');
});

test('a goal begins before it is due, and what is in the way may be said in own words', () => {
  const late = { ...draft, startsOn: '2027-03-31' };
  expect(readGoal(late, 'GBP', TODAY, null)).toHaveProperty('errors.startsOn');
  const said = readGoal({ ...draft, obstacleNote: ' Nobody answers ' }, 'GBP', TODAY, null);
  expect(said).toHaveProperty('said.obstacleNote', 'Nobody answers');
  const long = { ...draft, obstacleNote: 'x'.repeat(201) };
  expect(readGoal(long, 'GBP', TODAY, null)).toHaveProperty('errors.obstacleNote');
});

test('a goal lies within ten years, begins after 1990 and has a figure that is not absurd', () => {
  const read = (part: Partial<Draft>) =>
    readGoal(
      { ...emptyGoal(TODAY), target: '100', dueOn: '2027-01-01', ...part },
      'GBP',
      TODAY,
      null,
    );
  expect(read({})).toHaveProperty('said');
  expect(read({ dueOn: '9999-01-01' })).toMatchObject({
    errors: { dueOn: 'Choose a day within ten years.' },
  });
  expect(read({ startsOn: '0001-01-01' })).toHaveProperty('errors.startsOn');
  expect(read({ target: '9,999,999,999' })).toHaveProperty('errors.target');
  expect(read({ target: '-100' })).toHaveProperty('errors.target');
});
