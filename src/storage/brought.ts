import type { Instant } from '../domain/calendar.ts';
import { dayOf } from '../domain/calendar.ts';
import { HOUR, MINUTE, SECOND } from '../domain/duration.ts';
import { channelOf } from '../domain/ownSite.ts';
import type { Session } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import { attentionOf } from '../domain/visitPart.ts';
import type { Database } from './database.ts';
import { GONE, type Outcome } from './rowChange.ts';
import { readSettings } from './settings.ts';
import { logTouch } from './touches.ts';

/** Later than this nobody remembers, in milliseconds. */
const REMEMBERED = 72 * HOUR;
/** A glance brings nothing, in seconds. */
const GLANCE = MINUTE / SECOND;
/** How many sessions are looked through for one whose purpose is stated. */
const LOOKED_BACK = 20;

/**
 * The last session for a goal or a customer that is over, if nothing was logged in it, and it was
 * not asked about yet; else `null`. An earlier one is not gone back to.
 */
export async function sessionToAskAbout(
  db: Database,
  settings: Pick<Settings, 'sessionGapMinutes'>,
  now: Instant,
): Promise<Session | null> {
  const last = await lastOver(db, settings, now);
  if (last === null || last.broughtAskedAt !== undefined || last.start < now - REMEMBERED)
    return null;
  const [leads, sales] = await Promise.all(
    [db.leads, db.sales].map((table) => table.where('sessionId').equals(last.id).count()),
  );
  return leads === 0 && sales === 0 ? last : null;
}

/** The last session for a goal or a customer that was no glance and that no visit would go on with. */
async function lastOver(
  db: Database,
  { sessionGapMinutes }: Pick<Settings, 'sessionGapMinutes'>,
  now: Instant,
): Promise<Session | null> {
  const recent = await db.sessions.orderBy('start').reverse().limit(LOOKED_BACK).toArray();
  for (const session of recent) {
    if (session.purpose !== 'goal' && session.purpose !== 'customer') continue;
    const end = await endOf(db, session.id);
    if (end !== null && end <= now - sessionGapMinutes * MINUTE) return session;
  }
  return null;
}

/** When a session ended; `null` for a glance. */
async function endOf(db: Database, sessionId: string): Promise<Instant | null> {
  const visits = await db.visits.where('sessionId').equals(sessionId).toArray();
  return attentionOf(visits) < GLANCE ? null : Math.max(...visits.map(({ end }) => end));
}

/** Notes that it was asked what a session brought. */
export async function noteBroughtAsked(db: Database, id: string, now: Instant): Promise<void> {
  await db.sessions.update(id, { broughtAskedAt: now, updatedAt: now });
}

/**
 * Logs a contact with a lead in a session, where and when the session ended. A follow-up that is due
 * is settled by it; one for a later day stays.
 */
export function logConversation(
  db: Database,
  sessionId: string,
  leadId: string,
  now: Instant,
  zone: string,
): Promise<Outcome> {
  const { leads, touches, deletions, sessions, visits } = db;
  return db.transaction(
    'rw',
    [leads, touches, deletions, sessions, visits, db.settings],
    async () => {
      const session = await sessions.get(sessionId);
      const lead = await leads.get(leadId);
      if (session === undefined || lead === undefined) return GONE;
      const { followUpOn: on, followUp: what } = lead;
      const next = on !== null && on > dayOf(now, zone) ? { on, what } : null;
      const at = (await endOf(db, sessionId)) ?? now;
      return logTouch(
        db,
        leadId,
        { at, channel: channelOf(session.platform, (await readSettings(db)).ownSites), note: '' },
        next,
        now,
      );
    },
  );
}
