import type { Day, Instant } from '../domain/calendar.ts';
import type { Obstacle } from '../domain/goal.ts';
import type { Settings } from '../domain/settings.ts';
import { changeCurrency } from './currency.ts';
import type { Database } from './database.ts';
import { addGoal, changeGoal, openGoals } from './goals.ts';
import { changeSettings } from './settings.ts';

/** What the welcome page asks. Money in minor units. */
export interface WelcomeAnswers {
  /** What the business must bring in, and by when; `null` while she has not said. */
  readonly target: {
    readonly amount: number;
    readonly by: Day;
    /** What is in the way; left as it was where she was not asked. */
    readonly obstacle?: Obstacle | null;
  } | null;
  readonly settings: Pick<Settings, 'currency' | 'hourlyValue' | 'typicalSale' | 'hoursAWeek'> &
    Partial<Pick<Settings, 'business' | 'margin'>>;
}

/**
 * Keeps the answers: the settings, and the target as the one open revenue goal, changed if there
 * is one. All in one transaction: a target without its currency would be another figure.
 */
export function keepWelcome(
  db: Database,
  { target, settings }: WelcomeAnswers,
  today: Day,
  now: Instant,
): Promise<void> {
  const tables = [db.settings, db.goals, db.leads, db.sales, db.costs];
  return db.transaction('rw', tables, async () => {
    await changeCurrency(db, settings.currency, now);
    await changeSettings(db, { ...settings, welcomedAt: now }, now);
    if (target !== null) await keepTarget(db, target, today, now);
  });
}

/** Leaves the questions for later; the currency she saw on the page holds from now on. */
export function skipWelcome(db: Database, currency: string, now: Instant): Promise<void> {
  const tables = [db.settings, db.goals, db.leads, db.sales, db.costs];
  return db.transaction('rw', tables, async () => {
    await changeCurrency(db, currency, now);
    await changeSettings(db, { welcomedAt: now }, now);
  });
}

async function keepTarget(
  db: Database,
  { amount, by, obstacle }: NonNullable<WelcomeAnswers['target']>,
  today: Day,
  now: Instant,
) {
  const goal = (await openGoals(db)).find(({ measure }) => measure === 'revenue');
  const said = { target: amount, dueOn: by, ...(obstacle === undefined ? {} : { obstacle }) };
  if (goal !== undefined) return changeGoal(db, goal.id, said, now);
  const draft = {
    obstacle: null,
    ...said,
    title: '',
    measure: 'revenue',
    startsOn: today,
  } as const;
  return addGoal(db, draft, now);
}
