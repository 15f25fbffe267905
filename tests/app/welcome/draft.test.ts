import { expect, test } from 'vitest';
import { currencyOf, draftOf, readDraft } from '../../../src/app/welcome/draft.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';

const TODAY = '2026-11-22';
const empty = draftOf({ ...FIRST_SETTINGS, currency: 'GBP' }, null);

test('the currency is guessed until she was asked, whatever else was changed', () => {
  const changed = { ...FIRST_SETTINGS, idleSeconds: 30, updatedAt: 5 };
  expect(currencyOf(changed, 'en-GB')).toBe('GBP');
  expect(currencyOf({ ...changed, currency: 'EUR' }, 'en-GB')).toBe('EUR');
  expect(currencyOf({ ...changed, welcomedAt: 5 }, 'en-GB')).toBe('USD');
});

test('an empty form is no error and no goal', () => {
  expect(readDraft(empty, TODAY)).toEqual({
    answers: {
      target: null,
      settings: { currency: 'GBP', hourlyValue: null, typicalSale: null, hoursAWeek: null },
    },
    errors: {},
  });
});

test('a figure and a date are the target', () => {
  const { answers, errors } = readDraft(
    { ...empty, revenue: '36,000', by: '2027-03-31', hourlyValue: '60', hoursAWeek: '6.5' },
    TODAY,
  );
  expect(errors).toEqual({});
  expect(answers.target).toEqual({ amount: 3_600_000, by: '2027-03-31' });
  expect(answers.settings).toMatchObject({ hourlyValue: 6000, hoursAWeek: 6.5 });
});

test('half a goal asks for its other half', () => {
  expect(readDraft({ ...empty, revenue: '36,000' }, TODAY).errors).toHaveProperty('by');
  expect(readDraft({ ...empty, by: '2027-03-31' }, TODAY).errors).toHaveProperty('revenue');
});

test('a day that is not ahead is no deadline', () => {
  const { answers, errors } = readDraft({ ...empty, revenue: '1', by: TODAY }, TODAY);
  expect(errors).toEqual({ by: 'Choose a day after today.' });
  expect(answers.target).toBeNull();
});

test('what cannot be read is told under its field, and the rest is read', () => {
  const { answers, errors } = readDraft({ ...empty, hourlyValue: 'x', typicalSale: '5' }, TODAY);
  expect(Object.keys(errors)).toEqual(['hourlyValue']);
  expect(answers.settings.typicalSale).toBe(500);
});

test('what was kept is typed again as it was', () => {
  const settings = { ...FIRST_SETTINGS, currency: 'GBP', hourlyValue: 6050, hoursAWeek: 6 };
  expect(draftOf(settings, null)).toMatchObject({ hourlyValue: '60.50', hoursAWeek: '6' });
});
