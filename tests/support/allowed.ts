import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build as it stands after the user allowed what it may only ask for. Chromium asks in a
 * bubble of its own, which no driver can see or press; an extension that has the permission from the
 * beginning is answered at once.
 * @param origins sites that she may add
 */
export function allowedFrom(build: string, origins: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'worthwhile-allowed-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = [...manifest.permissions, ...optional_permissions];
  const host_permissions = [...manifest.host_permissions, ...origins];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, host_permissions }));
  return folder;
}

export function removeAllowed(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
