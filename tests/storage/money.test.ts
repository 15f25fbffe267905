import { beforeEach, describe, expect, test } from 'vitest';
import { layOut } from '../../src/domain/effortDays.ts';
import type { Sale } from '../../src/domain/sale.ts';
import { addCost, allCosts, changeCost, deleteCost, endCost } from '../../src/storage/costs.ts';
import type { Database } from '../../src/storage/database.ts';
import {
  addEffort,
  allEfforts,
  changeEffort,
  deleteEffort,
  phoneGoingOn,
  statePhone,
} from '../../src/storage/efforts.ts';
import { moveLeadTo } from '../../src/storage/leadChanges.ts';
import { addLead } from '../../src/storage/leads.ts';
import { CHANGED_SINCE, GONE } from '../../src/storage/rowChange.ts';
import {
  addRefund,
  changeSale,
  deleteSale,
  removeRefund,
  salesOf,
} from '../../src/storage/saleChanges.ts';
import { addSale } from '../../src/storage/sales.ts';
import { freshStore, theOnly } from '../support/fresh.ts';

let db: Database;
beforeEach(async () => {
  db = await freshStore();
});

const SALE = {
  on: '2026-11-10',
  channel: 'x',
  amount: 500,
  count: 1,
  sessionId: null,
  goalId: null,
} as const;

describe('a sale', () => {
  test('that is paid back whole loses its lead by refund, and taking that back wins it again', async () => {
    const lead = await addLead(db, { name: 'Ana', channel: 'x' }, 1000);
    const sale = await addSale(db, { ...SALE, leadId: lead.id }, 2000, 'UTC');
    const id = sale?.id ?? '';
    await addRefund(db, id, { on: '2026-11-11', amount: 200 }, 3000);
    expect(await db.leads.get(lead.id)).toMatchObject({ stage: 'won' });
    await addRefund(db, id, { on: '2026-11-12', amount: 300 }, 4000);
    expect(await db.leads.get(lead.id)).toMatchObject({ stage: 'lost', lostReason: 'refund' });
    const paidBack = (await db.sales.get(id)) as Sale;
    await removeRefund(db, paidBack, 0, 5000);
    expect(await removeRefund(db, paidBack, 0, 5500)).toMatchObject({ why: 'changed since' });
    expect(await db.sales.get(id)).toMatchObject({ refunds: [{ amount: 300 }] });
    expect(await db.leads.get(lead.id)).toMatchObject({ stage: 'won', lostReason: null });
  });
  test('with another one beside it keeps its lead won when it is paid back', async () => {
    const lead = await addLead(db, { name: 'Ana', channel: 'x' }, 1000);
    const sale = await addSale(db, { ...SALE, leadId: lead.id }, 2000, 'UTC');
    await addSale(db, { ...SALE, on: '2026-11-12', leadId: lead.id }, 2000, 'UTC');
    await addRefund(db, sale?.id ?? '', { on: '2026-11-11', amount: 500 }, 3000);
    expect(await db.leads.get(lead.id)).toMatchObject({ stage: 'won' });
    expect((await salesOf(db, lead.id)).map(({ on }) => on)).toEqual(['2026-11-12', '2026-11-10']);
  });
  test('that is written down later wins its lead on its own day, and the skipped stages too', async () => {
    const lead = await addLead(db, { name: 'Ana', channel: 'x' }, Date.UTC(2026, 10, 2));
    await addSale(db, { ...SALE, leadId: lead.id }, Date.UTC(2026, 10, 20), 'UTC');
    const soldAt = Date.UTC(2026, 10, 10, 12);
    expect(await db.leads.get(lead.id)).toMatchObject({
      stage: 'won',
      reached: { lead: lead.createdAt, qualified: soldAt, opportunity: soldAt, won: soldAt },
    });
  });
  test('of today wins now, and one from before its lead was written down wins with the lead', async () => {
    const at = Date.UTC(2026, 10, 10, 15);
    const today = await addLead(db, { name: 'Ana', channel: 'x' }, at - 5000);
    await addSale(db, { ...SALE, leadId: today.id }, at, 'UTC');
    expect(await db.leads.get(today.id)).toMatchObject({ reached: { won: at } });
    const late = await addLead(db, { name: 'Bea', channel: 'x' }, Date.UTC(2026, 10, 19));
    await addSale(db, { ...SALE, leadId: late.id }, Date.UTC(2026, 10, 20), 'UTC');
    expect(await db.leads.get(late.id)).toMatchObject({ reached: { won: late.createdAt } });
  });
  test('wins no earlier than the stages before it, and a second one changes no stage', async () => {
    const lead = await addLead(db, { name: 'Ana', channel: 'x' }, Date.UTC(2026, 10, 2));
    const moved = Date.UTC(2026, 10, 15);
    await moveLeadTo(db, lead.id, 'lead', { to: 'opportunity' }, moved);
    await addSale(db, { ...SALE, leadId: lead.id }, Date.UTC(2026, 10, 20), 'UTC');
    await addSale(
      db,
      { ...SALE, on: '2026-11-04', leadId: lead.id },
      Date.UTC(2026, 10, 21),
      'UTC',
    );
    expect(await db.leads.get(lead.id)).toMatchObject({
      reached: { qualified: moved, opportunity: moved, won: moved },
    });
  });
  test('is never less than its refunds, nor after them', async () => {
    const { id } = (await addSale(db, { ...SALE, leadId: null }, 1000, 'UTC')) as Sale;
    await addRefund(db, id, { on: '2026-11-11', amount: 200 }, 2000);
    const sale = (await db.sales.get(id)) as Sale;
    expect(await changeSale(db, sale, { amount: 199 }, 3000)).toMatchObject({
      why: 'refunds above the sale',
    });
    expect(await addRefund(db, id, { on: '2026-11-11', amount: 301 }, 3000)).toMatchObject({
      why: 'refunds above the sale',
    });
    expect(await changeSale(db, sale, { on: '2026-11-12' }, 3000)).toMatchObject({
      why: 'refund before the sale',
    });
    expect(await db.sales.get(id)).toMatchObject({ amount: 500, on: '2026-11-10' });
    expect(await deleteSale(db, id, 4000)).toMatchObject({ kind: 'done' });
    expect(await deleteSale(db, id, 5000)).toEqual({ kind: 'refused', why: 'gone' });
  });
});

test('a monthly cost is changed, ended and deleted', async () => {
  const draft = {
    channel: 'ads',
    every: 'month',
    from: '2026-09-01',
    to: null,
    amount: 900,
    note: '',
  } as const;
  await addCost(db, draft, 1000);
  const cost = theOnly(await allCosts(db));
  const { id } = cost;
  await changeCost(db, cost, { amount: 1200 }, 2000);
  expect(await changeCost(db, cost, { amount: 1300 }, 2500)).toEqual(CHANGED_SINCE);
  await endCost(db, id, '2026-11-30', 3000);
  expect(await allCosts(db)).toMatchObject([{ amount: 1200, to: '2026-11-30' }]);
  await endCost(db, id, '2026-01-01', 4000);
  expect(await allCosts(db)).toMatchObject([{ to: '2026-09-01' }]);
  await deleteCost(db, id, 5000);
  expect(await allCosts(db)).toEqual([]);
});

describe('time that was not watched', () => {
  test('is kept and deleted', async () => {
    const draft = {
      channel: 'networking',
      on: '2026-11-19',
      every: 'once',
      to: null,
      minutes: 30,
      kind: 'logged',
      note: '',
    } as const;
    await addEffort(db, draft, 1000);
    const [effort] = await allEfforts(db);
    expect(effort).toMatchObject(draft);
    await deleteEffort(db, effort?.id ?? '', 2000);
    expect(await allEfforts(db)).toEqual([]);
  });
  test('is edited, and the later one of two pages is told', async () => {
    const draft = {
      channel: 'phone',
      on: '2026-11-19',
      every: 'once',
      to: null,
      minutes: 30,
    } as const;
    await addEffort(db, { ...draft, kind: 'logged', note: '' }, 1000);
    const effort = theOnly(await allEfforts(db));
    await changeEffort(db, effort, { minutes: 45 }, 2000);
    expect(await changeEffort(db, effort, { note: 'Fair' }, 3000)).toMatchObject({ kind: 'done' });
    expect(await changeEffort(db, effort, { minutes: 60 }, 4000)).toEqual(CHANGED_SINCE);
    expect(await allEfforts(db)).toMatchObject([{ minutes: 45, note: 'Fair' }]);
    await deleteEffort(db, effort.id, 5000);
    expect(await changeEffort(db, effort, { minutes: 60 }, 6000)).toEqual(GONE);
  });
  test('on the phone keeps what was said of past weeks when the figure changes', async () => {
    await statePhone(db, 'instagram', 140, '2026-11-02', 1000);
    await statePhone(db, 'instagram', 70, '2026-11-16', 2000);
    expect(await phoneGoingOn(db)).toMatchObject([{ minutes: 70, on: '2026-11-16' }]);
    const days = layOut(await allEfforts(db), '2026-11-22');
    expect(days).toHaveLength(21);
    expect(days.reduce((sum, day) => sum + day.minutes, 0)).toBeCloseTo(350);
  });
  test('on the phone that is corrected on its first day was never said', async () => {
    await statePhone(db, 'x', 140, '2026-11-16', 1000);
    await statePhone(db, 'x', 0, '2026-11-16', 2000);
    expect(await allEfforts(db)).toEqual([]);
  });
});
