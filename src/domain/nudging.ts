import type { Activity } from './activity.ts';
import type { Instant } from './calendar.ts';
import type { Nudge, OpeningKind } from './nudge.ts';
import type { Purpose } from './session.ts';
import type { AskingMode } from './settings.ts';

/** A session at the moment it is looked at. Seconds throughout. */
export interface SessionNow {
  readonly id: string;
  readonly purpose: Purpose;
  /** A standing answer holds here and now. */
  readonly standing: boolean;
  readonly attention: number;
  /** No earlier session of this half of the day here was long enough to be asked for. */
  readonly firstOfHalfDay: boolean;
  /** She has had more sessions here today than she usually has in a day. */
  readonly unusual: boolean;
  /** Since the last key in this visit; `null` if there was none. */
  readonly keyAgo: number | null;
  readonly fullScreen: boolean;
  /** The tab in front is heard. */
  readonly audible: boolean;
}

/** What she meant to do in the session. */
export interface PlanNow {
  /** `null` without a plan. */
  readonly seconds: number | null;
  /** What she came for, where her answer told it. */
  readonly activity: Activity | null;
  /** Seconds of scrolling since she answered. */
  readonly scrolling: number;
}

/** What else may want to be said. */
export interface Due {
  /** Follow-ups that are due, once the time of the day has come at which she wants to hear of them. */
  readonly followUps: number;
  /** A weekly review is ready, and nothing has opened for it since it became so. */
  readonly review: boolean;
  /** Seconds left of the week's budget here; `null` without one, or when it has been said. */
  readonly budgetLeft: number | null;
}

export type ShownNudge = Pick<Nudge, 'kind' | 'sessionId' | 'shownAt' | 'answer' | 'answeredAt'>;

/** What she allows, as it holds now. */
export interface NudgeRules {
  /** `false`: everything is off, and nothing opens. */
  readonly on: boolean;
  readonly mode: AskingMode;
  /** How many nudges a day open by themselves, the end of a plan apart. */
  readonly perDay: number;
  readonly workingTime: boolean;
  readonly quietHours: boolean;
  /** She said "Don't ask today". */
  readonly notToday: boolean;
  /** Kinds that she never wants. */
  readonly never: readonly OpeningKind[];
  /** One session in five is left without a nudge, to see what nudges do. */
  readonly compares: boolean;
  /** When the local day began. */
  readonly dayStart: Instant;
}

/**
 * What to do now; `again` is in seconds. `badge` asks what the session is for; `held out` is noted
 * as if it had been shown, and is not.
 */
export type Decision =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wait'; readonly again: number }
  | { readonly kind: 'badge'; readonly again: number | null }
  | { readonly kind: 'popup' | 'held out'; readonly nudge: OpeningKind };
