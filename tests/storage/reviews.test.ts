import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Choices } from '../../src/domain/review.ts';
import { weekFrom } from '../../src/domain/reviewWeeks.ts';
import { Database } from '../../src/storage/database.ts';
import {
  keepChoices,
  keptReview,
  reviewOf,
  savedReviews,
  saveReview,
} from '../../src/storage/reviews.ts';
import { readWeek } from '../../src/storage/weeks.ts';
import { aLead, aSale, aSession, aVisit, someCoverage } from '../support/rows.ts';

const ZONE = 'Europe/London';
const WEEK = '2026-11-09';
const looking = (now: number) => ({ zone: ZONE, now, failingSince: null });
const CHOICES: Choices = {
  decisions: { linkedin: 'keep' },
  budgets: { linkedin: 180 },
  answers: {},
};

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;

let db: Database;
afterEach(() => db.close());
beforeEach(async () => {
  db = new Database('reviews test');
  await db.delete();
  await db.open();
});

async function spend(id: string, local: string, minutes: number): Promise<void> {
  const start = at(local);
  await db.sessions.add(aSession({ id, start, zone: ZONE }));
  const end = start + minutes * 60_000;
  await db.visits.add(aVisit({ id, sessionId: id, start, end, seconds: minutes * 60 }));
}

test('a week is read with what touches it and nothing else', async () => {
  await spend('before', '2026-11-08T20:00', 10);
  await spend('within', '2026-11-11T09:00', 17);
  await spend('after', '2026-11-16T09:00', 30);
  await db.leads.add(aLead({ id: 'old', createdAt: at('2026-08-01T09:00'), channel: 'x' }));
  await db.sales.add(aSale({ leadId: 'old', on: '2026-11-15', channel: 'email' }));
  await db.coverage.bulkAdd([
    someCoverage({
      id: 'off',
      from: at('2026-11-01T00:00'),
      to: at('2026-11-02T00:00'),
      state: 'off',
    }),
    someCoverage({ id: 'on', from: at('2026-11-02T00:00'), to: at('2026-11-16T10:00') }),
  ]);
  const week = await readWeek(db, weekFrom(WEEK), looking(at('2026-11-16T10:00')));
  expect(week).toMatchObject({
    days: { from: '2026-11-09', to: '2026-11-15' },
    recorded: true,
    since: at('2026-11-02T00:00'),
    gaps: [],
    currency: 'USD',
  });
  const rows = Object.fromEntries(week.facts.map((row) => [row.platform, row]));
  expect(rows.linkedin).toMatchObject({ seconds: 17 * 60, sessions: 1, leads: 0 });
  expect(rows.x).toMatchObject({ leads: 0, sales: 1, revenue: 100_00 });
});

test('an unfinished review keeps what was chosen and is not listed', async () => {
  const seen = await readWeek(db, weekFrom(WEEK), looking(5));
  await keepChoices(db, seen, CHOICES, 6);
  expect(await reviewOf(db, WEEK)).toMatchObject({ ...CHOICES, savedAt: null });
  expect(await savedReviews(db)).toEqual([]);
});

test('a finished review keeps its facts as they were seen', async () => {
  await spend('within', '2026-11-11T09:00', 17);
  await saveReview(db, await readWeek(db, weekFrom(WEEK), looking(5)), CHOICES, 6);
  await spend('found later', '2026-11-12T09:00', 30);
  const other: Choices = { ...CHOICES, decisions: { linkedin: 'cut' } };
  await saveReview(db, await readWeek(db, weekFrom(WEEK), looking(7)), other, 8);
  const [review] = await savedReviews(db);
  expect(review?.facts[2]?.seconds).toBe(17 * 60);
  expect(review).toMatchObject({ savedAt: 6, updatedAt: 8, decisions: { linkedin: 'cut' } });
});

test('choosing again on another page leaves a finished review finished', async () => {
  const seen = await readWeek(db, weekFrom(WEEK), looking(5));
  await saveReview(db, seen, CHOICES, 6);
  await keepChoices(db, seen, CHOICES, 7);
  expect(await reviewOf(db, WEEK)).toMatchObject({ savedAt: 6 });
});

test('finished reviews are listed by their week, the latest first', async () => {
  for (const week of ['2026-11-02', '2026-11-16', '2026-11-09'])
    await saveReview(db, await readWeek(db, weekFrom(week), looking(5)), CHOICES, 6);
  expect((await savedReviews(db)).map((review) => review.id)).toEqual([
    '2026-11-16',
    '2026-11-09',
    '2026-11-02',
  ]);
});

test('what else was found and chosen is kept with the review, as it was seen', async () => {
  const week = await readWeek(db, weekFrom(WEEK), looking(5));
  const commitment = { when: 'Tuesday at 9', what: 'I call', on: '2026-11-17', leadId: null };
  const choices: Choices = { ...CHOICES, rest: 60, commitment, step: 5 };
  const found = { overdue: 3 } as never;
  await saveReview(db, { ...week, found }, choices, 6);
  await saveReview(db, { ...week, found: { overdue: 9 } as never }, CHOICES, 8);
  const first = await reviewOf(db, WEEK);
  expect(first).toMatchObject({ found: { overdue: 3 }, rest: 60, commitment, step: 5 });
});

test('several weeks that nobody reviewed are kept by the last of them', async () => {
  const days = { from: '2026-11-02', to: '2026-11-15' };
  await spend('first', '2026-11-03T09:00', 20);
  await spend('second', '2026-11-11T09:00', 17);
  const seen = await readWeek(db, days, looking(at('2026-11-16T10:00')));
  expect(seen.facts[2]).toMatchObject({ seconds: 37 * 60, sessions: 2 });
  expect(await saveReview(db, seen, CHOICES, 6)).toMatchObject({ id: WEEK, days });
});

test('a review that was begun goes on when its week has become one of two, with new minutes', async () => {
  const answers = { 'customers said': 'Too slow' };
  await keepChoices(db, await readWeek(db, weekFrom(WEEK), looking(5)), { ...CHOICES, answers }, 6);
  const both = { from: WEEK, to: '2026-11-22' };
  expect(await keptReview(db, both)).toMatchObject({
    answers,
    budgets: {},
    decisions: {},
    step: 1,
  });
  expect(await keptReview(db, weekFrom('2026-11-16'))).toBeNull();
});
