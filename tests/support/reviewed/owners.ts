import { byPlatform } from '../../../src/domain/budget.ts';
import { addDays } from '../../../src/domain/calendar.ts';
import { PLATFORMS } from '../../../src/domain/platform.ts';
import type { Review } from '../../../src/domain/review.ts';
import { FIRST_SETTINGS, type Settings } from '../../../src/domain/settings.ts';
import { aGoal } from '../rows.ts';
import { aWeek } from '../weeks.ts';
import { Past } from './past.ts';

/** Somebody whose week is reviewed. */
export interface Reviewed {
  readonly past: Past;
  readonly settings: Settings;
}

const USUAL: Settings = {
  ...FIRST_SETTINGS,
  currency: 'GBP',
  weekStart: 1,
  // From the first moment of the week on, so that it is ready whenever the test runs.
  reviewing: { by: 'badge', day: 1, at: '00:00' },
  welcomedAt: 1,
};
const FIGURES = {
  hourlyValue: 6_000,
  typicalSale: 180_000,
  usualConversion: 0.15,
  daysToClose: 21,
};

const EACH_DAY = [30, 30, 30, 30, 30];
const goal = { purpose: 'goal', goalId: 'goal' } as const;

/** Six people, each with another week behind them. */
export const OWNERS = {
  'has just begun': (now, zone) => ({
    past: new Past(now, zone)
      .put('coverage', {
        id: 'on',
        state: 'on',
        platform: null,
        from: new Past(now, zone).at(1, 2, 9),
        to: now,
      })
      .spends('linkedin', [0, 0, 25, 10, 0], [1, 1])
      .spends('instagram', [0, 0, 0, 12, 20], [1, 1]),
    settings: USUAL,
  }),
  'is busy and hears of no lead': (now, zone) => ({
    past: new Past(now, zone)
      .watched(6)
      .spends('facebook', EACH_DAY, [6, 1])
      .spends('instagram', [60, 45, 60, 45, 60, 20, 20], [6, 1])
      .spends('x', [20, 20, 0, 20, 0], [6, 1], { purpose: 'personal' })
      .put('goals', revenueGoal(now, zone, 3_600_000, 'prospects'))
      .put('reviews', aReview(new Past(now, zone), { budgets: { facebook: 120, instagram: 120 } })),
    settings: { ...USUAL, ...FIGURES },
  }),
  'sells through LinkedIn': (now, zone) => ({
    past: seller(now, zone),
    settings: { ...USUAL, ...FIGURES, hoursAWeek: 5 },
  }),
  'tries all four': (now, zone) => {
    const past = new Past(now, zone).watched(3).put('goals', revenueGoal(now, zone, 3_600_000));
    for (const [at, platform] of PLATFORMS.entries())
      past
        .spends(platform, [20, 0, 20, 0, 20], [3, 1], { ...goal, plannedMinutes: 15 })
        .hears(`Lead ${at + 1}`, platform, 2, { goalId: 'goal' });
    return { past, settings: { ...USUAL, ...FIGURES } };
  },
  'was away for a month': (now, zone) => ({
    past: new Past(now, zone)
      .watched(12, 5)
      .spends('linkedin', EACH_DAY, [12, 5], goal)
      .spends('x', [15, 15, 15], [12, 5])
      .hears('Northwind Joinery', 'linkedin', 7, {
        followUpOn: new Past(now, zone).day(4, 1),
        followUp: 'Send the offer',
      })
      .put('goals', revenueGoal(now, zone, 3_600_000, 'followUp'))
      .put(
        'reviews',
        aReview(
          new Past(now, zone),
          {
            decisions: { linkedin: 'keep', x: 'cut' },
            budgets: { linkedin: 150, x: 0 },
            commitment: {
              when: 'Tuesday at 9',
              what: 'send Northwind Joinery the offer',
              on: new Past(now, zone).day(4, 1),
              leadId: 'Northwind Joinery',
            },
          },
          5,
        ),
      ),
    settings: { ...USUAL, ...FIGURES, hoursAWeek: 4 },
  }),
  'has met the target': (now, zone) => ({
    past: seller(now, zone).put('goals', revenueGoal(now, zone, 1_000_000)),
    settings: { ...USUAL, ...FIGURES, hoursAWeek: 5 },
  }),
} satisfies { readonly [who: string]: (now: number, zone: string) => Reviewed };

export type Owner = keyof typeof OWNERS;

/** LinkedIn has sold for half a year; X took time and brought nothing. */
function seller(now: number, zone: string): Past {
  const past = new Past(now, zone)
    .watched(26)
    .spends('linkedin', EACH_DAY, [26, 1], { ...goal, plannedMinutes: 30 })
    .spends('x', [15, 20, 0, 20, 15], [26, 1])
    .spends('instagram', [0, 0, 0, 0, 0, 25, 25], [26, 1], { purpose: 'personal' })
    .put('goals', revenueGoal(now, zone, 6_000_000, 'closing'));
  for (const [at, back] of [25, 22, 20, 17, 14, 11, 9, 6].entries())
    past.wins(`Customer ${at + 1}`, 'linkedin', back, 3, 180_000 + at * 10_000);
  past.wins('Old friend', 'referral', 12, 2, 240_000);
  for (const [at, back] of [13, 10, 8, 5, 3, 2, 1].entries())
    past.hears(`Prospect ${at + 1}`, 'linkedin', back, {
      goalId: 'goal',
      stage: at < 3 ? 'opportunity' : 'lead',
      reached: at < 3 ? { opportunity: past.at(1, at, 9) } : {},
      ...(at < 2 ? { followUpOn: past.day(1, 4), followUp: 'Call about the offer' } : {}),
    });
  past.put('touches', {
    id: 'kept',
    leadId: 'Prospect 3',
    at: past.at(1, 1, 9),
    channel: 'phone',
    note: '',
    importId: null,
    updatedAt: 0,
  });
  const before = {
    decisions: { linkedin: 'keep', x: 'change', instagram: 'cut' },
    budgets: { ...byPlatform(() => 0), linkedin: 150, x: 60 },
    rest: 90,
    answers: { 'change x': 'Answer people instead of reading', moved: 'partly', narrow: 'no' },
    commitment: {
      when: 'Tuesday at 9',
      what: 'call Prospect 3',
      on: past.day(1, 1),
      leadId: 'Prospect 3',
    },
  } as const;
  return past.put('reviews', aReview(past, before, 2));
}

function revenueGoal(now: number, zone: string, target: number, obstacle: string | null = null) {
  const past = new Past(now, zone);
  const [startsOn, dueOn] = [past.day(26), addDays(past.day(0), 90)];
  return aGoal({ target, title: '', obstacle: obstacle as never, startsOn, dueOn });
}

/** A finished review of a week back, made on the Monday after it. */
function aReview(past: Past, choices: Partial<Review>, back = 2): Review {
  const seen = aWeek(
    { linkedin: { seconds: 8_400, goalSeconds: 8_400, sessions: 5 } },
    { days: { from: past.day(back), to: past.day(back, 6) }, zone: past.zone },
  );
  const at = past.at(back - 1, 0, 9);
  const none = { decisions: {}, budgets: {}, answers: {}, commitment: null };
  return {
    ...seen,
    ...none,
    ...choices,
    until: at,
    id: seen.days.from,
    savedAt: at,
    updatedAt: at,
  };
}
