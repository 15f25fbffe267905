import type { TabHere } from '../browser/popup.ts';
import type { OpeningKind } from '../domain/nudge.ts';
import type { PopupReply, PopupView, RunningView, TakingBack } from '../protocol/popup.ts';
import type { Form } from './choice.ts';

/** Where she is (asking, running or elsewhere), or a form on top of it. */
export type Screen = 'here' | 'change' | 'lead' | 'sale' | 'known' | 'time' | 'less' | 'talk';

/** One sentence on what was done, and what takes it back. */
export interface Notice {
  readonly said: string;
  readonly undo: TakingBack | null;
}

/** The ways from one screen to another. */
export interface Ways {
  /** Another screen; a form may be about a session that ended before. */
  readonly show: (screen: Screen, about?: RunningView) => void;
  /** What the last session brought is answered. */
  readonly doneAsking: () => void;
  /** Back to where she is, with fresh figures, one sentence on what was done, and its undo if the reply holds it. */
  readonly goHome: (said?: string, reply?: PopupReply) => Promise<void>;
}

/** What every screen of the popup is given. */
export interface Shown extends Ways {
  readonly view: PopupView;
  readonly tab: TabHere;
  /** It opened over a page in which somebody may be typing. */
  readonly byItself: boolean;
  /** Why it opened by itself, until she has done something about it; `null` where she opened it. */
  readonly why: OpeningKind | null;
  /** What was chosen of an answer before something else came in between. */
  readonly kept: { current: { readonly sessionId: string; readonly form: Form } | null };
}

/** The same, where she is known to be. */
export interface ShownAt<Here extends PopupView['here']> extends Shown {
  readonly here: Here;
}
