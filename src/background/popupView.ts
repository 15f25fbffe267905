import { USUAL } from '../domain/business.ts';
import { dayOf, type Instant } from '../domain/calendar.ts';
import type { Lead } from '../domain/lead.ts';
import { platformOf } from '../domain/platform.ts';
import { surfaceOf } from '../domain/surface.ts';
import type { DueView, PopupView, ViewRequest } from '../protocol/popup.ts';
import type { Database } from '../storage/database.ts';
import { dueLeads } from '../storage/leads.ts';
import { asItStands, noteAsked } from '../storage/nudges.ts';
import { currentSession } from '../storage/sessions.ts';
import { readSettings } from '../storage/settings.ts';
import type { World } from './askerWorld.ts';
import { knownLead } from './knownLead.ts';
import { type Seen, sessionView } from './sessionView.ts';
import { todayView } from './todayView.ts';

/** Reads what the popup of a tab shows. A question she opened herself is noted, and not put again. */
export async function viewFor(
  world: World,
  { tabId, by }: ViewRequest,
  now: Instant,
): Promise<PopupView> {
  const { db } = world;
  const zone = world.zone();
  const today = dayOf(now, zone);
  const settings = await readSettings(db);
  const found = await sessionIn(world, tabId, now);
  const there = found && {
    ...found,
    session: await asItStands(db, settings, { ...found, now }),
  };
  const here =
    there === null
      ? await todayView(db, today, zone)
      : await sessionView(db, { ...there, settings, now, today, zone });
  if (here.kind === 'asking' && by === 'click') await dareNote(db, here.sessionId, now);
  const due = await dueLeads(db, today);
  const needsTarget = settings.welcomedAt === null && (await db.goals.count()) === 0;
  return {
    here,
    currency: needsTarget ? null : settings.currency,
    needsTarget,
    today,
    zone,
    logsFirst: settings.business === null ? 'lead' : USUAL[settings.business].logsFirst,
    known: await knownLead(world, tabId, settings, zone),
    due: due[0] === undefined ? null : dueView(due[0]),
    dueCount: due.length,
    storingFailsSince: await world.failingSince(),
  };
}

/** Where nothing can be written the question can still be shown; it may be put twice. */
async function dareNote(db: Database, sessionId: string, now: Instant): Promise<void> {
  try {
    await noteAsked(db, sessionId, now);
  } catch (error) {
    console.error('That the question was opened could not be noted.', error);
  }
}

/** The session that goes on in a tab, read from the address the tab has now; `null` off the platforms. */
async function sessionIn(
  { db, tabs }: World,
  tabId: number,
  now: Instant,
): Promise<Pick<Seen, 'session' | 'surface'> | null> {
  const tab = await tabs.get(tabId);
  if (tab === null || tab.url === null) return null;
  const url = new URL(tab.url);
  const platform = platformOf(url);
  const session = platform && (await currentSession(db, platform, now));
  return session && { session, surface: surfaceOf(url) };
}

function dueView({ id, name, followUp, followUpOn }: Lead): DueView | null {
  return followUpOn === null ? null : { id, name, followUp, followUpOn };
}
