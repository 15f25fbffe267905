import { expect, test } from 'vitest';
import { platformSentence, weekSentence } from '../../../src/app/review/sentence.ts';
import { aWeek } from '../../support/weeks.ts';

const HOUR = 3600;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [
    aWeek({ linkedin: { seconds: 7 * HOUR + 300, leads: 2, sales: 1, revenue: 185_000 } }),
    'A sale of £1,850 and 2 leads, for 7 hours 5 minutes on social media.',
  ],
  [
    aWeek({ x: { seconds: HOUR, leads: 1 } }),
    'A lead and no sale yet, for 1 hour on social media.',
  ],
  [aWeek({ x: { seconds: HOUR } }), '1 hour on social media; no lead and no sale were logged.'],
  [aWeek({ x: { sales: 6, revenue: 14_200 } }), '6 sales worth £142, without any social time.'],
  [aWeek(), 'No social time, no lead and no sale.'],
  [aWeek({}, { recorded: false }), 'Nothing is known of this week: Worthwhile was not recording.'],
  [
    aWeek({ x: { seconds: 20 } }),
    'less than a minute on social media; no lead and no sale were logged.',
  ],
])('a week is told in a sentence', (week, sentence) => {
  expect(plain(weekSentence(week)).toLowerCase()).toBe(sentence.toLowerCase());
});

test('most of the time and most of the money may be in different places', () => {
  const week = aWeek({
    instagram: { seconds: 2 * HOUR },
    linkedin: { seconds: HOUR, revenue: 185_000, sales: 1 },
  });
  expect(platformSentence(week)).toBe('Instagram took the most time; LinkedIn brought the most.');
});
