import { USUAL } from '../domain/business.ts';
import { dayOf, type Instant } from '../domain/calendar.ts';
import type { Lead } from '../domain/lead.ts';
import { platformsWith, type Watching, watchedOn } from '../domain/ownSite.ts';
import { surfaceOn } from '../domain/ownSurface.ts';
import { isBuiltIn, type Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import type { DueView } from '../protocol/due.ts';
import type { PopupView, RunningView, ViewRequest } from '../protocol/popup.ts';
import { noteBroughtAsked, sessionToAskAbout } from '../storage/brought.ts';
import type { Database } from '../storage/database.ts';
import { mostDue } from '../storage/leads.ts';
import { asItStands, noteAsked } from '../storage/nudges.ts';
import { readyReview } from '../storage/readyReview.ts';
import { currentSession } from '../storage/sessions.ts';
import { readSettings } from '../storage/settings.ts';
import type { World } from './askerWorld.ts';
import { daysHere } from './days.ts';
import { knownLead } from './knownLead.ts';
import { type Seen, sessionView } from './sessionView.ts';
import { todayView } from './todayView.ts';

/** Reads what the popup of a tab shows. A question she opened herself is noted, and not put again. */
export async function viewFor(
  world: World,
  { tabId, why }: ViewRequest,
  now: Instant,
): Promise<PopupView> {
  const { db } = world;
  const settings = await readSettings(db);
  const zone = daysHere(world, settings);
  const today = dayOf(now, zone);
  // Asked for at once, since the popup stays empty until the last of them is known.
  const [here, due, known, needsTarget, storingFailsSince, over, ready] = await Promise.all([
    hereView(world, tabId, { settings, now, today, zone }),
    mostDue(db, today),
    knownLead(world, tabId, settings, zone),
    settings.welcomedAt === null && db.goals.count().then((count) => count === 0),
    world.failingSince(),
    sessionToAskAbout(db, now),
    readyReview(db, settings, { now, zone, language: world.language() }),
  ]);
  if (here.kind === 'asking' && why === null)
    await dare('That the question was opened', () => noteAsked(db, here.sessionId, now));
  const hasRoom = known === null && !needsTarget && isFree(here, why, due.count > 0);
  const seen = { settings, now, today, zone };
  const asksAbout = hasRoom && why !== 'review' ? over : null;
  const ended = asksAbout && (await endedView(db, asksAbout, seen));
  const tells = (hasRoom || why === 'review') && ended === null && ready.kind === 'ready';
  return {
    here,
    sites: platformsWith(settings.ownSites.filter(({ watched }) => watched)).filter(isOwn),
    currency: needsTarget ? null : settings.currency,
    needsTarget,
    today,
    zone: world.zone(),
    logsFirst: settings.business === null ? 'lead' : USUAL[settings.business].logsFirst,
    known,
    ended,
    review: tells ? { missed: ready.missed } : null,
    due: due.first && dueView(due.first, settings),
    dueCount: due.count,
    storingFailsSince,
  };
}

const isOwn = (platform: Platform): boolean => !isBuiltIn(platform);

/** One thing at a time: what a visit brought, and the review, wait while something else is said. */
function isFree(here: PopupView['here'], why: ViewRequest['why'], isDue: boolean): boolean {
  switch (here.kind) {
    case 'asking':
      return !isDue;
    case 'running':
      return why === null;
    case 'elsewhere':
      return true;
  }
}

async function hereView(
  world: World,
  tabId: number,
  at: Omit<Seen, 'session' | 'surface'>,
): Promise<PopupView['here']> {
  const { db } = world;
  const found = await sessionIn(world, tabId, at.now, at.settings);
  if (found === null) return todayView(db, at.today, at.zone);
  const session = await asItStands(db, at.settings, { ...found, now: at.now });
  return sessionView(db, { ...found, ...at, session });
}

/** Where nothing can be written the question can still be shown; it may be put twice. */
async function dare(what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    console.error(`${what} could not be noted.`, error);
  }
}

/** The session that is asked about, as it ran. It is noted at once: nobody is asked twice. */
async function endedView(
  db: Database,
  session: Session,
  at: Omit<Seen, 'session' | 'surface'>,
): Promise<RunningView | null> {
  await dare('That a session was asked about', () => noteBroughtAsked(db, session.id, at.now));
  const view = await sessionView(db, { ...at, session, surface: 'other' });
  return view.kind === 'running' ? view : null;
}

/** The session that goes on in a tab, read from the address the tab has now; `null` off the platforms. */
async function sessionIn(
  { db, tabs }: World,
  tabId: number,
  now: Instant,
  watching: Watching,
): Promise<Pick<Seen, 'session' | 'surface'> | null> {
  const tab = await tabs.get(tabId);
  if (tab === null || tab.url === null) return null;
  const url = new URL(tab.url);
  const platform = watchedOn(url, watching);
  const session = platform && (await currentSession(db, platform, now));
  return session && { session, surface: surfaceOn(url, watching.ownSites) };
}

function dueView(lead: Lead, { stageNames, business }: Settings): DueView | null {
  const { id, name, followUp, followUpOn, stage, expectedAmount, link } = lead;
  if (followUpOn === null) return null;
  const names = { stageNames, business };
  return { id, name, followUp, followUpOn, stage, expectedAmount, link, names };
}
