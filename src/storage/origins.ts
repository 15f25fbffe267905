import type { Instant } from '../domain/calendar.ts';
import type { Database } from './database.ts';

/**
 * Lets what was logged in a session before its question was answered serve the goal of the answer.
 * What serves a goal already keeps it.
 */
export function serveGoal(
  db: Database,
  sessionId: string,
  goalId: string,
  now: Instant,
): Promise<void> {
  const change = { goalId, updatedAt: now };
  const servesNone = (row: { readonly goalId: string | null }) => row.goalId === null;
  return db.transaction('rw', db.leads, db.sales, async () => {
    await db.leads.where({ sessionId }).and(servesNone).modify(change);
    await db.sales.where({ sessionId }).and(servesNone).modify(change);
  });
}
