import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where each build lands; the environment may name folders of others. */
export const DIST = {
  chromium: process.env.BUILT_CHROME ?? join(ROOT, 'dist', 'chrome'),
  firefox: process.env.BUILT_FIREFOX ?? join(ROOT, 'dist', 'firefox'),
} as const;

/** Builds both extensions; false if one of them fails. */
export function build(): boolean {
  return ['chrome', 'firefox'].every((target) => {
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const env = { ...process.env, TARGET: target };
    const words = [vite, 'build', '--logLevel', 'warn'];
    return spawnSync(process.execPath, words, { cwd: ROOT, env, stdio: 'inherit' }).status === 0;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(build() ? 0 : 1);
