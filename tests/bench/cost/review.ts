import '../../support/setup.ts';
import { byPlatform } from '../../../src/domain/budget.ts';
import { addDays, dayOf, startOfDay, weekOf } from '../../../src/domain/calendar.ts';
import { HOUR } from '../../../src/domain/duration.ts';
import type { Review } from '../../../src/domain/review.ts';
import { weekFrom } from '../../../src/domain/reviewWeeks.ts';
import { fiveYearProfile } from '../../support/fiveYearProfile.ts';
import { choose } from '../../support/seed.ts';
import { setStage } from '../../support/stage.ts';
import { putRows } from '../../support/store.ts';
import { aFound, aWeek } from '../../support/weeks.ts';
import type { Figure, Measurement } from '../measurement.ts';
import { usualOpening } from '../rendered.ts';

const WEEKS = 5 * 52;

/** The review of the last week, after five years in which every week was reviewed. */
export const review: Measurement = {
  name: 'review',
  run: async () => {
    const stage = await setStage('chromium', { profile: await fiveYearProfile() });
    try {
      const { browser } = stage;
      const reviewing = { by: 'badge', day: 1, at: '00:00' } as const;
      await choose(browser, { weekStart: 1, reviewing });
      await putRows(browser, 'reviews', reviews() as never);
      const address = 'app.html#/review';
      const one = await usualOpening(browser, address);
      const step = await usualOpening(browser, `${address}?step=4`);
      return [
        figure('review with five years, open to shown', one.shown, 400),
        figure('review with five years, open to rendered', one.rendered, null),
        figure('review with five years, deciding, open to shown', step.shown, 400),
      ];
    } finally {
      await stage.close();
    }
  },
};

const figure = (name: string, value: number, limit: number | null): Figure => ({
  name,
  unit: 'ms',
  value,
  limit,
});

/** A finished review of each week but the last one. */
function reviews(): readonly Review[] {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const running = weekOf(dayOf(Date.now(), zone), 1);
  return Array.from({ length: WEEKS }, (_, at) => {
    const id = addDays(running, -7 * (at + 2));
    const savedAt = startOfDay(addDays(id, 7), zone) + 9 * HOUR;
    const spent = { seconds: 9_000, goalSeconds: 5_400, unstatedSeconds: 3_600, sessions: 6 };
    return {
      ...aWeek({ linkedin: { ...spent, leads: 2 }, x: spent }, { days: weekFrom(id), zone }),
      found: aFound({ budgets: byPlatform(() => 60), total: 360 }),
      id,
      decisions: { linkedin: 'keep', x: 'change' },
      budgets: { ...byPlatform(() => 0), linkedin: 150, x: 60 },
      rest: 150,
      answers: { moved: 'partly', narrow: 'yes', 'change x': 'Answer people instead of reading' },
      commitment: { when: 'Tuesday at 9', what: 'call a lead', on: addDays(id, 8), leadId: null },
      step: 5,
      savedAt,
      updatedAt: savedAt,
    };
  });
}
