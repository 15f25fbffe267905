import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../../src/app/review/differs.ts';
import { markdownOf } from '../../../src/app/review/markdown.ts';
import { summaryOf } from '../../../src/app/review/summary.ts';
import type { Review } from '../../../src/domain/review.ts';
import { aFound, aWeek } from '../../support/weeks.ts';

const found = aFound({
  budgets: { linkedin: 180, x: 0 },
  verdicts: [{ channel: 'linkedin', verdict: 'paying', why: 'Your own sales', before: null }],
  fix: { finding: 'One follow-up is overdue.', step: 'Call the one person who waits' },
});
const week = aWeek(
  { linkedin: { seconds: 3 * 3600, leads: 1, sales: 1, revenue: 185_000 }, x: { seconds: 600 } },
  { found },
);
const review: Review = {
  ...week,
  id: week.days.from,
  decisions: { linkedin: 'change', x: 'cut' },
  budgets: { facebook: 0, x: 0, linkedin: 150, instagram: 0 },
  rest: 60,
  answers: {
    'change linkedin': 'only | messages',
    moved: 'partly',
    'customers said': '# too dear',
  },
  commitment: { when: 'Tuesday at 9', what: 'call Northwind', on: '2026-11-18', leadId: null },
  savedAt: 1,
  updatedAt: 1,
};

describe('the summary', () => {
  const page = summaryOf(review);

  test('sets the week against the budgets that held, and adds it up', () => {
    const line = page.week.find(({ platform }) => platform === 'linkedin');
    expect(line).toMatchObject({
      time: '3:00',
      budget: '3:00',
      revenue: '£1,850',
      paying: 'Paying',
    });
    expect(page.total).toMatchObject({ time: '3:10', budget: '3:00', leads: '1' });
  });

  test('says what was decided, with the one thing and what goes to no platform', () => {
    expect(page.decided).toMatchObject([
      { name: 'X', decision: 'Cut', minutes: '0:00' },
      { name: 'LinkedIn', decision: 'Change one thing: only | messages', minutes: '2:30' },
      { name: 'Not social media', minutes: '1:00' },
    ]);
    expect(page.all).toBe('3:30');
    expect(page.commitment).toBe('Tuesday at 9, I call Northwind. Done by 18 November 2026.');
  });

  test('of a review from before findings were kept says what it has', () => {
    const { found: _, rest: __, commitment: ___, ...old } = review;
    const page = summaryOf(old);
    expect(page).toMatchObject({ first: null, commitment: 'Nothing', verdicts: '', all: '2:30' });
    expect(page.week[2]).toMatchObject({ budget: '–', paying: 'Not judged' });
  });
});

describe('as Markdown', () => {
  const text = markdownOf(summaryOf(review));

  test('it has the week and the decisions as tables', () => {
    expect(text).toContain('# Worthwhile, the week in review: ');
    expect(text).toContain('| LinkedIn | 3:00 | 3:00 | 1 | £1,850 | Paying |');
    expect(text).toContain('- Did real opportunities move? Partly');
  });

  test('what she typed makes no table, heading or link of its own', () => {
    expect(text).toContain('only \\| messages');
    expect(text).toContain('**Customers said:** \\# too dear');
    for (const line of text.split('\n').filter((one) => one.startsWith('|')))
      expect(line).toMatch(/^\|.*\|$/);
  });
});

describe('where the records differ now', () => {
  test('nothing is said while they do not', () => {
    expect(differencesOf(review, week)).toEqual([]);
  });

  test('each figure is told as it was and as it is', () => {
    const now = aWeek(
      { linkedin: { seconds: 3 * 3600 + 600, sales: 1, revenue: 180_000 }, x: { seconds: 605 } },
      { channels: [{ channel: 'email', loggedMinutes: 0, leads: 2, sales: 0, revenue: 0 }] },
    );
    expect(differencesOf(review, now)).toEqual([
      'Time on LinkedIn: 3:00 then, 3:10 now',
      'Leads from LinkedIn: 1 then, 0 now',
      'Revenue from LinkedIn: £1,850 then, £1,800 now',
      'Leads from Email: 0 then, 2 now',
    ]);
  });
});
