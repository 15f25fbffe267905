import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import { plannedSessions as plannedSince } from '../../src/storage/plans.ts';
import { plannedSessions } from '../../src/storage/timeUse.ts';
import { freshStore } from '../support/fresh.ts';
import { aSession, aVisit } from '../support/rows.ts';

const DAY = 24 * HOUR;

test('every session with a plan in a span is told once, with all of its time', async () => {
  const db = await freshStore();
  for (let day = 0; day < 100; day += 1) {
    const id = `${day}`;
    const start = day * DAY + 23 * HOUR;
    const plannedMinutes = day % 2 === 0 ? day + 1 : null;
    await db.sessions.add(aSession({ id, start, plannedMinutes }));
    for (const [part, at] of [start, start + 90 * MINUTE].entries())
      await db.visits.add(
        aVisit({ id: `${id} ${part}`, sessionId: id, start: at, end: at + MINUTE, seconds: 60 }),
      );
  }
  const even = Array.from({ length: 50 }, (_, at) => 2 * at);
  const told = (days: readonly number[]) =>
    days.map((day) => ({ minutes: 2, plannedMinutes: day + 1 }));
  expect(await plannedSessions(db, { start: 0, end: 100 * DAY })).toEqual(told(even));
  const some = even.filter((day) => day >= 10 && day < 71);
  expect(await plannedSessions(db, { start: 10 * DAY, end: 71 * DAY })).toEqual(told(some));
  expect(await plannedSince(db, 40 * DAY)).toEqual(told(even.filter((day) => day >= 40)));
});
