import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { Day, Instant } from '../domain/calendar.ts';
import type { Cost, Effort } from '../domain/cost.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { DailyTotal } from '../domain/dailyTotals.ts';
import type { Goal } from '../domain/goal.ts';
import type { Lead, Touch } from '../domain/lead.ts';
import type { Mark } from '../domain/mark.ts';
import type { Nudge } from '../domain/nudge.ts';
import type { Review } from '../domain/review.ts';
import type { Sale } from '../domain/sale.ts';
import type { Session } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import type { Visit } from '../domain/visit.ts';
import { addVersions, copyBeforeMigration, MIGRATIONS } from './migrations.ts';
import { SnapshotDatabase } from './snapshots.ts';

/** A row that is gone, so that two copies of the store can be merged. */
export interface Deletion {
  readonly id: string;
  readonly table: string;
  readonly at: Instant;
}

/** A row as it was before an import. */
export interface BeforeImage {
  readonly table: string;
  readonly row: { readonly id: string };
  /** The import took it away, and left a deletion of its own moment. */
  readonly gone?: true;
}

/** One import, with what its undo needs. Rows that it added carry its id, or are named in `made`. */
export interface Import {
  readonly id: string;
  /** Every row it wrote has this as `updatedAt`; a later one was edited since. */
  readonly at: Instant;
  readonly kind: string;
  readonly fileName: string;
  readonly counts: { readonly [word: string]: number };
  /** Rows that it changed or took away, as they were; none once it is undone. */
  readonly before: readonly BeforeImage[];
  /** Rows that it added to tables whose rows do not name their import. */
  readonly made: readonly { readonly table: string; readonly id: string }[];
  /** The file's head and how it was read, so that the next one is read alike. */
  readonly read: { readonly head: string; readonly mapping: unknown } | null;
  readonly undoneAt: Instant | null;
  readonly updatedAt: Instant;
}

/**
 * The store. A released `version(n)` is never edited; a later one adds tables and fields.
 * `strict` durability: what a person typed survives a power cut.
 */
export class Database extends Dexie {
  declare readonly visits: Table<Visit, string>;
  declare readonly sessions: Table<Session, string>;
  declare readonly goals: Table<Goal, string>;
  declare readonly leads: Table<Lead, string>;
  declare readonly touches: Table<Touch, string>;
  declare readonly sales: Table<Sale, string>;
  declare readonly costs: Table<Cost, string>;
  declare readonly efforts: Table<Effort, string>;
  declare readonly marks: Table<Mark, string>;
  declare readonly nudges: Table<Nudge, string>;
  declare readonly reviews: Table<Review, Day>;
  declare readonly imports: Table<Import, string>;
  declare readonly coverage: Table<Coverage, string>;
  declare readonly dailyTotals: Table<DailyTotal, Day>;
  declare readonly deletions: Table<Deletion, string>;
  declare readonly settings: Table<Settings, string>;

  private copied: Promise<void> | null = null;

  constructor(
    name = 'worthwhile',
    private readonly migrations = MIGRATIONS,
    private readonly copies = () => new SnapshotDatabase(),
  ) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      visits: 'id, sessionId, start, end, [platform+start]',
      sessions: 'id, start, [platform+start], goalId, purpose',
      goals: 'id, dueOn',
      leads: 'id, createdAt, stage, channel, followUpOn, sessionId, goalId, link, email, importId',
      touches: 'id, leadId, at, importId',
      sales: 'id, on, leadId, channel, sessionId, importId',
      costs: 'id, channel, from, to',
      efforts: 'id, channel, on, importId',
      marks: 'id, on',
      nudges: 'id, shownAt, sessionId, [kind+shownAt]',
      reviews: 'id, savedAt',
      imports: 'id, at',
      coverage: 'id, from, to, state, platform',
      dailyTotals: 'day',
      deletions: 'id, table, at',
      settings: 'id',
    });
    addVersions(this, migrations);
  }

  /** Opens the store. Before a newer version changes rows, a copy of them is made, and once only. */
  override open(): PromiseExtended<Dexie> {
    if (this.migrations.length === 0) return super.open();
    this.copied ??= copyBeforeMigration(this.name, this.copies(), this.migrations, Date.now());
    return Dexie.Promise.resolve(this.copied).then(() => super.open());
  }
}
