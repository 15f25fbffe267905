import type { Instant, Span } from '../domain/calendar.ts';
import { type Coverage, type CoverageState, coverageAsOf, stretched } from '../domain/coverage.ts';
import { type Gap, gapsIn } from '../domain/coverageGaps.ts';
import type { Platform } from '../domain/platform.ts';
import type { Database } from './database.ts';

/** Notes that the recorder could see everything until now, since it last said so. */
export function coverOn(db: Database, now: Instant): Promise<void> {
  return stretch(db, 'on', null, now);
}

/** Notes that the recorder is on from now: what was before is not stretched over the time between. */
export async function coverFresh(db: Database, now: Instant): Promise<void> {
  await db.coverage.put(rowAt(now, now, 'on', null));
}

/** Notes how a span was on every platform. */
export async function coverSpan(
  db: Database,
  state: CoverageState,
  from: Instant,
  to: Instant,
): Promise<void> {
  await db.coverage.put(rowAt(from, to, state, null));
}

/** Notes that the recorder does not see one platform, and why, or sees it again. */
export function coverPlatform(
  db: Database,
  platform: Platform,
  state: 'on' | 'off' | 'no access',
  now: Instant,
): Promise<void> {
  return db.transaction('rw', db.coverage, async () => {
    const last = await lastRow(db, platform, now);
    if (last !== undefined && last.state !== state && last.state !== 'on')
      await stretch(db, last.state, platform, now);
    if (state !== 'on') await stretch(db, state, platform, now);
    else if (last !== undefined && last.state !== 'on')
      await db.coverage.put(rowAt(now, now, 'on', platform));
  });
}

/** Since when a platform is not seen; `now` where that is not noted yet. */
export async function accessLostAt(
  db: Database,
  platform: Platform,
  now: Instant,
): Promise<Instant> {
  const last = await lastRow(db, platform, now);
  return last !== undefined && last.state !== 'on' ? last.from : now;
}

/** Notes a span in which nothing was recorded on any platform; what comes after begins anew. */
export async function coverGap(
  db: Database,
  state: Exclude<CoverageState, 'on' | 'no access'>,
  from: Instant,
  to: Instant,
): Promise<void> {
  if (from < to)
    await db.coverage.bulkPut([rowAt(from, to, state, null), rowAt(to, to, 'on', null)]);
}

/** Until when the recorder is known to have been on, or `null` if it never was. */
export async function coveredUntil(db: Database, now: Instant): Promise<Instant | null> {
  return (await lastRow(db, null, now))?.to ?? null;
}

/**
 * What the recorder could see in a span, as it stands now: a gap that goes on reaches until now.
 * @param failingSince since when storing fails, as `storage.local` holds it, or `null`
 */
export async function coverageIn(
  db: Database,
  span: Span,
  now: Instant,
  failingSince: Instant | null,
): Promise<Coverage[]> {
  const read = db.coverage.where('to').above(span.start).toArray();
  const rows = coverageAsOf(await withAccess(db, read), now, failingSince);
  return rows.filter((row) => row.to > span.start && row.from < span.end);
}

/** With the rows that tell how access stands: one that ended long ago may still hold. There are few. */
async function withAccess(db: Database, read: Promise<Coverage[]>): Promise<Coverage[]> {
  const access = db.coverage.where('platform').above('').toArray();
  const rows = [...(await read), ...(await access)];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The gaps in a span, those that go on included, oldest first. The rest is as for `coverageIn`. */
export async function coverageGaps(
  db: Database,
  span: Span,
  now: Instant,
  failingSince: Instant | null,
): Promise<Gap[]> {
  const states = ['off', 'no access', 'storage failing'] satisfies CoverageState[];
  const read = db.coverage.where('state').anyOf(states).toArray();
  return gapsIn(coverageAsOf(await withAccess(db, read), now, failingSince), span);
}

/** The rows that began last, in their order. */
export async function lastCoverage(db: Database, most: number): Promise<Coverage[]> {
  return (await db.coverage.orderBy('from').reverse().limit(most).toArray()).reverse();
}

/** Read and write in one transaction: two reports at once would else write two rows. */
function stretch(
  db: Database,
  state: CoverageState,
  platform: Platform | null,
  now: Instant,
): Promise<void> {
  return db.transaction('rw', db.coverage, async () => {
    const fresh = { id: crypto.randomUUID(), state, platform };
    await db.coverage.put(stretched(await lastRow(db, platform, now), now, fresh));
  });
}

/** The row that began last, and not after now. */
function lastRow(db: Database, platform: Platform | null, now: Instant) {
  return db.coverage
    .where('from')
    .belowOrEqual(now)
    .reverse()
    .filter((row) => row.platform === platform)
    .first();
}

const rowAt = (
  from: Instant,
  to: Instant,
  state: CoverageState,
  platform: Platform | null,
): Coverage => ({ id: crypto.randomUUID(), from, to, state, platform });
