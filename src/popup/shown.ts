import type { TabHere } from '../browser/popup.ts';
import type { PopupView } from '../protocol/popup.ts';

/** What every screen of the popup is given. */
export interface Shown {
  readonly view: PopupView;
  readonly tab: TabHere;
}

/** The same, where she is known to be. */
export interface ShownAt<Here extends PopupView['here']> extends Shown {
  readonly here: Here;
}
