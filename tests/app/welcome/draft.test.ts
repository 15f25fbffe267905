import { expect, test } from 'vitest';
import { currencyOf, draftOf, readDraft, stepToMend } from '../../../src/app/welcome/draft.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';

const TODAY = '2026-11-22';
const empty = draftOf({ ...FIRST_SETTINGS, currency: 'GBP' }, null);

test('the currency is guessed until she was asked, whatever else was changed', () => {
  const changed = { ...FIRST_SETTINGS, idleSeconds: 30, updatedAt: 5 };
  expect(currencyOf(changed, 'en-GB')).toBe('GBP');
  expect(currencyOf({ ...changed, currency: 'EUR' }, 'en-GB')).toBe('EUR');
  expect(currencyOf({ ...changed, welcomedAt: 5 }, 'en-GB')).toBe('USD');
});

test('an empty form where no target is needed is no error and no goal', () => {
  expect(readDraft(empty, TODAY, false)).toEqual({
    answers: {
      target: null,
      settings: {
        currency: 'GBP',
        hourlyValue: null,
        typicalSale: null,
        hoursAWeek: null,
        business: null,
        margin: null,
      },
    },
    errors: {},
  });
});

test('a figure and a date are the target', () => {
  const { answers, errors } = readDraft(
    { ...empty, revenue: '36,000', by: '2027-03-31', hourlyValue: '60', hoursAWeek: '6.5' },
    TODAY,
    true,
  );
  expect(errors).toEqual({});
  expect(answers.target).toEqual({ amount: 3_600_000, by: '2027-03-31', obstacle: null });
  expect(answers.settings).toMatchObject({ hourlyValue: 6000, hoursAWeek: 6.5 });
});

test('setting a target without a figure and a day says what is missing', () => {
  expect(readDraft(empty, TODAY, true).errors).toEqual({
    revenue: 'Write the figure.',
    by: 'Choose the day it must be there.',
  });
});

test.each([true, false])('half a goal asks for its other half (needed: %s)', (needed) => {
  const errorsOf = (half: Partial<typeof empty>) =>
    Object.keys(readDraft({ ...empty, ...half }, TODAY, needed).errors);
  expect(errorsOf({ revenue: '36,000' })).toEqual(['by']);
  expect(errorsOf({ by: '2027-03-31' })).toEqual(['revenue']);
});

test('an empty figure and a past day are each told what they lack, and no more', () => {
  expect(readDraft({ ...empty, by: '2026-01-01' }, TODAY, false).errors).toEqual({
    revenue: 'Write the figure.',
    by: 'Choose a day after today.',
  });
});

test('a day that is not ahead is no deadline', () => {
  const { answers, errors } = readDraft({ ...empty, revenue: '1', by: TODAY }, TODAY, true);
  expect(errors).toEqual({ by: 'Choose a day after today.' });
  expect(answers.target).toBeNull();
});

test('what cannot be read is told under its field, and the rest is read', () => {
  const { answers, errors } = readDraft(
    { ...empty, hourlyValue: 'x', typicalSale: '5' },
    TODAY,
    false,
  );
  expect(Object.keys(errors)).toEqual(['hourlyValue']);
  expect(answers.settings.typicalSale).toBe(500);
});

test('what was kept is typed again as it was', () => {
  const settings = { ...FIRST_SETTINGS, currency: 'GBP', hourlyValue: 6050, hoursAWeek: 6 };
  expect(draftOf(settings, null)).toMatchObject({ hourlyValue: '60.50', hoursAWeek: '6' });
});

test('what she sells, what is left of it and what is in the way are read, and typed again', () => {
  const typed = { ...empty, business: 'shop', margin: '40', obstacle: 'closing' } as const;
  const { answers } = readDraft({ ...typed, revenue: '1', by: '2027-03-31' }, TODAY, true);
  expect(answers.settings).toMatchObject({ business: 'shop', margin: 0.4 });
  expect(answers.target).toMatchObject({ obstacle: 'closing' });
  expect(Object.keys(readDraft({ ...typed, margin: '120' }, TODAY, false).errors)).toEqual([
    'margin',
  ]);
  expect(draftOf({ ...FIRST_SETTINGS, ...answers.settings }, null)).toMatchObject({
    business: 'shop',
    margin: '40',
  });
});

test('an answer that cannot be read is mended on the step that asks for it, the first one first', () => {
  const { errors } = readDraft({ ...empty, margin: '120', hoursAWeek: 'x' }, TODAY, false);
  expect(stepToMend(errors, 1)).toBeNull();
  expect(stepToMend(errors, 2)).toBe(2);
  expect(stepToMend(errors, 3)).toBe(2);
  expect(stepToMend(readDraft({ ...empty, revenue: '5' }, TODAY, false).errors, 3)).toBe(1);
  expect(stepToMend({}, 3)).toBeNull();
});
