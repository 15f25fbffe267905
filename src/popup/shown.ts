import type { TabHere } from '../browser/popup.ts';
import type { PopupView } from '../protocol/popup.ts';

/** Where she is (asking, running or elsewhere), or a form on top of it. */
export type Screen = 'here' | 'change' | 'lead' | 'sale' | 'known' | 'time';

/** The ways from one screen to another. */
export interface Ways {
  readonly show: (screen: Screen) => void;
  /** Back to where she is, with fresh figures and one sentence on what was done. */
  readonly goHome: (said?: string) => Promise<void>;
}

/** What every screen of the popup is given. */
export interface Shown extends Ways {
  readonly view: PopupView;
  readonly tab: TabHere;
}

/** The same, where she is known to be. */
export interface ShownAt<Here extends PopupView['here']> extends Shown {
  readonly here: Here;
}
