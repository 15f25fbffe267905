import { expect, test } from 'vitest';
import { dueText } from '../../src/popup/dueText.ts';
import type { DueView } from '../../src/protocol/due.ts';

const due: DueView = {
  id: 'lead',
  name: 'Ann',
  followUp: 'the quote',
  stage: 'opportunity',
  expectedAmount: 300_000,
  link: '',
  // A Tuesday.
  followUpOn: '2026-11-17',
  names: { stageNames: {}, business: null },
};
const on = (today: string, change: Partial<DueView> = {}) =>
  dueText({ ...due, ...change }, today, 'USD');

test('a follow-up says what it may bring and since when it waits', () => {
  expect(on('2026-11-20')).toBe('Opportunity of $3,000, due since Tuesday');
});

test.each([
  ['2026-11-17', 'due today'],
  ['2026-11-18', 'due since yesterday'],
  ['2026-11-19', 'due since Tuesday'],
  ['2026-11-23', 'due since Tuesday'],
  ['2026-11-24', '7 days overdue'],
])('on %s it is %s', (today, text) => {
  expect(on(today)).toBe(`Opportunity of $3,000, ${text}`);
});

test('without an amount, or before there is a currency, the stage stands alone', () => {
  expect(on('2026-11-17', { expectedAmount: null })).toBe('Opportunity, due today');
  expect(dueText(due, '2026-11-17', null)).toBe('Opportunity, due today');
});

test('her own name for the stage is used', () => {
  const names = { stageNames: { opportunity: 'Offer' }, business: null };
  expect(on('2026-11-17', { names })).toBe('Offer of $3,000, due today');
});
