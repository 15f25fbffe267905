import type { Effort } from '../../src/domain/cost.ts';
import type { Coverage } from '../../src/domain/coverage.ts';
import type { Goal } from '../../src/domain/goal.ts';
import type { Lead } from '../../src/domain/lead.ts';
import type { Sale } from '../../src/domain/sale.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Visit } from '../../src/domain/visit.ts';

/** Rows of the store with every field set; a test names only the fields it is about. */

export const aSession = (fields: Partial<Session> = {}): Session => ({
  id: 'session',
  start: 0,
  platform: 'linkedin',
  purpose: 'unstated',
  goalId: null,
  customer: null,
  plannedMinutes: null,
  ifThen: null,
  zone: 'UTC',
  note: '',
  original: null,
  updatedAt: 0,
  ...fields,
});

export const aVisit = (fields: Partial<Visit> = {}): Visit => ({
  id: 'visit',
  sessionId: 'session',
  platform: 'linkedin',
  surface: 'feed',
  start: 0,
  end: 60_000,
  seconds: 60,
  endedBy: 'left',
  trimmed: null,
  ...fields,
});

export const aGoal = (fields: Partial<Goal> = {}): Goal => ({
  id: 'goal',
  title: '36,000 by 31 March',
  measure: 'revenue',
  target: 3_600_000,
  startsOn: '2026-09-01',
  dueOn: '2027-03-31',
  obstacle: null,
  obstacleNote: '',
  closedAt: null,
  archivedAt: null,
  updatedAt: 0,
  ...fields,
});

export const aLead = (fields: Partial<Lead> = {}): Lead => ({
  id: 'lead',
  createdAt: 0,
  stage: 'lead',
  channel: 'linkedin',
  name: 'Northwind Joinery',
  company: '',
  email: '',
  link: '',
  followUpOn: null,
  followUp: '',
  sessionId: null,
  goalId: null,
  expectedAmount: null,
  reached: {},
  lostReason: null,
  note: '',
  importId: null,
  updatedAt: 0,
  ...fields,
});

export const aSale = (fields: Partial<Sale> = {}): Sale => ({
  id: 'sale',
  on: '2026-11-10',
  channel: 'linkedin',
  leadId: null,
  sessionId: null,
  goalId: null,
  amount: 100_00,
  count: 1,
  refunds: [],
  note: '',
  importId: null,
  updatedAt: 0,
  ...fields,
});

export const anEffort = (fields: Partial<Effort> = {}): Effort => ({
  id: 'effort',
  channel: 'event',
  on: '2026-11-10',
  every: 'once',
  to: null,
  minutes: 30,
  kind: 'logged',
  note: '',
  importId: null,
  updatedAt: 0,
  ...fields,
});

export const someCoverage = (fields: Partial<Coverage> = {}): Coverage => ({
  id: 'coverage',
  from: 0,
  to: 1000,
  state: 'on',
  platform: null,
  ...fields,
});
