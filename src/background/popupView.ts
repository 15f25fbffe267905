import { USUAL } from '../domain/business.ts';
import { dayOf, type Instant } from '../domain/calendar.ts';
import type { Lead } from '../domain/lead.ts';
import { platformOf } from '../domain/platform.ts';
import type { Settings } from '../domain/settings.ts';
import { surfaceOf } from '../domain/surface.ts';
import type { DueView } from '../protocol/due.ts';
import type { PopupView, ViewRequest } from '../protocol/popup.ts';
import type { Database } from '../storage/database.ts';
import { mostDue } from '../storage/leads.ts';
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
  // Asked for at once, since the popup stays empty until the last of them is known.
  const [here, due, known, needsTarget, storingFailsSince] = await Promise.all([
    hereView(world, tabId, { settings, now, today, zone }),
    mostDue(db, today),
    knownLead(world, tabId, settings, zone),
    settings.welcomedAt === null && db.goals.count().then((count) => count === 0),
    world.failingSince(),
  ]);
  if (here.kind === 'asking' && by === 'click') await dareNote(db, here.sessionId, now);
  return {
    here,
    currency: needsTarget ? null : settings.currency,
    needsTarget,
    today,
    zone,
    logsFirst: settings.business === null ? 'lead' : USUAL[settings.business].logsFirst,
    known,
    due: due.first && dueView(due.first, settings),
    dueCount: due.count,
    storingFailsSince,
  };
}

async function hereView(
  world: World,
  tabId: number,
  at: Omit<Seen, 'session' | 'surface'>,
): Promise<PopupView['here']> {
  const { db } = world;
  const found = await sessionIn(world, tabId, at.now);
  if (found === null) return todayView(db, at.today, at.zone);
  const session = await asItStands(db, at.settings, { ...found, now: at.now });
  return sessionView(db, { ...found, ...at, session });
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

function dueView(lead: Lead, { stageNames, business }: Settings): DueView | null {
  const { id, name, followUp, followUpOn, stage, expectedAmount, link } = lead;
  if (followUpOn === null) return null;
  const names = { stageNames, business };
  return { id, name, followUp, followUpOn, stage, expectedAmount, link, names };
}
