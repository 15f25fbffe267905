import type { Instant } from '../domain/calendar.ts';
import { LONGEST_DUE, type Report, type ReportReply, SHORTEST_DUE } from '../protocol/report.ts';
import type { StoredVisit } from '../storage/visits.ts';
import type { Asker } from './asker.ts';
import type { Recorder } from './recorder.ts';
import type { Speaker } from './sender.ts';

/** A content script that reports. */
export type Script = Extract<Speaker, { kind: 'script' }>;

/** Stores a report, and then sees whether it is time to ask. */
export async function hearReport(
  recorder: Recorder,
  asker: Pick<Asker, 'consider'>,
  report: Report,
  from: Script,
  now: Instant,
): Promise<ReportReply> {
  const recorded = await recorder.record(report, from, now);
  const rules = await recorder.rules(from.platform);
  switch (recorded.kind) {
    case 'failed':
      return { ok: false, dueInSeconds: LONGEST_DUE, rules, cutAt: null };
    case 'unseen':
      return { ok: true, dueInSeconds: LONGEST_DUE, rules, cutAt: null, stop: true };
    case 'ignored':
      return { ok: true, dueInSeconds: LONGEST_DUE, rules, cutAt: null };
    case 'stored': {
      const dueInSeconds = await nextDue(asker, report, from, recorded, now);
      const reply = { ok: true, dueInSeconds, rules, cutAt: cutOf(report, recorded) };
      return recorded.visit.endedBy === 'off' ? { ...reply, stop: true } : reply;
    }
  }
}

/** When the visit ended that its page believes to go on. */
function cutOf({ state }: Report, { visit }: StoredVisit): Instant | null {
  return state !== 'left' && visit.endedBy !== null ? visit.end : null;
}

/** Nobody is asked about a visit that is over. A question that fails must not cost the report. */
async function nextDue(
  asker: Pick<Asker, 'consider'>,
  { state, surface, keyAgo, typed, fullScreen }: Report,
  { tabId, windowId }: Script,
  { visit, session, attention }: StoredVisit,
  now: Instant,
): Promise<number> {
  if (state === 'left' || visit.endedBy !== null) return LONGEST_DUE;
  try {
    const moment = { session, attention, surface, tabId, windowId, keyAgo, typed, fullScreen, now };
    const { dueInSeconds } = await asker.consider(moment);
    return Math.max(SHORTEST_DUE, Math.min(LONGEST_DUE, dueInSeconds));
  } catch (error) {
    console.error('The question could not be decided.', error);
    return LONGEST_DUE;
  }
}
