import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { sampleRows } from '../../src/domain/sample.ts';
import { Database } from '../../src/storage/database.ts';
import { derivedTotals } from '../../src/storage/rebuildTotals.ts';
import { forgetSample, sampleDatabase } from '../../src/storage/sample.ts';
import { isToldOn, tellSample } from '../../src/storage/sampleRows.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const LOOK = { today: '2026-11-22', now: NOW, zone: 'UTC' };
const rows = sampleRows({ seed: 1, currency: 'GBP', ...LOOK });

test('the sample has a database of its own, and leaving it leaves nothing of it', async () => {
  const own = new Database();
  await own.leads.put({ ...(rows.leads[0] ?? expect.fail()), id: 'mine' });
  const sample = sampleDatabase();
  await tellSample(sample, rows);
  expect(await sample.leads.count()).toBe(rows.leads.length);
  expect(await own.leads.toCollection().primaryKeys()).toEqual(['mine']);
  await forgetSample(sample);
  const left = (await indexedDB.databases()).map(({ name }) => name);
  expect(left.filter((name) => name?.includes('sample'))).toEqual([]);
  expect(await own.leads.count()).toBe(1);
});

test('the sample is told with its daily totals, and in place of what was tried in it', async () => {
  const sample = sampleDatabase();
  await tellSample(sample, rows);
  await sample.leads.clear();
  await tellSample(sample, rows);
  expect(await sample.leads.count()).toBe(rows.leads.length);
  expect(await sample.dailyTotals.count()).toBe((await derivedTotals(sample)).length);
  expect(await sample.dailyTotals.count()).toBeGreaterThan(100);
  await forgetSample(sample);
});

test('the sample is told anew on another day', async () => {
  const sample = sampleDatabase();
  expect(await isToldOn(sample, LOOK.today, 'UTC')).toBe(false);
  await tellSample(sample, rows);
  expect(await isToldOn(sample, LOOK.today, 'UTC')).toBe(true);
  expect(await isToldOn(sample, '2026-11-23', 'UTC')).toBe(false);
  await forgetSample(sample);
});
