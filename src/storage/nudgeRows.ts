import { groupBy } from '../domain/groupBy.ts';
import type { NudgeRows, SessionTime } from '../domain/nudgeEffects.ts';
import { attentionOf } from '../domain/visitPart.ts';
import type { Database } from './database.ts';

/** Reads every nudge and what its session came to, for the table that says whether nudges help. */
export function nudgeRows(db: Database): Promise<NudgeRows> {
  return db.transaction('r', db.nudges, db.visits, db.leads, db.touches, db.reviews, async () => {
    const nudges = await db.nudges.orderBy('shownAt').toArray();
    const [oldest] = nudges;
    if (oldest === undefined) return { nudges, sessions: [], leads: [], touches: [], reviews: [] };
    const ids = [...new Set(nudges.map(({ sessionId }) => sessionId ?? ''))];
    return {
      nudges,
      sessions: await sessionTimes(db, ids),
      leads: await db.leads.where('sessionId').anyOf(ids).toArray(),
      touches: await db.touches.where('at').aboveOrEqual(oldest.shownAt).toArray(),
      reviews: await db.reviews.where('savedAt').aboveOrEqual(oldest.shownAt).toArray(),
    };
  });
}

async function sessionTimes(db: Database, ids: readonly string[]): Promise<SessionTime[]> {
  const visits = await db.visits.where('sessionId').anyOf(ids).toArray();
  const bySession = groupBy(visits, ({ sessionId }) => sessionId);
  return [...bySession].map(([id, own]) => ({
    id,
    attention: attentionOf(own),
    end: Math.max(...own.map(({ end }) => end)),
  }));
}
