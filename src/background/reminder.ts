import type { Area } from '../browser/areas.ts';
import { type Day, dayOf, type Instant } from '../domain/calendar.ts';
import { isReminderDue, nextReminder } from '../domain/reminder.ts';
import type { Database } from '../storage/database.ts';
import { dueLeads } from '../storage/leads.ts';
import { readSettings } from '../storage/settings.ts';

/** The alarm's name. */
export const REMINDER = 'reminder';
/** Where the day of the last reminder is kept, so that none comes twice and none is missed. */
const REMINDED_ON = 'remindedOn';

/** What the reminder works with; in tests the browser's part is played by a fake. */
export interface ReminderWorld {
  readonly db: Database;
  readonly local: Pick<Area, 'get' | 'set'>;
  readonly setAlarm: (name: string, when: Instant | null) => Promise<void>;
  readonly badge: (text: string) => Promise<void>;
  readonly notify: (count: number) => Promise<void>;
  readonly zone: () => string;
}

/**
 * Reminds of what is due if today's reminder is still to come, and sets the alarm for the next one.
 * Called at each start, when the alarm rings and when settings change.
 */
export async function keepReminding(world: ReminderWorld, now: Instant): Promise<void> {
  const { db, local, zone } = world;
  const settings = await readSettings(db);
  const known = await local.get(REMINDED_ON);
  const remindedOn = typeof known === 'string' ? known : null;
  if (isReminderDue(now, settings, zone(), remindedOn)) {
    const today = dayOf(now, zone());
    await local.set(REMINDED_ON, today);
    await remind(world, today, settings.reminder.by === 'notification');
  }
  await world.setAlarm(REMINDER, nextReminder(now, settings, zone()));
}

async function remind(world: ReminderWorld, today: Day, loud: boolean): Promise<void> {
  const due = (await dueLeads(world.db, today)).length;
  await world.badge(due === 0 ? '' : String(due));
  if (loud && due > 0) await world.notify(due);
}

/** She has looked: the number on the icon has done its work for today. */
export function stopReminding({ badge }: Pick<ReminderWorld, 'badge'>): Promise<void> {
  return badge('');
}
