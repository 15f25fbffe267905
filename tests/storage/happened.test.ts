import { expect, test } from 'vitest';
import { addGoal } from '../../src/storage/goals.ts';
import { happenedFor } from '../../src/storage/happened.ts';
import { addLead } from '../../src/storage/leads.ts';
import { logTouch } from '../../src/storage/touches.ts';
import { freshStore } from '../support/fresh.ts';

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').epochMilliseconds;

test('several contacts with one lead on one day are one conversation, for the goal of the lead', async () => {
  const db = await freshStore();
  const draft = {
    title: '',
    measure: 'conversations',
    target: 5,
    startsOn: '2026-11-01',
    dueOn: '2026-12-01',
    obstacle: null,
  } as const;
  const goal = await addGoal(db, draft, 1000);
  const ana = await addLead(db, { name: 'Ana', channel: 'x', goalId: goal.id }, 1000);
  const bea = await addLead(db, { name: 'Bea', channel: 'x' }, 1000);
  for (const [lead, when] of [
    [ana, '2026-11-19T09:00'],
    [ana, '2026-11-19T17:00'],
    [ana, '2026-11-20T09:00'],
    [bea, '2026-11-19T09:00'],
  ] as const) {
    await logTouch(db, lead.id, { at: at(when), channel: 'x', note: '' }, null, 2000);
  }
  const { touches } = await happenedFor(db, [goal], 'Europe/London');
  const inOrder = touches.map(({ day, goalId }) => [day, goalId === null ? 'none' : 'hers']).sort();
  expect(inOrder).toEqual([
    ['2026-11-19', 'hers'],
    ['2026-11-19', 'none'],
    ['2026-11-20', 'hers'],
  ]);
});

test('a contact serves the goal of its lead, however old the lead, and none before a goal is read', async () => {
  const db = await freshStore();
  const draft = { title: '', target: 5, dueOn: '2026-12-01', obstacle: null } as const;
  const talks = await addGoal(
    db,
    { ...draft, measure: 'conversations', startsOn: '2026-11-01' },
    1000,
  );
  const people = await addGoal(db, { ...draft, measure: 'leads', startsOn: '2026-11-10' }, 1000);
  const old = await addLead(db, { name: 'Ana', channel: 'x', goalId: talks.id }, 1000);
  await addLead(db, { name: 'Bea', channel: 'x' }, at('2026-11-10T00:00'));
  await addLead(db, { name: 'Cem', channel: 'x' }, at('2026-11-09T23:59'));
  for (const when of ['2026-10-31T23:59', '2026-11-01T00:00'])
    await logTouch(db, old.id, { at: at(when), channel: 'x', note: '' }, null, 2000);
  const { leads, touches } = await happenedFor(db, [talks, people], 'Europe/London');
  expect(leads).toEqual([{ day: '2026-11-10', goalId: null }]);
  expect(touches).toEqual([{ day: '2026-11-01', goalId: talks.id }]);
});
