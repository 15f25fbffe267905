import type { Goal } from '../../domain/goal.ts';
import type { Lead, Touch } from '../../domain/lead.ts';
import type { Mark } from '../../domain/mark.ts';
import type { Sale } from '../../domain/sale.ts';
import type { Session } from '../../domain/session.ts';
import type { Settings } from '../../domain/settings.ts';
import { allGoals } from '../../storage/goals.ts';
import { allMarks } from '../../storage/marks.ts';
import { salesOf } from '../../storage/saleChanges.ts';
import { readSettings } from '../../storage/settings.ts';
import { touchesOf } from '../../storage/touches.ts';
import { db } from '../store.ts';

/** What every view of the leads page needs. */
export interface LeadsRecords {
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
  readonly goals: readonly Goal[];
  readonly marks: readonly Mark[];
  readonly settings: Settings;
}

export async function readLeads(): Promise<LeadsRecords> {
  const [leads, sales, goals, marks, settings] = await Promise.all([
    db.leads.toArray(),
    db.sales.toArray(),
    allGoals(db),
    allMarks(db),
    readSettings(db),
  ]);
  return { leads, sales, goals, marks, settings };
}

/** What belongs to one lead. */
export interface LeadRecords {
  readonly touches: readonly Touch[];
  readonly sales: readonly Sale[];
  /** The session it came from; `null` if it came from none, or that is gone. */
  readonly session: Session | null;
}

export async function readLead(id: string, sessionId: string | null): Promise<LeadRecords> {
  const [touches, sales, session] = await Promise.all([
    touchesOf(db, id),
    salesOf(db, id),
    sessionId === null ? undefined : db.sessions.get(sessionId),
  ]);
  return { touches, sales, session: session ?? null };
}

/** When each lead was last in touch. */
export async function lastTouches(): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>();
  for (const { leadId, at } of await db.touches.toArray()) {
    last.set(leadId, Math.max(at, last.get(leadId) ?? 0));
  }
  return last;
}
