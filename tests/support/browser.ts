import type { View } from './view.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** A row as IndexedDB holds it. */
export type StoredRow = { readonly [field: string]: unknown };

export interface LaunchOptions {
  /** The folder of the built extension; nothing for a browser without it. */
  readonly extension?: string;
  readonly proxyPort?: number;
  /** A profile to use again; otherwise a fresh one that is removed at the end. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** The screen to show itself on, if it is not headless; otherwise the one of this program. */
  readonly display?: string;
}

/** A real browser with the extension, as tests and the guided run use it. */
export interface Browser {
  readonly kind: BrowserKind;
  readonly profile: string;
  /** The addresses of the extension's files begin with this; it ends with a slash. */
  readonly origin: string;
  /** Opens an address in a new tab, in front, and waits until it is loaded. */
  open(url: string): Promise<View>;
  /** Opens a file of the extension (`app.html#/review`) as a tab in front. */
  own(path: string): Promise<View>;
  /** Waits for a tab whose address begins like this. */
  tab(start: string): Promise<View>;
  /** Waits for the popup that opens by itself. */
  popup(timeout?: number): Promise<View>;
  /** The popup, if it is open now. */
  popupNow(): Promise<View | undefined>;
  /** Opens the popup over this tab as a click on the icon does. */
  clickIcon(tab: View): Promise<View>;
  /** Evaluates in a background tab at the extension's origin where none of its code runs. */
  evaluate(expression: string): Promise<unknown>;
  killWorker(): Promise<void>;
  /** Ends it like a power cut, and keeps the profile. */
  crash(): Promise<void>;
  /** Ends it, and removes the profile if it was made for this run. */
  close(): Promise<void>;
}
