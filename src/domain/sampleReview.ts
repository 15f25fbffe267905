import { byPlatform } from './budget.ts';
import { addDays, weekOf } from './calendar.ts';
import type { Review } from './review.ts';
import { weekAfter, weekFrom } from './reviewWeeks.ts';
import { type SampleLook, wallTime } from './sampleTime.ts';
import { factsOfWeek, type WeekRows } from './weekFacts.ts';

const MONDAY = 1;

/**
 * The review of the week before the last one, made on the Monday after it: the week that is to be
 * reviewed has minutes to be set against, a thing to have changed and a promise to be asked about.
 */
export function sampleReview(
  rows: WeekRows,
  currency: string,
  { today, zone }: SampleLook,
): Review {
  const days = weekFrom(addDays(weekOf(today, MONDAY), -14));
  const next = weekAfter(days);
  const at = wallTime(next.from, '09:20', zone);
  const since = rows.coverage[0]?.from ?? null;
  return {
    ...factsOfWeek(rows, { days, zone, currency, since, until: at }),
    id: days.from,
    decisions: { linkedin: 'keep', facebook: 'test', instagram: 'change', x: 'test' },
    budgets: { ...byPlatform(() => 0), linkedin: 180, facebook: 60, instagram: 120, x: 30 },
    rest: 90,
    answers: {
      'change instagram': 'Answer messages first, and leave the feed closed',
      moved: 'partly',
      'right people': 'yes',
      narrow: 'partly',
      relationships: 'yes',
      'followed up': 'no',
      'customers said': 'They want to see an example of their own size.',
    },
    commitment: {
      when: 'Tuesday at 9',
      what: 'call the two who asked for an offer',
      on: addDays(next.from, 2),
      leadId: null,
    },
    step: 5,
    savedAt: at,
    updatedAt: at,
  };
}
