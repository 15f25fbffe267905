import type { Activity } from './activity.ts';
import type { Instant } from './calendar.ts';
import type { Platform } from './platform.ts';
import type { Visit } from './visit.ts';

export type Purpose = 'goal' | 'customer' | 'personal' | 'unstated';

/** What she was doing when she answered: she came for it. */
export interface CameFor {
  readonly activity: Activity;
  readonly since: Instant;
}

/** Visits to one platform less than the session gap apart, and what they serve. */
export interface Session {
  readonly id: string;
  readonly start: Instant;
  readonly platform: Platform;
  readonly purpose: Purpose;
  /** Set exactly when the purpose is `goal`. */
  readonly goalId: string | null;
  /** The customer's name, if the purpose is `customer` and one was given. */
  readonly customer: string | null;
  readonly plannedMinutes: number | null;
  /** What the user does when the plan is used up, in her words. */
  readonly ifThen: string | null;
  /** Known where she answered while talking or prospecting. */
  readonly cameFor?: CameFor | null;
  /** When it was asked what the session brought; at most once. */
  readonly broughtAskedAt?: Instant;
  /** IANA name of the time zone the session was recorded in. */
  readonly zone: string;
  readonly note: string;
  /** The session as recorded, before the first edit by hand. */
  readonly original: Recorded | null;
  readonly updatedAt: Instant;
}

/** A session as it was recorded, with its visits if an edit has changed them. */
export interface Recorded extends Omit<Session, 'original'> {
  readonly visits: readonly Visit[] | null;
}
