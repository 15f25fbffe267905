import type { Area } from '../browser/areas.ts';
import type { OwnSite } from '../domain/ownSite.ts';
import { ownTables } from '../domain/ownSurface.ts';
import type { PathTable } from '../domain/pathTable.ts';
import { pathTables } from '../domain/surface.ts';
import { surfacesKey } from '../protocol/surfaces.ts';

/** Writes the tables that the content scripts read; those that are right already are left alone. */
export async function writeTables(local: Area, sites: readonly OwnSite[]): Promise<void> {
  const kept = await local.all();
  const tables = { ...pathTables(), ...ownTables(sites) };
  for (const [label, table] of Object.entries(tables)) {
    const key = surfacesKey(label);
    if (plain(kept[key]) !== plain(table)) await local.set(key, table);
  }
}

/** As text, in an order of its own: browsers give objects back with their keys in another one. */
function plain(table: unknown): string {
  const { rules, rest } = (table ?? {}) as Partial<PathTable>;
  return JSON.stringify([rules, rest]);
}
