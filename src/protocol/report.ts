import type { Instant } from '../domain/calendar.ts';
import type { Effect } from '../domain/visiting.ts';
import type { WatchRules } from './rules.ts';

/** What a content script says of a visit. Saying it again, or late, changes nothing. */
export type Report = Effect['account'] & {
  readonly kind: 'report';
  readonly state: Effect['state'];
};

/** What the worker answers. */
export interface ReportReply {
  /** The report is stored; otherwise its checkpoint must stay. */
  readonly ok: boolean;
  /** Seconds of attention until the next report is due, 5 to 60. */
  readonly dueInSeconds: number;
  /** `null` if the settings could not be read. */
  readonly rules: WatchRules | null;
  /** When a later visit elsewhere ended this one, or `null`. */
  readonly cutAt: Instant | null;
  /** The browser has taken back access: nothing more is to be watched. */
  readonly stop?: true;
}

/** Seconds of attention after which a report is due in any case, and before which none is. */
export const LONGEST_DUE = 60;
export const SHORTEST_DUE = 5;

/** A visit as the content script keeps it in `storage.local`, for the case that nobody hears of its end. */
export type Checkpoint = Report & {
  /** The host of the page: here no sender tells the platform. */
  readonly host: string;
  /** When it was written, by the wall clock. */
  readonly writtenAt: Instant;
};

const CHECKPOINT = 'visit:';

/** The key of a visit's checkpoint. */
export const checkpointKey = (visitId: string): string => CHECKPOINT + visitId;

/** The visit a key of `storage.local` belongs to, or `null`. */
export const checkpointOf = (key: string): string | null =>
  key.startsWith(CHECKPOINT) ? key.slice(CHECKPOINT.length) : null;
