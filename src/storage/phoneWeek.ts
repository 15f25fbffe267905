import type { DayRange } from '../domain/analytics/days.ts';
import { addDays, type Instant } from '../domain/calendar.ts';
import type { Effort } from '../domain/cost.ts';
import type { Platform } from '../domain/platform.ts';
import type { Database } from './database.ts';
import { commit, type Outcome, type RowChange } from './rowChange.ts';

/**
 * States the minutes of one week on the phone, in place of whatever was stated for it before. A
 * figure that holds for longer is left out for these days and holds on around them.
 * @param minutes of the whole week; 0 takes the statement away and leaves nothing for these days
 */
export function statePhoneWeek(
  db: Database,
  platform: Platform,
  days: DayRange,
  minutes: number,
  now: Instant,
): Promise<Outcome> {
  return db.transaction('rw', db.efforts, db.deletions, async () => {
    const stated = await phoneEfforts(db, platform);
    const changes = stated
      .filter((effort) => touches(effort, days))
      .flatMap((e) => around(e, days));
    const own: Omit<Effort, 'id'> = {
      channel: platform,
      on: days.from,
      to: days.to,
      every: 'week',
      minutes,
      kind: 'phone',
      note: '',
      importId: null,
      updatedAt: now,
    };
    return commit(db, minutes > 0 ? [...changes, added(own)] : changes, now);
  });
}

/** Everything that was stated of a platform on the phone, the earliest first. */
export async function phoneEfforts(db: Database, platform: Platform): Promise<Effort[]> {
  const rows = await db.efforts.where('channel').equals(platform).toArray();
  return rows
    .filter(({ kind }) => kind === 'phone')
    .sort((one, other) => one.on.localeCompare(other.on));
}

function touches({ on, to, every }: Effort, days: DayRange): boolean {
  const last = every === 'once' ? on : to;
  return on <= days.to && (last === null || last >= days.from);
}

/** What is left of a figure before and after some days. */
function around(effort: Effort, days: DayRange): RowChange[] {
  const change = (after: Effort | null): RowChange => ({
    table: 'efforts',
    id: effort.id,
    before: effort,
    after,
  });
  if (effort.every === 'once') return [change(null)];
  const before = effort.on < days.from ? { ...effort, to: addDays(days.from, -1) } : null;
  const goesOn = effort.to === null || effort.to > days.to;
  const after = goesOn ? { ...effort, on: addDays(days.to, 1) } : null;
  if (before === null) return [change(after)];
  return after === null ? [change(before)] : [change(before), added(after)];
}

function added(row: Omit<Effort, 'id'>): RowChange {
  const after = { ...row, id: crypto.randomUUID() };
  return { table: 'efforts', id: after.id, before: null, after };
}
