import { expect, it } from 'vitest';
import { compareChannels } from '../../../src/domain/analytics/compare.ts';
import { goalRow } from '../../../src/domain/analytics/goalRow.ts';
import { openLedger } from '../../../src/domain/analytics/ledger.ts';
import { factsOf, leadOf, saleOf, sessionOf, visitOf } from './facts.ts';

const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const session = sessionOf({ id: 's', goalId: 'spring' });
const unstated = sessionOf({ id: 'u', purpose: 'unstated', goalId: null });
const ledger = openLedger(
  factsOf({
    sessions: [session, unstated],
    visits: [visitOf(session, 3600), visitOf(unstated, 3600)],
    leads: [leadOf({ goalId: 'spring' }), leadOf({ id: 'other' })],
    sales: [saleOf({ goalId: 'spring', amount: 700 })],
  }),
  'Europe/London',
  '2026-03-31',
);

it('gives a goal the time of its sessions and the leads and sales logged for it', () => {
  expect(goalRow(ledger, MARCH, 'spring')).toEqual({
    goalId: 'spring',
    hours: 1,
    sessions: 1,
    leads: 1,
    sales: 1,
    revenue: 700,
  });
});

it('tells the hours with a goal apart', () => {
  expect(compareChannels(ledger, MARCH).totals.social).toMatchObject({ hours: 2, goalHours: 1 });
});
