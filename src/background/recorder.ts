import type { Area } from '../browser/areas.ts';
import { failingSince, forgetFailing, noteFailing } from '../browser/failing.ts';
import type { Instant } from '../domain/calendar.ts';
import { SECOND } from '../domain/duration.ts';
import { type Claim, cutAt } from '../domain/overlap.ts';
import { platformAt } from '../domain/ownSite.ts';
import type { Platform } from '../domain/platform.ts';
import { LONGEST_IDLE, SHORTEST_IDLE } from '../domain/presence.ts';
import { readCheckpoint } from '../protocol/readReport.ts';
import { type Checkpoint, checkpointKey, checkpointOf, type Report } from '../protocol/report.ts';
import type { WatchRules } from '../protocol/rules.ts';
import { accessLostAt, coverGap } from '../storage/coverage.ts';
import type { Database } from '../storage/database.ts';
import { endForgotten } from '../storage/forgotten.ts';
import { readSettings } from '../storage/settings.ts';
import { steadily } from '../storage/steady.ts';
import { type StoredVisit, storeVisit } from '../storage/visits.ts';
import { isWanted } from './seen.ts';

/** What the recorder works with; in tests the browser's part is played by a fake. */
export interface RecorderWorld {
  readonly db: Database;
  readonly local: Area;
  readonly session: Area;
  /** The local time zone, as an IANA name. */
  readonly zone: () => string;
  /** Whether the browser lets us see the platform's pages. */
  readonly hasAccess: (platform: Platform) => Promise<boolean>;
}

/**
 * What became of a report: `failed` is not stored, `ignored` is about a visit the user deleted, and
 * `unseen` is about time for which the browser had taken back access.
 */
export type Recorded =
  | ({ readonly kind: 'stored' } & StoredVisit)
  | { readonly kind: 'ignored' | 'failed' | 'unseen' };

/** Where a report comes from. */
export interface Place {
  readonly platform: Platform;
  readonly tabId: number;
}

export interface Recorder {
  /** Stores a report. Never rejects: a store that fails is an answer. */
  record(report: Report, from: Place, now: Instant): Promise<Recorded>;
  /** Ends the visit of a tab that is gone where it was last seen. */
  tabGone(tabId: number, now: Instant): Promise<void>;
  /**
   * Ends the visits that nobody will end any more, from their checkpoints where there are any: with
   * `all` every one, as after a start of the browser, else those that were not told of for a while.
   */
  sweep(all: boolean, now: Instant): Promise<void>;
  /** The rules for the content scripts on a platform; `null` if the settings cannot be read. */
  rules(platform: Platform): Promise<WatchRules | null>;
}

/** A living page writes its checkpoint every 5 s. */
const CHECKPOINT_LIFE = 15 * SECOND;

/** A living page reports every 60 s, and may find the worker busy once or twice. */
const REPORT_LIFE = 180 * SECOND;

export function openRecorder(world: RecorderWorld): Recorder {
  return {
    record: (report, from, now) => record(world, report, from, now),
    tabGone: (tabId, now) => tabGone(world, tabId, now),
    sweep: (all, now) => sweep(world, all, now),
    rules: (platform) => rules(world, platform),
  };
}

async function record(
  world: RecorderWorld,
  report: Report,
  { platform, tabId }: Place,
  now: Instant,
): Promise<Recorded> {
  try {
    if (report.endedBy === null) await world.session.set(visitOf(tabId), report.visitId);
    const claim = await seenOf(world, claimOf(report, platform), now);
    const stored = claim && (await store(world, claim, now));
    // The page may be gone before it hears that its last report is stored.
    if (stored?.visit.endedBy !== null) await world.local.remove([checkpointKey(report.visitId)]);
    if (claim === null) return { kind: 'unseen' };
    return stored === null ? { kind: 'ignored' } : { kind: 'stored', ...stored };
  } catch (error) {
    console.error('A report could not be stored; its checkpoint stays.', error);
    return { kind: 'failed' };
  }
}

/** The key under which `storage.session` holds the visit that goes on in a tab. */
const visitOf = (tabId: number): string => `tab:${tabId}`;

const claimOf = (report: Report, platform: Platform): Claim => ({
  id: report.visitId,
  platform,
  surface: report.surface,
  start: report.start,
  end: report.end,
  seconds: report.seconds,
  endedBy: report.endedBy,
  trimmed: report.trimmed,
});

/** What a claim says of the time in which the page was to be seen; `null` if nothing. */
async function seenOf(world: RecorderWorld, claim: Claim, now: Instant): Promise<Claim | null> {
  const { platform } = claim;
  if ((await world.hasAccess(platform)) && (await isWanted(world.db, platform))) return claim;
  const lostAt = await steadily(world.db, () => accessLostAt(world.db, platform, now));
  if (lostAt <= claim.start) return null;
  const { endedBy } = claim;
  if (lostAt < claim.end) return { ...cutAt(claim, lostAt), endedBy: 'off' };
  return { ...claim, endedBy: endedBy ?? 'off' };
}

/** Stores a claim, and keeps account of since when storing fails. */
async function store(world: RecorderWorld, claim: Claim, now: Instant) {
  const { db, zone } = world;
  const failing = await failingSince(world);
  try {
    const stored = await steadily(db, () => storeVisit(db, claim, { zone: zone(), now }));
    if (failing !== null) await worksAgain(world, failing, now);
    return stored;
  } catch (error) {
    if (failing === null) await noteFailing(world, now);
    throw error;
  }
}

/** What was kept in checkpoints meanwhile is stored now, late. */
async function worksAgain(world: RecorderWorld, since: Instant, now: Instant): Promise<void> {
  await coverGap(world.db, 'storage failing', since, now);
  await forgetFailing(world);
  await sweep(world, false, now);
}

async function sweep(world: RecorderWorld, all: boolean, now: Instant): Promise<void> {
  const kept = Object.entries(await world.local.all());
  for (const [key, value] of kept.filter(([key]) => checkpointOf(key) !== null)) {
    const checkpoint = readCheckpoint(value);
    if (checkpoint === null) await world.local.remove([key]);
    else if (all || isDead(checkpoint, now)) await recover(world, checkpoint, now);
  }
  await endForgotten(world.db, all ? 0 : REPORT_LIFE, now);
}

/** An ended visit waits for nothing; a live one is dead if it was not written for a while. */
function isDead({ endedBy, writtenAt }: Checkpoint, now: Instant): boolean {
  return endedBy !== null || Math.abs(now - writtenAt) > CHECKPOINT_LIFE;
}

/** A page that lives after all takes its visit back with its next, longer report. */
async function recover(world: RecorderWorld, checkpoint: Checkpoint, now: Instant): Promise<void> {
  const endedBy = checkpoint.endedBy ?? 'recovered';
  try {
    const { ownSites } = await steadily(world.db, () => readSettings(world.db));
    const platform = platformAt(new URL(`https://${checkpoint.host}/`), ownSites);
    const told = platform && { ...claimOf(checkpoint, platform), endedBy };
    const claim = told && (await seenOf(world, told, now));
    if (claim !== null) await store(world, claim, now);
    await letGo(world, checkpoint);
  } catch (error) {
    console.error('A checkpoint could not be stored; it stays.', error);
  }
}

/** A page that lives after all may have kept a later one meanwhile, which is not stored yet. */
async function letGo({ local }: RecorderWorld, { visitId, writtenAt }: Checkpoint): Promise<void> {
  const key = checkpointKey(visitId);
  const left = readCheckpoint(await local.get(key));
  if (left?.writtenAt === writtenAt) await local.remove([key]);
}

async function tabGone(world: RecorderWorld, tabId: number, now: Instant): Promise<void> {
  const { db, local, session } = world;
  const visitId = await session.get(visitOf(tabId));
  if (typeof visitId !== 'string') return;
  const checkpoint = readCheckpoint(await local.get(checkpointKey(visitId)));
  if (checkpoint !== null)
    await recover(world, { ...checkpoint, endedBy: checkpoint.endedBy ?? 'left' }, now);
  const row = await db.visits.get(visitId);
  if (row?.endedBy === null) await store(world, { ...row, endedBy: 'left' }, now);
  await session.remove([visitOf(tabId)]);
}

async function rules({ db }: RecorderWorld, platform: Platform): Promise<WatchRules | null> {
  try {
    const { updatedAt, idleSeconds, videoAside } = await steadily(db, () => readSettings(db));
    // A copy that was restored may hold any number.
    const limit = Math.max(SHORTEST_IDLE, Math.min(LONGEST_IDLE, idleSeconds));
    return { version: updatedAt, idleSeconds: limit, aside: videoAside[platform] ?? false };
  } catch (error) {
    console.error('The settings could not be read; pages keep the rules they have.', error);
    return null;
  }
}
