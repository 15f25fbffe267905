import { USUAL } from '../domain/business.ts';
import { dayOf, type Instant } from '../domain/calendar.ts';
import type { Lead } from '../domain/lead.ts';
import { platformsWith, watchedOn } from '../domain/ownSite.ts';
import { surfaceOn } from '../domain/ownSurface.ts';
import { isBuiltIn, type Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import type { DueView } from '../protocol/due.ts';
import type { PopupView, RunningView, ViewRequest } from '../protocol/popup.ts';
import { sessionToAskAbout } from '../storage/brought.ts';
import type { Database } from '../storage/database.ts';
import { mostDue } from '../storage/leads.ts';
import { asItStands } from '../storage/nudges.ts';
import { readyReview } from '../storage/readyReview.ts';
import { currentSession } from '../storage/sessions.ts';
import { readSettings } from '../storage/settings.ts';
import type { World } from './askerWorld.ts';
import { daysHere } from './days.ts';
import { knownLead } from './knownLead.ts';
import { type Seen, sessionView } from './sessionView.ts';
import { todayView } from './todayView.ts';

/**
 * Reads what the popup of a tab shows, and writes nothing: what was asked the popup tells once that
 * stands on the screen, and the reads wait for no other's writing longer than they must.
 */
export async function viewFor(
  world: World,
  { tabId, why }: ViewRequest,
  now: Instant,
): Promise<PopupView> {
  const { db } = world;
  const [settings, tab] = await Promise.all([readSettings(db), world.tabs.get(tabId)]);
  const url = tab?.url ? new URL(tab.url) : null;
  const zone = daysHere(world, settings);
  const today = dayOf(now, zone);
  // Asked for at once, since the popup stays empty until the last of them is known.
  const [here, due, known, needsTarget, storingFailsSince, over, ready] = await Promise.all([
    hereView(db, url, { settings, now, today, zone }),
    mostDue(db, today),
    knownLead(db, url, settings, zone),
    settings.welcomedAt === null && db.goals.count().then((count) => count === 0),
    world.failingSince(),
    sessionToAskAbout(db, settings, now),
    readyReview(db, settings, { now, zone, language: world.language() }),
  ]);
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
  db: Database,
  url: URL | null,
  at: Omit<Seen, 'session' | 'surface'>,
): Promise<PopupView['here']> {
  const found = url && (await sessionAt(db, url, at.now, at.settings));
  if (found === null) return todayView(db, at.today, at.zone);
  const session = await asItStands(db, at.settings, { ...found, now: at.now });
  return sessionView(db, { ...found, ...at, session });
}

/** The session that is asked about, as it ran. */
async function endedView(
  db: Database,
  session: Session,
  at: Omit<Seen, 'session' | 'surface'>,
): Promise<RunningView | null> {
  const view = await sessionView(db, { ...at, session, surface: 'other' });
  return view.kind === 'running' ? view : null;
}

/** The session that goes on at the address a tab has now; `null` off the platforms. */
async function sessionAt(
  db: Database,
  url: URL,
  now: Instant,
  settings: Settings,
): Promise<Pick<Seen, 'session' | 'surface'> | null> {
  const platform = watchedOn(url, settings);
  const session = platform && (await currentSession(db, settings, platform, now));
  return session && { session, surface: surfaceOn(url, settings.ownSites) };
}

function dueView(lead: Lead, { stageNames, business }: Settings): DueView | null {
  const { id, name, followUp, followUpOn, stage, expectedAmount, link } = lead;
  if (followUpOn === null) return null;
  const names = { stageNames, business };
  return { id, name, followUp, followUpOn, stage, expectedAmount, link, names };
}
