import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Any program that Debian knows by this name, and the files it may stand in elsewhere. */
export interface Program {
  readonly title: string;
  readonly override: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly packages: readonly string[];
}

const home = process.env.HOME ?? '';
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

function onMac(...apps: readonly string[]): string[] {
  return apps.flatMap((app) => {
    const inside = join('Applications', `${app}.app`, 'Contents', 'MacOS', app);
    return [join('/', inside), join(home, inside)];
  });
}

function onWindows(...files: readonly string[]): string[] {
  return windowsFolders.flatMap((folder) => files.map((file) => join(folder, file)));
}

export const CHROMIUM: Program = {
  title: 'Chromium',
  override: 'CHROMIUM',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].concat(
    'microsoft-edge',
    'microsoft-edge-stable',
  ),
  paths: [
    ...onMac('Chromium', 'Google Chrome', 'Microsoft Edge'),
    ...onWindows(
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
  ],
  packages: ['chromium'],
};

export const FIREFOX: Program = {
  title: 'Firefox',
  override: 'FIREFOX',
  commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  paths: [
    ...[...onMac('Firefox', 'Firefox Developer Edition')].map((path) =>
      path.replace(/[^/]+$/, 'firefox'),
    ),
    ...onWindows('Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'),
  ],
  packages: ['firefox-esr'],
};

/** A program that only Debian's package brings. */
const onlyPackaged = (title: string, command: string, name: string): Program => ({
  title,
  override: command.toUpperCase(),
  commands: [command],
  paths: [],
  packages: [name],
});

export const XVFB = onlyPackaged('Xvfb', 'Xvfb', 'xvfb');
export const OPENBOX = onlyPackaged('openbox', 'openbox', 'openbox');
export const XDOTOOL = onlyPackaged('xdotool', 'xdotool', 'xdotool');

function onPath(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

/** The program's file, or nothing where it is not on this machine. */
export function find(program: Program): string | undefined {
  const override = process.env[program.override];
  const files = override ? [override] : [...program.commands.flatMap(onPath), ...program.paths];
  return files.find((file) => existsSync(file));
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(...words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...words], { stdio: 'inherit', env }).status === 0;
}

/**
 * Finds the programs; as root on Debian or Ubuntu it installs those that are missing.
 * One that is still missing afterwards is simply not found by `find`.
 */
export function provide(...programs: readonly Program[]): void {
  const missing = programs.filter((program) => find(program) === undefined);
  if (missing.length === 0 || !canInstall()) return;
  console.log(`Installing ${missing.map((program) => program.title).join(' and ')} (apt-get).`);
  apt('update');
  for (const program of missing) {
    // Ubuntu's own name differs from Debian's, and one missing package must not stop the other.
    const names = [...program.packages, ...program.commands];
    names.some((name) => find(program) !== undefined || apt('install', '-y', name));
  }
}
