import type { PresenceRules } from '../domain/presence.ts';

/** What the content scripts need of the settings. */
export interface WatchRules extends PresenceRules {
  /** Grows with every change of the settings. */
  readonly version: number;
}

/** The rules until the worker's first reply. */
export const FIRST_RULES: WatchRules = { version: 0, idleSeconds: 60, aside: false };

/** From the worker to a content script: the settings were changed. */
export interface RulesMessage {
  readonly kind: 'rules';
  readonly rules: WatchRules;
}

/** From the worker to a content script: the browser has taken back access to its page. */
export interface StopMessage {
  readonly kind: 'stop';
}

/**
 * From the worker to a content script, which answers with the seconds since the last key in this
 * visit, or with `null` if there was none.
 */
export interface TypedQuestion {
  readonly kind: 'typed?';
}

/** The name of the port that our own popup holds while it is open over a page. */
export const POPUP_PORT = 'popup';
