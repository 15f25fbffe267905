import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Effort } from '../../src/domain/cost.ts';
import { weekFrom } from '../../src/domain/reviewWeeks.ts';
import { readWeek } from '../../src/storage/weeks.ts';
import { freshStore } from '../support/fresh.ts';
import { anEffort } from '../support/rows.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const phone = { channel: 'x', every: 'week', kind: 'phone', minutes: 70 } as const;

/** Minutes stated on X in the week from 9 to 15 November 2026. */
async function statedIn(efforts: readonly Effort[]): Promise<number | undefined> {
  const db = await freshStore();
  await db.efforts.bulkPut([...efforts]);
  const looking = { zone: 'UTC', now: NOW, failingSince: null };
  const { facts } = await readWeek(db, weekFrom('2026-11-09'), looking);
  return facts.find(({ platform }) => platform === 'x')?.loggedMinutes;
}

test('a weekly figure counts in a week long after it began', async () => {
  expect(await statedIn([anEffort({ ...phone, on: '2026-03-02' })])).toBeCloseTo(70, 9);
});

test('a weekly figure counts on the days of a week that it still holds on', async () => {
  const ended = (to: string) => statedIn([anEffort({ ...phone, on: '2026-03-02', to })]);
  expect(await ended('2026-11-10')).toBeCloseTo(20, 9);
  expect(await ended('2026-11-08')).toBe(0);
});

test('what was logged once counts on its day only', async () => {
  const once = (on: string) => anEffort({ id: on, channel: 'x', minutes: 30, on });
  expect(await statedIn(['2026-11-08', '2026-11-15', '2026-11-16'].map(once))).toBe(30);
});
