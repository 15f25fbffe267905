import { expect, test } from 'vitest';
import {
  budgetSentence,
  commitmentText,
  missedSentence,
  movedSentence,
  platformSentence,
  usualSentence,
  verdictLine,
  weekName,
  weekSentence,
} from '../../../src/app/review/sentence.ts';
import { byPlatform } from '../../../src/domain/budget.ts';
import type { Found } from '../../../src/domain/review.ts';
import { weekFrom } from '../../../src/domain/reviewWeeks.ts';
import { aFound, aWeek } from '../../support/weeks.ts';

const HOUR = 3600;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [
    aWeek({ linkedin: { seconds: 7 * HOUR + 300, leads: 2, sales: 1, revenue: 185_000 } }),
    'A sale of £1,850 and 2 leads; 7 hours 5 minutes went to social media.',
  ],
  [
    aWeek({ x: { seconds: HOUR, leads: 1 } }),
    'A lead and no sale yet; 1 hour went to social media.',
  ],
  [aWeek({ x: { seconds: HOUR } }), '1 hour on social media; no lead and no sale were logged.'],
  [aWeek({ x: { sales: 6, revenue: 14_200 } }), '6 sales worth £142, without any social time.'],
  [aWeek(), 'No social time, no lead and no sale.'],
  [aWeek({}, { recorded: false }), 'Nothing is known of this week: Worthwhile was not recording.'],
  [
    aWeek({ x: { seconds: 20 } }),
    'Less than a minute on social media; no lead and no sale were logged.',
  ],
])('a week is told in a sentence', (week, sentence) => {
  expect(plain(weekSentence(week))).toBe(sentence);
});

test('most of the time and most of the money may be in different places', () => {
  const week = aWeek({
    instagram: { seconds: 2 * HOUR },
    linkedin: { seconds: HOUR, revenue: 185_000, sales: 1 },
  });
  expect(platformSentence(week)).toBe('Instagram took the most time; LinkedIn brought the most.');
});

test('platforms that took the same are named together, and what was not seen is not nothing', () => {
  const alike = { seconds: HOUR, leads: 1 };
  const week = aWeek({ facebook: alike, x: { seconds: HOUR + 5, leads: 1 } });
  expect(platformSentence(week)).toBe('Facebook and X took and brought about the same.');
  expect(platformSentence(aWeek({ x: alike }))).toBe('X took the most time and brought the most.');
  expect(platformSentence(aWeek())).toBe('No platform took any time.');
  expect(platformSentence(aWeek({}, { recorded: false }))).toContain('not known');
});

test('a week is set against its budget, whole minutes only', () => {
  const said = (seconds: number, budgets: { linkedin?: number; x?: number }) =>
    plain(
      budgetSentence({ ...aWeek({ linkedin: { seconds } }), found: aFound({ budgets }) }, null),
    );
  expect(said(HOUR, {})).toBe('There was no budget for this week.');
  expect(said(HOUR + 20, { linkedin: 60, x: 0 })).toContain('1 hour, and you kept within it.');
  expect(said(2 * HOUR, { linkedin: 60, x: 20 })).toBe(
    '40 minutes went over your budget of 1 hour 20 minutes.',
  );
});

test('what is usual is only said once there was a whole week', () => {
  const said = (found: Partial<Found>, days = weekFrom('2026-11-09')) =>
    plain(
      usualSentence({ ...aWeek({ x: { seconds: 6 * HOUR } }, { days }), found: aFound(found) }),
    );
  expect(said({})).toBe('It is too early to say what is usual for you.');
  const usual = { ...byPlatform(() => 0), linkedin: HOUR, x: HOUR };
  expect(said({ usual })).toBe('A usual week takes you 2 hours.');
  expect(said({ usual }, { from: '2026-10-26', to: '2026-11-15' })).toBe(
    'A usual week takes you 2 hours. These took 2 hours a week.',
  );
});

test('several weeks are told as one, and why there are several', () => {
  const days = { from: '2026-10-26', to: '2026-11-15' };
  expect(weekName(days)).toMatch(/^3 weeks as one, 26 October.*15 November 2026\.$/);
  expect(weekName(weekFrom('2026-11-09'))).toMatch(/^The week of 9.*15 November 2026\.$/);
  expect(missedSentence(weekFrom('2026-11-09'), '2026-11-08')).toBe('');
  expect(missedSentence(days, null)).toMatch(/^This is your first review/);
  expect(missedSentence(days, '2026-10-25')).toBe(
    'Your last review was for the time up to 25 October 2026. You still decide about one week, the one ahead.',
  );
  expect(missedSentence(days, '2023-10-25')).toContain('What lies between is on the dashboard.');
  expect(weekSentence(aWeek({}, { days, recorded: false }))).toBe(
    'Nothing is known of these 3 weeks: Worthwhile was not recording.',
  );
  const found = aFound();
  const before = { budgets: { linkedin: 60 } };
  expect(budgetSentence({ ...aWeek({}, { days }), found }, before)).toContain('the first of them');
});

test('verdicts are told from the best to the worst, channels together', () => {
  const found = (channel: 'x' | 'facebook' | 'linkedin', verdict: 'paying' | 'too_early') => ({
    channel,
    verdict,
    why: '',
    before: null,
  });
  const all = [
    found('facebook', 'too_early'),
    found('x', 'too_early'),
    found('linkedin', 'paying'),
  ];
  expect(verdictLine(all)).toBe('LinkedIn pays; for Facebook and X it is too early to tell.');
  expect(verdictLine(all.slice(0, 1))).toBe('For Facebook it is too early to tell.');
  expect(verdictLine([])).toContain('nothing to judge yet');
});

test('leads that moved on are told by her own names for the stages', () => {
  const none = { qualified: 0, opportunity: 0, won: 0, lost: 0 };
  const name = (stage: string) => (stage === 'qualified' ? 'Viewing' : 'Offer');
  expect(movedSentence(none, name)).toBe('No lead moved on.');
  expect(movedSentence({ ...none, qualified: 2, lost: 1 }, name)).toBe(
    'Of your leads, 2 became “Viewing” and 1 was lost.',
  );
});

test.each([
  ['Tuesday at 9', 'call Northwind.', 'Tuesday at 9, I call Northwind.'],
  ['tuesday at 9,', 'I call Northwind', 'Tuesday at 9, I call Northwind.'],
  ['', 'call Northwind', 'I call Northwind.'],
])('a commitment reads as one sentence however it is typed (%s)', (when, what, sentence) => {
  expect(commitmentText({ when, what, on: '2026-11-18', leadId: null })).toBe(sentence);
});
