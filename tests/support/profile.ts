import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder for a browser's profile. */
export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'worthwhile-'));
}

/** Removes a profile; a browser may still be writing its last file. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
