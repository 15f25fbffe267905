import { expect, test } from 'vitest';
import { callCommitment, stepForMinutes } from '../../../src/app/review/namedStep.ts';
import { today } from '../../../src/app/today.ts';
import type { FixFound } from '../../../src/domain/review.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';
import { aLead } from '../../support/rows.ts';
import { aFound, aWeek } from '../../support/weeks.ts';

const settings = { ...FIRST_SETTINGS, workingHours: { days: [], from: '08:30', to: '18:00' } };
const asked = (where: FixFound['where'], ...leads: Parameters<typeof aLead>[0][]) => ({
  week: { ...aWeek(), found: aFound({ fix: { finding: '', step: 'Do this', where } as FixFound }) },
  leads: leads.map(aLead),
  settings,
});
const waiting = { id: 'anna', name: 'Anna Berg', followUpOn: today(), followUp: 'Send the offer.' };

test('freed minutes go to the step to fix first', () => {
  expect(stepForMinutes(asked('leads', waiting))).toBe('Do this');
  expect(stepForMinutes(asked('goals'))).toBe('Do this');
});

test('a step that takes no minutes gives them to who waits, or to people who may buy', () => {
  expect(stepForMinutes(asked('sessions', waiting))).toBe('get back to Anna Berg (send the offer)');
  expect(stepForMinutes(asked('sessions'))).toBe('Write to ten named people who could buy');
});

test('the proposed commitment names who waits, the day and the hour that work begins', () => {
  const call = callCommitment(asked('leads', { ...waiting, followUp: '' }));
  expect(call).toMatchObject({ what: 'call Anna Berg', leadId: 'anna' });
  expect(call?.when).toMatch(/^\w+day at 0?8:30/);
  expect(call !== null && call.on > today()).toBe(true);
  expect(callCommitment(asked('leads'))).toBeNull();
});
