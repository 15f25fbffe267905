import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addDays, startOfDay } from '../../src/domain/calendar.ts';
import type { Review } from '../../src/domain/review.ts';
import { budgetOf } from '../../src/storage/budgets.ts';
import { freshStore } from '../support/fresh.ts';

/** New Zealand is thirteen hours ahead: its weeks begin while Sunday lasts elsewhere. */
const ZONE = 'Pacific/Auckland';
const review = (id: string, minutes: number, savedAt: number | null = 1) =>
  ({
    id,
    days: { from: id, to: addDays(id, 6) },
    budgets: { x: minutes },
    savedAt,
  }) as Partial<Review> as Review;

async function minutesOn(reviews: readonly Review[], day: string): Promise<number | null> {
  const db = await freshStore();
  await db.reviews.bulkPut([...reviews]);
  return (await budgetOf(db, 'x', startOfDay(day, ZONE), ZONE))?.minutes ?? null;
}

test('a review gives minutes for the seven days after its own, and for no other', async () => {
  const given = [review('2026-11-09', 30)];
  expect(await minutesOn(given, '2026-11-15')).toBeNull();
  expect(await minutesOn(given, '2026-11-16')).toBe(30);
  expect(await minutesOn(given, '2026-11-22')).toBe(30);
  expect(await minutesOn(given, '2026-11-23')).toBeNull();
});

test('where the week was moved to another day the later review holds', async () => {
  const given = [review('2026-11-08', 20), review('2026-11-09', 30)];
  expect(await minutesOn(given, '2026-11-16')).toBe(30);
  expect(await minutesOn([given[0] as Review, review('2026-11-09', 30, null)], '2026-11-16')).toBe(
    20,
  );
});
