import Dexie from 'dexie';
import type { Instant, Span } from '../domain/calendar.ts';
import { type Nudge, OPENING_KINDS, type OpeningKind } from '../domain/nudge.ts';
import { DISMISSALS } from '../domain/nudgeLimits.ts';
import { type QuietSpell, quietSpells } from '../domain/quietSpells.ts';
import type { Database } from './database.ts';

/** The last answered nudges of a kind, the latest first: as many as may quiet it. */
export function lastAnswered(
  db: Database,
  kind: OpeningKind,
  before: Instant | typeof Dexie.maxKey = Dexie.maxKey,
): Promise<Nudge[]> {
  return db.nudges
    .where('[kind+shownAt]')
    .between([kind, Dexie.minKey], [kind, before])
    .reverse()
    .filter(({ answer }) => answer !== null)
    .limit(DISMISSALS)
    .toArray();
}

/** The kinds of nudges that went quiet for a week within a span. */
export async function quietedIn(
  db: Database,
  { start, end }: Span,
): Promise<readonly QuietSpell[]> {
  const within = await db.nudges.where('shownAt').between(start, end).toArray();
  const before = await Promise.all(OPENING_KINDS.map((kind) => lastAnswered(db, kind, start)));
  return quietSpells([...before.flat(), ...within]).filter((spell) => spell.from >= start);
}
