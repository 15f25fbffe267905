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
}

/** A real browser with the extension, as tests and the guided run use it. */
export interface Browser {
  readonly kind: BrowserKind;
  readonly profile: string;
  /** The addresses of the extension's files begin with this; it ends with a slash. */
  readonly origin: string;
  /** Opens an address in a new tab, in front, and waits until it is loaded. */
  open(url: string): Promise<View>;
  /** Waits for the popup that opens by itself. */
  popup(timeout?: number): Promise<View>;
  /** The popup as it stands now, if it is open. */
  openPopupNow(): Promise<View | undefined>;
  /** Opens the popup over this tab as a click on the icon does. */
  clickIcon(tab: View): Promise<View>;
  /** Opens a page of the extension by its hash (`#/review`), as a tab in front. */
  app(hash: string): Promise<View>;
  /** Waits for the tab whose address begins like this and that the extension opened. */
  tab(start: string): Promise<View>;
  /** All rows of a table of the store; empty where there is no such table yet. */
  rows(table: string): Promise<readonly StoredRow[]>;
  /** Writes rows straight into the store. */
  put(table: string, rows: readonly StoredRow[]): Promise<void>;
  killWorker(): Promise<void>;
  /** Ends it like a power cut, and keeps the profile. */
  crash(): Promise<void>;
  /** Ends it, and removes the profile if it was made for this run. */
  close(): Promise<void>;
}
