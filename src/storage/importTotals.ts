import type { Database } from './database.ts';
import { rebuildTotals } from './rebuildTotals.ts';

/** Derives the totals anew where an import wrote visits or took them away; in its transaction. */
export async function refreshImported(db: Database, tables: readonly string[]): Promise<void> {
  if (tables.includes('visits') || tables.includes('sessions')) await rebuildTotals(db);
}
