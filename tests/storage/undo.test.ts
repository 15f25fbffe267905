import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { dropFollowUp, setFollowUp, snoozeFollowUp } from '../../src/storage/followUps.ts';
import { changeLead, deleteLead, moveLeadTo } from '../../src/storage/leadChanges.ts';
import { logLead } from '../../src/storage/leads.ts';
import { mergeInto } from '../../src/storage/merges.ts';
import { type Outcome, undoChange } from '../../src/storage/rowChange.ts';
import { addRefund, changeSale, deleteSale, removeRefund } from '../../src/storage/saleChanges.ts';
import { logSale } from '../../src/storage/sales.ts';
import { changeTouch, deleteTouch, doFollowUp, logTouch } from '../../src/storage/touches.ts';
import { freshStore, outcomesIn } from '../support/fresh.ts';

const SALE = {
  on: '2026-11-10',
  channel: 'x',
  amount: 500,
  count: 1,
  sessionId: null,
  goalId: null,
} as const;

type Step = (db: Database, pick: number, now: number) => Promise<Outcome<string>>;

const nothing: Outcome = { kind: 'refused', why: 'gone' };

async function idOf(
  table: { toCollection(): { primaryKeys(): PromiseLike<string[]> } },
  pick: number,
) {
  const ids = await table.toCollection().primaryKeys();
  return ids[pick % ids.length] ?? 'none';
}

const STEPS: { readonly [name: string]: Step } = {
  'log a lead': (db, pick, now) =>
    logLead(db, { name: `Lead ${pick}`, channel: 'linkedin', followUpOn: '2026-11-01' }, now),
  'log a touch': async (db, pick, now) =>
    logTouch(db, await idOf(db.leads, pick), { at: now, channel: 'phone', note: '' }, null, now),
  'do the follow-up': async (db, pick, now) =>
    doFollowUp(db, await idOf(db.leads, pick), { on: '2026-12-01', what: 'Call' }, now),
  'set a follow-up': async (db, pick, now) =>
    setFollowUp(db, await idOf(db.leads, pick), { on: '2026-12-02', what: 'Write' }, now),
  snooze: async (db, pick, now) =>
    snoozeFollowUp(db, await idOf(db.leads, pick), '2026-11-19', now),
  drop: async (db, pick, now) => dropFollowUp(db, await idOf(db.leads, pick), now),
  move: async (db, pick, now) => {
    const lead = await db.leads.get(await idOf(db.leads, pick));
    if (lead === undefined) return nothing;
    const to = (['qualified', 'opportunity', 'won'] as const)[pick % 3] ?? 'won';
    return moveLeadTo(db, lead.id, lead.stage, { to }, now);
  },
  lose: async (db, pick, now) => {
    const lead = await db.leads.get(await idOf(db.leads, pick));
    if (lead === undefined) return nothing;
    return moveLeadTo(db, lead.id, lead.stage, { to: 'lost', reason: 'budget' }, now);
  },
  write: async (db, pick, now) => {
    const lead = await db.leads.get(await idOf(db.leads, pick));
    return lead === undefined ? nothing : changeLead(db, lead, { note: `Note ${pick}` }, now);
  },
  merge: async (db, pick, now) =>
    mergeInto(db, await idOf(db.leads, pick), await idOf(db.leads, pick + 1), now),
  'delete a lead': async (db, pick, now) => deleteLead(db, await idOf(db.leads, pick), now),
  'delete a touch': async (db, pick, now) => deleteTouch(db, await idOf(db.touches, pick), now),
  sell: async (db, pick, now) =>
    logSale(
      db,
      { ...SALE, leadId: pick % 3 === 0 ? null : await idOf(db.leads, pick) },
      now,
      'UTC',
    ),
  'give back': async (db, pick, now) =>
    addRefund(db, await idOf(db.sales, pick), { on: '2026-11-12', amount: 250 }, now),
  'take the refund back': async (db, pick, now) => {
    const sale = await db.sales.get(await idOf(db.sales, pick));
    return sale === undefined ? nothing : removeRefund(db, sale, 0, now);
  },
  'change a sale': async (db, pick, now) => {
    const sale = await db.sales.get(await idOf(db.sales, pick));
    return sale === undefined ? nothing : changeSale(db, sale, { amount: 400 + pick }, now);
  },
  'change a touch': async (db, pick, now) => {
    const touch = await db.touches.get(await idOf(db.touches, pick));
    return touch === undefined ? nothing : changeTouch(db, touch, { note: `Said ${pick}` }, now);
  },
  'delete a sale': async (db, pick, now) => deleteSale(db, await idOf(db.sales, pick), now),
};

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.nat(20)), {
  minLength: 1,
  maxLength: 14,
});

test('whatever was done, undoing it from the last to the first brings everything back', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const db = await freshStore();
      const done: { readonly before: unknown; readonly undo: () => Promise<Outcome> }[] = [];
      for (const [name, pick] of todo) {
        const before = await outcomesIn(db);
        const outcome = await STEPS[name]?.(db, pick, 1000);
        if (outcome?.kind === 'done') {
          done.push({ before, undo: () => undoChange(db, outcome.undo, 1000) });
        } else {
          expect(await outcomesIn(db)).toEqual(before);
        }
      }
      for (const { before, undo } of done.reverse()) {
        expect(await undo()).toMatchObject({ kind: 'done' });
        expect(await outcomesIn(db)).toEqual(before);
      }
      db.close();
    }),
    { numRuns: 60 },
  );
});

test('undo is refused whole when one of its rows was changed since', async () => {
  const db = await freshStore();
  const { lead, undo } = await logLead(db, { name: 'Ana', channel: 'x' }, 1000);
  await changeLead(db, lead, { note: 'Met at the fair' }, 2000);
  expect(await undoChange(db, undo, 3000)).toEqual({ kind: 'refused', why: 'changed since' });
  expect(await db.leads.count()).toBe(1);
});

test('a deleted row leaves its mark, and comes back later than the mark', async () => {
  const db = await freshStore();
  const { lead } = await logLead(db, { name: 'Ana', channel: 'x' }, 1000);
  const deleted = await deleteLead(db, lead.id, 2000);
  expect(await db.deletions.toArray()).toEqual([{ id: lead.id, table: 'leads', at: 2000 }]);
  if (deleted.kind === 'done') await undoChange(db, deleted.undo, 2000);
  expect((await db.leads.get(lead.id))?.updatedAt).toBeGreaterThan(2000);
});

test('undoing can itself be undone', async () => {
  const db = await freshStore();
  const { lead } = await logLead(db, { name: 'Ana', channel: 'x' }, 1000);
  const deleted = await deleteLead(db, lead.id, 2000);
  if (deleted.kind !== 'done') throw new Error('not deleted');
  const back = await undoChange(db, deleted.undo, 3000);
  if (back.kind !== 'done') throw new Error('not undone');
  expect((await undoChange(db, back.undo, 4000)).kind).toBe('done');
  expect(await db.leads.count()).toBe(0);
});
