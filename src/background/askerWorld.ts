import type { Action } from '../browser/action.ts';
import type { Tabs } from '../browser/tabs.ts';
import type { Windows } from '../browser/windows.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Database } from '../storage/database.ts';

/** What the asker works with; in tests the browser's part is played by a fake. */
export interface World {
  readonly db: Database;
  readonly action: Action;
  readonly tabs: Tabs;
  readonly windows: Windows;
  /** The local time zone, as an IANA name. */
  readonly zone: () => string;
  /** The browser's language. */
  readonly language: () => string;
  /** Since when storing fails, or `null`. */
  readonly failingSince: () => Promise<Instant | null>;
}
