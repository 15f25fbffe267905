import { beforeEach, describe, expect, test } from 'vitest';
import type { Lead } from '../../src/domain/lead.ts';
import type { Database } from '../../src/storage/database.ts';
import { dropFollowUp, snoozeFollowUp } from '../../src/storage/followUps.ts';
import { changeLead, deleteLead, moveLeadTo } from '../../src/storage/leadChanges.ts';
import { addLead, dueLeads, leadByLink } from '../../src/storage/leads.ts';
import { findDuplicates, mergeInto } from '../../src/storage/merges.ts';
import { addSale } from '../../src/storage/sales.ts';
import {
  changeTouch,
  deleteTouch,
  doFollowUp,
  logTouch,
  touchesOf,
} from '../../src/storage/touches.ts';
import { freshStore, theOnly } from '../support/fresh.ts';

const SALE = {
  on: '2026-11-10',
  channel: 'x',
  amount: 500,
  count: 1,
  sessionId: null,
  goalId: null,
} as const;

const NEXT = { on: '2026-12-01', what: 'Ask' };

let db: Database;
let lead: Lead;
beforeEach(async () => {
  db = await freshStore();
  lead = await addLead(
    db,
    { name: 'Ana Lima', channel: 'linkedin', followUpOn: '2026-11-10', followUp: 'Send the quote' },
    1000,
  );
});

const now = () => db.leads.get(lead.id);

describe('two pages', () => {
  test('may change different fields of a lead at once', async () => {
    await changeLead(db, lead, { company: 'Salt' }, 2000);
    expect(await changeLead(db, lead, { note: 'Wants it by May' }, 2000)).toMatchObject({
      kind: 'done',
    });
    expect(await now()).toMatchObject({ company: 'Salt', note: 'Wants it by May' });
  });
  test('that change the same field: the later one is told, and nothing is lost', async () => {
    await changeLead(db, lead, { name: 'Ana L.' }, 2000);
    const later = await changeLead(db, lead, { name: 'A. Lima', note: 'x' }, 2001);
    expect(later).toEqual({ kind: 'refused', why: 'changed since' });
    expect(await now()).toMatchObject({ name: 'Ana L.', note: '' });
  });
  test('that move a lead: the later one is told', async () => {
    await moveLeadTo(db, lead.id, 'lead', { to: 'qualified' }, 2000);
    const later = await moveLeadTo(db, lead.id, 'lead', { to: 'won' }, 2001);
    expect(later).toEqual({ kind: 'refused', why: 'changed since' });
    expect(await now()).toMatchObject({ stage: 'qualified' });
  });
  test('of which one deleted the lead: the other is told', async () => {
    await deleteLead(db, lead.id, 2000);
    const answers = [
      await changeLead(db, lead, { name: 'B' }, 2001),
      await moveLeadTo(db, lead.id, 'lead', { to: 'won' }, 2001),
      await logTouch(db, lead.id, { at: 2001, channel: 'x', note: '' }, null, 2001),
      await mergeInto(db, lead.id, lead.id, 2001),
    ];
    expect(answers).toEqual(answers.map(() => ({ kind: 'refused', why: 'gone' })));
    expect(await db.touches.count()).toBe(0);
  });
});

describe('a follow-up', () => {
  test('is settled by any touch', async () => {
    await logTouch(db, lead.id, { at: 2000, channel: 'phone', note: 'Called' }, null, 2000);
    expect(await now()).toMatchObject({ followUpOn: null, followUp: '' });
    expect(await dueLeads(db, '2026-11-19')).toEqual([]);
  });
  test('that is done leaves a touch that says what was promised', async () => {
    await doFollowUp(db, lead.id, { on: '2026-12-01', what: 'Ask' }, 2000);
    expect(await touchesOf(db, lead.id)).toMatchObject([{ at: 2000, note: 'Send the quote' }]);
    expect(await now()).toMatchObject({ followUpOn: '2026-12-01', followUp: 'Ask' });
  });
  test('is put off to the next working day, or dropped without a touch', async () => {
    await snoozeFollowUp(db, lead.id, '2026-11-20', 2000);
    expect(await now()).toMatchObject({ followUpOn: '2026-11-23', followUp: 'Send the quote' });
    await dropFollowUp(db, lead.id, 3000);
    expect(await now()).toMatchObject({ followUpOn: null });
    expect(await db.touches.count()).toBe(0);
  });
});

test('a contact is edited alone: its lead keeps its next step, and the later page is told', async () => {
  await logTouch(db, lead.id, { at: 2000, channel: 'phone', note: 'Cald' }, NEXT, 2000);
  const touch = theOnly(await touchesOf(db, lead.id));
  await changeTouch(db, touch, { note: 'Called' }, 3000);
  await changeTouch(db, touch, { at: 1500 }, 3100);
  expect(await touchesOf(db, lead.id)).toMatchObject([{ at: 1500, note: 'Called' }]);
  expect(await now()).toMatchObject({ followUpOn: NEXT.on, followUp: NEXT.what });
  expect(await changeTouch(db, touch, { note: 'Cold' }, 4000)).toMatchObject({
    why: 'changed since',
  });
  await deleteTouch(db, touch.id, 5000);
  expect(await changeTouch(db, touch, { note: 'Cold' }, 6000)).toMatchObject({ why: 'gone' });
});

test('a lead is known by any address of the same page', async () => {
  await changeLead(db, lead, { link: 'de.linkedin.com/in/Ana-Lima/?trk=x' }, 2000);
  const known = await leadByLink(db, 'https://www.linkedin.com/in/ana-lima/details/experience/');
  expect(known?.id).toBe(lead.id);
  expect(await leadByLink(db, 'https://www.linkedin.com/in/ana-limas')).toBeNull();
});

test('a deleted lead leaves its sales, with the channel they are credited to', async () => {
  const sale = await addSale(db, { ...SALE, leadId: lead.id }, 2000, 'UTC');
  await deleteLead(db, lead.id, 3000);
  expect(await db.sales.toArray()).toMatchObject([
    { id: sale?.id, leadId: null, channel: 'linkedin', amount: 500 },
  ]);
});

test('a merge moves touches and sales and deletes the other lead', async () => {
  const other = await addLead(db, { name: 'ana lima', channel: 'referral', email: 'a@b.c' }, 500);
  await logTouch(db, other.id, { at: 600, channel: 'referral', note: '' }, null, 600);
  await addSale(db, { ...SALE, leadId: other.id }, 700, 'UTC');
  expect(await findDuplicates(db, lead)).toMatchObject([{ why: 'name', lead: { id: other.id } }]);
  await mergeInto(db, lead.id, other.id, 2000);
  expect(await db.leads.toArray()).toMatchObject([
    { id: lead.id, channel: 'referral', createdAt: 500, email: 'a@b.c', stage: 'won' },
  ]);
  expect(await db.touches.toArray()).toMatchObject([{ leadId: lead.id }]);
  expect(await db.sales.toArray()).toMatchObject([{ leadId: lead.id }]);
  expect(await db.deletions.get(other.id)).toMatchObject({ table: 'leads', at: 2000 });
});
