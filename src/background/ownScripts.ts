import { originsOfSite } from '../domain/ownSite.ts';
import type { Database } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';

/** The browser's list of scripts beyond the manifest's. */
export interface Registry {
  /** Whether the browser lets us see pages of all of these origins. */
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  /** The origins our script is registered for as this build wants it; an older build's are none. */
  readonly registered: () => Promise<readonly string[]>;
  /** Registers our script for these origins and for no others. */
  readonly register: (origins: readonly string[]) => Promise<void>;
}

/**
 * Registers the script for the sites she added and may still be seen, where the browser's list says
 * otherwise: it forgets it at an update, and knows nothing of a copy that was restored.
 */
export async function keepOwnScripts(db: Database, registry: Registry): Promise<void> {
  const { ownSites } = await readSettings(db);
  const origins: string[] = [];
  for (const { host, watched } of ownSites) {
    const own = originsOfSite(host);
    if (watched && (await registry.hasAccess(own))) origins.push(...own);
  }
  const known = await registry.registered();
  if (written(origins) !== written(known)) await registry.register(origins);
}

const written = (origins: readonly string[]): string => [...origins].sort().join(' ');
