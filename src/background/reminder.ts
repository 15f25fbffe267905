import type { Area } from '../browser/areas.ts';
import type { Waiting } from '../browser/notifications.ts';
import { type Day, dayOf, type Instant, weekOf } from '../domain/calendar.ts';
import { languageFor } from '../domain/language.ts';
import { isReminderDue, nextReminder } from '../domain/reminder.ts';
import { nextReviewMoment, type ReviewReady } from '../domain/reviewReady.ts';
import type { Settings } from '../domain/settings.ts';
import type { Database } from '../storage/database.ts';
import { dueLeads } from '../storage/leads.ts';
import { type ReviewMoment, readyReview, reviewRules } from '../storage/readyReview.ts';
import { readSettings } from '../storage/settings.ts';
import { daysHere } from './days.ts';
import { notificationLines, waitingLines } from './waitingLines.ts';

/** The alarms' names. */
export const REMINDER = 'reminder';
export const REVIEW = 'review';
/** Where the day of the last reminder is kept, so that none comes twice and none is missed. */
const REMINDED_ON = 'remindedOn';
/** Where the week is kept in which it was last said that a review is ready. */
const REVIEW_TOLD_IN = 'reviewToldIn';
/** Where it is kept what stands on the icon until she looks: the browser may forget its badge. */
const ON_ICON = 'onIcon';

const NOTHING: Waiting = { followUps: 0, missed: null };

/** What the reminder works with; in tests the browser's part is played by a fake. */
export interface ReminderWorld {
  readonly db: Database;
  readonly local: Pick<Area, 'get' | 'set'>;
  readonly setAlarm: (name: string, when: Instant | null) => Promise<void>;
  /** Writes on the icon how much waits, and in lines what. */
  readonly badge: (waiting: Waiting, said: readonly string[]) => Promise<void>;
  /** Says it aloud: a title, and a line below it. */
  readonly notify: (waiting: Waiting, said: readonly string[]) => Promise<void>;
  readonly zone: () => string;
  /** The browser's language. */
  readonly language: () => string;
  /** Every language the reader knows, as the browser has them, the best known first. */
  readonly languages: () => readonly string[];
}

export interface Reminder {
  /**
   * Reminds of what is still to be reminded of, all at once, and sets the alarms for the next time.
   * Called at each start, when an alarm rings and when settings change.
   */
  keep(now: Instant): Promise<void>;
  /** She has looked: what stands on the icon has done its work. */
  looked(): Promise<void>;
}

/**
 * One after the other, since a start and two alarms may come in the same moment, after sleep above
 * all: the second finds what the first has said.
 */
export function openReminder(world: ReminderWorld): Reminder {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work);
    last = mine.catch(() => null);
    return mine;
  };
  return {
    keep: (now) => inTurn(() => keep(world, now)),
    looked: () => inTurn(() => forget(world)),
  };
}

async function keep(world: ReminderWorld, now: Instant): Promise<void> {
  const settings = await readSettings(world.db);
  const at = { now, zone: daysHere(world, settings), language: world.language() };
  await remind(world, settings, at);
  const { reviewing } = settings;
  const next = nextReviewMoment(now, at.zone, reviewRules(settings, at.language));
  await world.setAlarm(REMINDER, nextReminder(now, settings, world.zone()));
  await world.setAlarm(REVIEW, reviewing.by === 'nothing' ? null : next);
}

/** That it is said is noted before it is: a worker that dies in between says nothing, and not twice. */
async function remind(world: ReminderWorld, settings: Settings, at: ReviewMoment): Promise<void> {
  const { db, local } = world;
  const ready = await readyReview(db, settings, at);
  const missed = ready.kind === 'ready' ? ready.missed : null;
  const due =
    settings.reminder.by === 'nothing' ? 0 : (await dueLeads(db, dayOf(at.now, at.zone))).length;
  const isDue = isReminderDue(at.now, settings, world.zone(), null);
  const saysDue = isDue && (await isFirst(local, REMINDED_ON, dayOf(at.now, world.zone())));
  const week = weekOfMoment(ready, settings, at);
  const saysReview = week !== null && (await isFirst(local, REVIEW_TOLD_IN, week));
  const before = waitingIn(await local.get(ON_ICON));
  await write(world, settings, before, {
    followUps: saysDue ? due : Math.min(before.followUps, due),
    missed: saysReview || before.missed !== null ? missed : null,
  });
  const loud = {
    followUps: saysDue && settings.reminder.by === 'notification' ? due : 0,
    missed: saysReview && settings.reviewing.by === 'notification' ? missed : null,
  };
  if (isNothing(loud)) return;
  await world.notify(loud, notificationLines(loud, languageOf(world, settings)));
}

async function forget(world: ReminderWorld): Promise<void> {
  const settings = await readSettings(world.db);
  await write(world, settings, waitingIn(await world.local.get(ON_ICON)), NOTHING);
}

/** The week in which a review became ready: another hour in it is no reason to say it again. */
function weekOfMoment(
  ready: ReviewReady,
  settings: Settings,
  { zone, language }: ReviewMoment,
): Day | null {
  if (ready.kind === 'not yet') return null;
  return weekOf(dayOf(ready.since, zone), reviewRules(settings, language).weekStart);
}

/** Whether nothing was said on that day or in that week yet; from now on something was. */
async function isFirst(local: ReminderWorld['local'], key: string, day: Day): Promise<boolean> {
  if ((await local.get(key)) === day) return false;
  await local.set(key, day);
  return true;
}

/** Written again though nothing changed: not every browser keeps its badge through a restart. */
async function write(
  world: ReminderWorld,
  settings: Settings,
  before: Waiting,
  waiting: Waiting,
): Promise<void> {
  if (isNothing(before) && isNothing(waiting)) return;
  await world.local.set(ON_ICON, waiting);
  await world.badge(waiting, waitingLines(waiting, languageOf(world, settings)));
}

/** The words are in the language of the pages: the one she chose, else one that she knows. */
const languageOf = ({ languages }: ReminderWorld, settings: Settings) =>
  languageFor(settings.language, languages());

const isNothing = ({ followUps, missed }: Waiting): boolean => followUps === 0 && missed === null;

function waitingIn(kept: unknown): Waiting {
  const isKept = typeof kept === 'object' && kept !== null;
  return isKept ? { ...NOTHING, ...(kept as Partial<Waiting>) } : NOTHING;
}
