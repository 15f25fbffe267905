import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { layOut } from '../../src/domain/effortDays.ts';
import { Database } from '../../src/storage/database.ts';
import { phoneEfforts, statePhoneWeek } from '../../src/storage/phoneWeek.ts';
import { undoChange } from '../../src/storage/rowChange.ts';
import { anEffort } from '../support/rows.ts';

const WEEK = { from: '2026-11-09', to: '2026-11-15' };
const TODAY = '2026-12-31';

let db: Database;
afterEach(() => db.close());
beforeEach(async () => {
  db = new Database('phone week test');
  await db.delete();
  await db.open();
});

const stated = (fields = {}) =>
  anEffort({
    channel: 'x',
    kind: 'phone',
    every: 'week',
    on: '2026-10-05',
    minutes: 70,
    ...fields,
  });

async function minutesIn(from: string, to: string): Promise<number> {
  const days = layOut(await phoneEfforts(db, 'x'), TODAY);
  const sum = days
    .filter(({ on }) => on >= from && on <= to)
    .reduce((all, { minutes }) => all + minutes, 0);
  return Math.round(sum);
}

test('a week says its own minutes and says them once', async () => {
  await statePhoneWeek(db, 'x', WEEK, 90, 5);
  await statePhoneWeek(db, 'x', WEEK, 120, 6);
  expect(await minutesIn(WEEK.from, WEEK.to)).toBe(120);
  expect(await phoneEfforts(db, 'x')).toHaveLength(1);
  expect(await phoneEfforts(db, 'linkedin')).toEqual([]);
});

test('a figure that holds for longer holds on before and after the week', async () => {
  await db.efforts.add(stated());
  await statePhoneWeek(db, 'x', WEEK, 7, 5);
  expect(await minutesIn('2026-11-02', '2026-11-08')).toBe(70);
  expect(await minutesIn(WEEK.from, WEEK.to)).toBe(7);
  expect(await minutesIn('2026-11-16', '2026-11-22')).toBe(70);
});

test('nothing can be stated, too, and the rest stays', async () => {
  await db.efforts.add(stated({ id: 'once', every: 'once', on: '2026-11-10' }));
  await statePhoneWeek(db, 'x', WEEK, 0, 5);
  expect(await phoneEfforts(db, 'x')).toEqual([]);
});

test('what is stated is taken back whole', async () => {
  await db.efforts.add(stated());
  const before = await minutesIn('2026-10-01', TODAY);
  const outcome = await statePhoneWeek(db, 'x', WEEK, 400, 5);
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  await undoChange(db, outcome.undo, 6);
  expect(await minutesIn('2026-10-01', TODAY)).toBe(before);
});

test('whatever was stated, the week is as it is said and no other day changes', async () => {
  const anyDay = fc.integer({ min: 0, max: 70 }).map((days) => addDays('2026-10-05', days));
  const anyEfforts = fc.array(
    fc.record({ on: anyDay, days: fc.option(fc.nat(40)), once: fc.boolean() }),
    { maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(anyEfforts, fc.nat(900), async (efforts, minutes) => {
      await db.efforts.clear();
      await db.efforts.bulkAdd(
        efforts.map(({ on, days, once }, at) =>
          stated({
            id: `${at}`,
            on,
            every: once ? 'once' : 'week',
            to: once || days === null ? null : addDays(on, days),
          }),
        ),
      );
      const around = async () => [
        await minutesIn('2026-01-01', addDays(WEEK.from, -1)),
        await minutesIn(addDays(WEEK.to, 1), TODAY),
      ];
      const before = await around();
      await statePhoneWeek(db, 'x', WEEK, minutes, 5);
      expect(await minutesIn(WEEK.from, WEEK.to)).toBe(minutes);
      expect(await around()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
