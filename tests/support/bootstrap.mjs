// Runs on Node alone: it is what puts the packages there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OLDEST_NODE = [20, 19];

/** True where this Node is new enough for the tools. */
function nodeIsRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** True where `npm ci` has to run: what is installed is not what the lock file says. */
function packagesAreStale() {
  const installedFile = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return true;
  const installed = packagesIn(installedFile);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).some(
    ([path, { version, optional }]) =>
      path !== '' && !optional && installed[path]?.version !== version,
  );
}

function installPackages() {
  console.log('Installing the packages (npm ci).');
  // On Windows npm is a script that only a shell can start.
  const windows = process.platform === 'win32';
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: windows,
  });
  if (npm.status !== 0) {
    console.error('npm ci failed; what it said stands above. Nothing else was changed.');
    process.exit(npm.status ?? 1);
  }
}

/**
 * Installs what is missing, then runs a TypeScript file of this project with the rest of the
 * command line, and ends with its exit code.
 */
export function run(script) {
  if (!nodeIsRecent(process.versions.node)) {
    console.error(
      `Worthwhile needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  if (packagesAreStale()) installPackages();
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, script), ...process.argv.slice(2)],
    { cwd: ROOT, stdio: 'inherit' },
  );
  process.exit(child.status ?? 1);
}
